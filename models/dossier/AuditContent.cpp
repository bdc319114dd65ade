// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/AuditContent.h"

#include "models/base/Json.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/EventWords.h"

#include <QJsonArray>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

/// What was done, and the reason a person gave for it, in the language it was written in.
LangText eventText(const call::CallDefinition &call, const AuditLine &line, const QStringList &languages)
{
    LangText text = eventSentence(line.action, line.detail, call, languages);
    const QString reason = line.detail.value(u"reason"_s).toString();
    if (!reason.isEmpty() && !text.has(u"und"_s))
        text.set(u"und"_s, u"“%1”"_s.arg(reason));
    return text;
}

QJsonObject jsonOf(const AuditLine &line)
{
    return {{u"seq"_s, line.seq},       {u"at"_s, line.at.toString(Qt::ISODateWithMs)},
            {u"actor"_s, line.actor},   {u"device"_s, line.device},
            {u"action"_s, line.action}, {u"subject"_s, line.subject},
            {u"detail"_s, line.detail}, {u"previous"_s, line.previous},
            {u"hash"_s, line.hash}};
}

TableBlock tableOf(const call::CallDefinition &call, const QList<AuditLine> &lines,
                   const QStringList &languages)
{
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    TableBlock table;
    table.columns = {{words("number"), TableColumn::Align::End, 8},
                     {words("time-utc"), TableColumn::Align::Start, 14},
                     {words("event"), TableColumn::Align::Start, 38},
                     {words("by"), TableColumn::Align::Start, 11},
                     {neutral(u"SHA-256"_s), TableColumn::Align::Start, 22}};
    for (const AuditLine &line : lines) {
        table.rows.append({{neutral(QString::number(line.seq)), true, false},
                           {neutral(line.at.toUTC().toString(u"yyyy-MM-dd\nHH:mm:ss"_s)), false, false},
                           {eventText(call, line, languages), false, false},
                           {neutral(line.actor), false, false},
                           {neutral(line.hash), false, false}});
    }
    return table;
}

LangText chainText(const AuditMatter &matter, const QStringList &languages)
{
    LangText text;
    for (const QString &language : languages)
        text.set(language, matter.brokenAt ? documentWord("chain-broken").best(language).arg(*matter.brokenAt)
                                           : documentWord("chain-whole")
                                                 .best(language)
                                                 .arg(QString::number(matter.events), matter.head));
    return text;
}

} // namespace

Document auditExtract(const call::CallDefinition &call, const AuditMatter &matter,
                      const QStringList &languages)
{
    Document document;
    document.languages = languages.isEmpty() ? call.pairLanguages() : languages;
    const auto words = [&](const char *key) { return spread(documentWord(key), document.languages); };
    document.title = words("audit");
    document.reference = referenceText(call, matter.reference, matter.acronym);
    document.running = spread(call.title, document.languages);
    document.blocks.append(
        FieldPair{matter.acronym, words("title"), spread(matter.title, document.languages), {}, {}});
    document.blocks.append(Notice{chainText(matter, document.languages),
                                  matter.brokenAt ? Notice::Kind::Warning : Notice::Kind::Information});
    if (matter.lines.isEmpty()) {
        document.blocks.append(Notice{words("no-events"), Notice::Kind::Warning});
        return document;
    }
    document.blocks.append(tableOf(call, matter.lines, document.languages));
    QJsonArray events;
    for (const AuditLine &line : matter.lines)
        events.append(jsonOf(line));
    document.embedded.append({u"audit.json"_s, u"application/json"_s, words("audit"),
                              canonicalJson({{u"format"_s, u"tandem-audit"_s},
                                             {u"formatVersion"_s, 1},
                                             {u"head"_s, matter.head},
                                             {u"events"_s, events}}),
                              EmbeddedFile::Relation::Data});
    return document;
}

} // namespace tandem::dossier
