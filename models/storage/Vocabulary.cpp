// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Vocabulary.h"

#include "models/storage/Statement.h"

#include <QByteArrayMatcher>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

/// Pairs of Han need no expansion, and there are far more of them than words.
bool isWord(const QString &token)
{
    return !token.isEmpty() && token.front() < QChar(0x3000);
}

} // namespace

Result<void> Vocabulary::load(const Connection &connection)
{
    if (m_loaded)
        return {};
    Statement row(connection, u"SELECT term FROM vocabulary WHERE term < char(12288)"_s);
    for (;;) {
        const Result<bool> more = row.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        add({row.text(0)});
    }
    m_loaded = true;
    return {};
}

void Vocabulary::add(const QStringList &tokens)
{
    for (const QString &token : tokens) {
        if (!isWord(token))
            continue;
        const QByteArray word = token.toUtf8();
        if (m_known.contains(word))
            continue;
        m_known.insert(word);
        m_words += word + '\n';
    }
}

void Vocabulary::clear()
{
    m_known.clear();
    m_words = "\n";
    m_loaded = false;
}

QStringList Vocabulary::containing(const QString &part, int limit) const
{
    QList<QByteArray> found;
    const QByteArrayMatcher matcher(part.toUtf8());
    qsizetype at = matcher.indexIn(m_words);
    while (at >= 0) {
        const qsizetype start = m_words.lastIndexOf('\n', at) + 1;
        const qsizetype end = m_words.indexOf('\n', at);
        found.append(m_words.mid(start, end - start));
        at = matcher.indexIn(m_words, end);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    QStringList words;
    for (const QByteArray &word : found.first(std::min<qsizetype>(limit, found.size())))
        words.append(QString::fromUtf8(word));
    return words;
}

} // namespace tandem::storage
