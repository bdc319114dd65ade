// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/WordDifference.h"

#include <QStringList>

namespace tandem::pages {

namespace {

constexpr qsizetype kMostWords = 2000; // of the changed middle; the table below grows with the square

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

/// Words with the space or mark that follows them, Han characters one by one; together they are the text.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QChar character : text) {
        const bool joins = !words.isEmpty() && character.isLetterOrNumber() && !isHan(character) &&
                           words.last().back().isLetterOrNumber() && !isHan(words.last().back());
        if (joins || (character.isLowSurrogate() && !words.isEmpty()))
            words.last() += character;
        else
            words.append(character);
    }
    return words;
}

void add(QList<WordRun> &runs, WordRun::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text});
}

/// Longest common subsequence; lengths[i][j] is that of the texts from word i and j on.
QList<WordRun> middle(const QStringList &before, const QStringList &now)
{
    const qsizetype rows = before.size() + 1;
    const qsizetype columns = now.size() + 1;
    QList<quint16> lengths(rows * columns, 0);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = now.size() - 1; j >= 0; --j)
            lengths[i * columns + j] =
                before[i] == now[j] ? quint16(lengths[(i + 1) * columns + j + 1] + 1)
                                    : std::max(lengths[(i + 1) * columns + j], lengths[i * columns + j + 1]);
    }
    QList<WordRun> runs;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < now.size()) {
        if (before[i] == now[j]) {
            add(runs, WordRun::Kind::Same, before[i++]);
            ++j;
        } else if (lengths[(i + 1) * columns + j] >= lengths[i * columns + j + 1]) {
            add(runs, WordRun::Kind::Removed, before[i++]);
        } else {
            add(runs, WordRun::Kind::Inserted, now[j++]);
        }
    }
    add(runs, WordRun::Kind::Removed, before.mid(i).join(QString()));
    add(runs, WordRun::Kind::Inserted, now.mid(j).join(QString()));
    return runs;
}

} // namespace

QList<WordRun> wordDifference(const QString &before, const QString &now)
{
    QStringList old = wordsOf(before);
    QStringList fresh = wordsOf(now);
    QString head;
    QString tail;
    while (!old.isEmpty() && !fresh.isEmpty() && old.first() == fresh.first()) {
        head += old.takeFirst();
        fresh.removeFirst();
    }
    while (!old.isEmpty() && !fresh.isEmpty() && old.last() == fresh.last()) {
        tail.prepend(old.takeLast());
        fresh.removeLast();
    }
    QList<WordRun> runs;
    add(runs, WordRun::Kind::Same, head);
    if (old.size() > kMostWords || fresh.size() > kMostWords) {
        add(runs, WordRun::Kind::Removed, old.join(QString()));
        add(runs, WordRun::Kind::Inserted, fresh.join(QString()));
    } else {
        for (const WordRun &run : middle(old, fresh))
            add(runs, run.kind, run.text);
    }
    add(runs, WordRun::Kind::Same, tail);
    return runs;
}

} // namespace tandem::pages
