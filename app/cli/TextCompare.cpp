// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/text/CompareTexts.h"
#include "models/text/FindingText.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class TextCompare final : public Verb
{
public:
    TextCompare()
        : Verb({u"text"_s,
                u"compare"_s,
                QT_TRANSLATE_NOOP(
                    "Cli", "compare the values of texts in two languages, a pair in each row of a table "
                           "(tabs between language, text, language, text)"),
                u"FILE"_s,
                1,
                1,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

constexpr qsizetype kColumns = 4;

/// A row of the table; `\n` and `\t` inside a text stand for line end and tab.
struct Row
{
    int line = 0;
    QString firstLanguage;
    QString first;
    QString secondLanguage;
    QString second;
};

Error badRow(int line, const char *source, QStringList arguments)
{
    arguments.prepend(QString::number(line));
    return {u"text.row"_s, {source, arguments}, {}};
}

/// "zh", "zh-CN", "de"; anything else is more likely a column that slipped.
bool isLanguage(const QString &tag)
{
    const QString primary = tag.section(u'-', 0, 0);
    return primary.size() >= 2 && primary.size() <= 3 && tag.size() <= 35 &&
           std::all_of(tag.cbegin(), tag.cend(), [](QChar c) {
               return c == u'-' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                      (c >= u'0' && c <= u'9');
           });
}

QString unescaped(QString text)
{
    return text.replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s);
}

Result<Row> rowOf(const QString &text, int line)
{
    const QStringList cells = text.split(u'\t');
    if (cells.size() != kColumns)
        return badRow(line,
                      QT_TRANSLATE_NOOP("Message",
                                        "Line %1 has %2 columns. It needs four, with tabs between them: "
                                        "language, text, language, text."),
                      {QString::number(cells.size())});
    for (const qsizetype column : {0, 2}) {
        if (!isLanguage(cells.at(column)))
            return badRow(
                line,
                QT_TRANSLATE_NOOP("Message", "Line %1, column %2: “%3” is no language. Write zh, de or en."),
                {QString::number(column + 1), cells.at(column).left(40)});
    }
    return Row{line, cells.at(0), unescaped(cells.at(1)), cells.at(2), unescaped(cells.at(3))};
}

/// What a table holds: the rows that can be compared and the faults of those that cannot.
struct Reading
{
    QList<Row> rows;
    QList<std::pair<int, Error>> faults;
};

/// "language, text, language, text" above the first pair.
bool isHeading(const QString &text)
{
    return text.section(u'\t', 0, 0).trimmed().compare(u"language"_s, Qt::CaseInsensitive) == 0;
}

Reading readTable(const QByteArray &bytes)
{
    Reading reading;
    int line = 0;
    for (QByteArray raw : bytes.split('\n')) {
        ++line;
        if (raw.endsWith('\r'))
            raw.chop(1);
        if (line == 1 && raw.startsWith("\xEF\xBB\xBF"))
            raw.remove(0, 3);
        const QString text = QString::fromUtf8(raw);
        if (raw.isEmpty() || raw.startsWith('#') || (line == 1 && isHeading(text)))
            continue;
        const Result<Row> row =
            text.toUtf8() == raw
                ? rowOf(text, line)
                : badRow(line,
                         QT_TRANSLATE_NOOP("Message", "Line %1 is no UTF-8 text. Please save the "
                                                      "table as UTF-8."),
                         {});
        if (row)
            reading.rows.append(*row);
        else
            reading.faults.append({line, row.error()});
    }
    return reading;
}

QString verdictKey(text::Verdict verdict)
{
    return verdict == text::Verdict::Equal       ? u"equal"_s
           : verdict == text::Verdict::Ambiguous ? u"ambiguous"_s
                                                 : u"different"_s;
}

QString verdictWord(text::Verdict verdict)
{
    switch (verdict) {
    case text::Verdict::Equal:
        break;
    case text::Verdict::Ambiguous:
        return words(QT_TRANSLATE_NOOP("Cli", "ambiguous"));
    case text::Verdict::Different:
        return words(QT_TRANSLATE_NOOP("Cli", "different"));
    }
    return words(QT_TRANSLATE_NOOP("Cli", "equal"));
}

QJsonValue spanJson(const QString &text, const text::Span &span)
{
    if (span.length == 0)
        return QJsonValue();
    return QJsonObject{
        {u"start"_s, span.start}, {u"length"_s, span.length}, {u"text"_s, text.mid(span.start, span.length)}};
}

QJsonObject matchJson(const Row &row, const text::Match &match, const QString &sentence)
{
    QJsonObject json{{u"verdict"_s, verdictKey(match.verdict)},
                     {u"code"_s, text::reasonKey(match.reason)},
                     {u"first"_s, spanJson(row.first, match.first)},
                     {u"second"_s, spanJson(row.second, match.second)}};
    if (match.verdict != text::Verdict::Equal)
        json.insert(u"message"_s, sentence);
    return json;
}

/// The result of one row, for people and for programs.
struct Told
{
    QStringList lines;
    QJsonObject json;
    bool hasFindings = false;
};

Told tell(const Row &row)
{
    const text::Comparison result =
        text::compareTexts(row.first, row.firstLanguage, row.second, row.secondLanguage);
    const QString number = QString::number(row.line);
    Told told;
    told.hasFindings = result.verdict != text::Verdict::Equal;
    told.lines.append(number + u"  "_s + verdictWord(result.verdict));
    QJsonArray findings;
    for (const text::Match &match : result.matches) {
        const QString sentence =
            text::findingText(number, match, {row.first, row.firstLanguage}, {row.second, row.secondLanguage})
                .text();
        findings.append(matchJson(row, match, sentence));
        if (match.verdict != text::Verdict::Equal)
            told.lines.append(u"    "_s + sentence);
    }
    told.json = {
        {u"line"_s, row.line}, {u"verdict"_s, verdictKey(result.verdict)}, {u"findings"_s, findings}};
    return told;
}

Result<ExitCode> TextCompare::run(Job &job) const
{
    const auto bytes = readInput(job.argument(0));
    if (!bytes)
        return bytes.error();
    const Reading reading = readTable(*bytes);
    QStringList lines;
    QJsonArray table;
    QJsonArray errors;
    bool hasFindings = false;
    for (const Row &row : reading.rows) {
        const Told told = tell(row);
        hasFindings = hasFindings || told.hasFindings;
        lines += told.lines;
        table.append(told.json);
    }
    for (const auto &[line, fault] : reading.faults) {
        lines.append(fault.message.text());
        errors.append(
            QJsonObject{{u"line"_s, line}, {u"code"_s, fault.code}, {u"message"_s, fault.message.text()}});
    }
    job.console().show(lines, {{u"rows"_s, table}, {u"errors"_s, errors}});
    if (!reading.faults.isEmpty())
        return ExitCode::Refused;
    return hasFindings ? ExitCode::Findings : ExitCode::Success;
}

} // namespace

const Verb &textCompareVerb()
{
    static const TextCompare verb;
    return verb;
}

} // namespace tandem::cli
