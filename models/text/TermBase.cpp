// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TermBase.h"

#include "models/text/PlainText.h"

#include <algorithm>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEnding = 2; // letters an inflection may change
constexpr qsizetype kShortWord = 5;

/// Cells of one row; a cell in quotation marks may hold commas.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

Error rowError(int line)
{
    return {u"terms.row"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The term base cannot be read: line %1 has another number of cells than the "
                               "first line."),
             {QString::number(line)}},
            {}};
}

} // namespace

Result<TermBase> TermBase::fromCsv(const QByteArray &csv)
{
    TermBase base;
    QStringList columns;
    int number = 0;
    for (const QString &raw : QString::fromUtf8(csv).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const QStringList cells = cellsOf(line);
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        if (cells.size() != columns.size())
            return rowError(number);
        Term term;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QStringList wordings = cells.at(i).split(u'|', Qt::SkipEmptyParts);
            if (wordings.isEmpty())
                continue;
            const bool isAvoided = columns.at(i).startsWith(u"avoid_");
            (isAvoided ? term.avoid : term.use).insert(columns.at(i).mid(isAvoided ? 6 : 0), wordings);
        }
        base.m_terms.append(term);
    }
    if (columns.size() < 2)
        return Error{u"terms.column"_s,
                     {QT_TRANSLATE_NOOP("Message",
                                        "The term base cannot be read: its first line must name at least two "
                                        "languages."),
                      {}},
                     {}};
    return base;
}

bool usesWording(const QString &text, const QString &wording)
{
    if (wording.isEmpty())
        return false;
    if (isHan(wording[0]))
        return text.contains(wording);
    const QStringList words = wording.split(u' ');
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        const QString stem = word.size() > kShortWord ? word.chopped(kEnding) : word;
        const bool isShort = word.size() <= 3; // "KI" is no part of "Kilometer"
        return text.contains(stem, isShort ? Qt::CaseSensitive : Qt::CaseInsensitive);
    });
}

} // namespace tandem::text
