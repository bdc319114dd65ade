// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/RankingTableContent.h"

#include "models/base/Json.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/CsvText.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

QString markOf(const panel::RankedCase &ranked, const QString &criterion)
{
    const panel::DecisiveMark mark = ranked.outcome.marks.value(criterion);
    if (!mark.hundredths)
        return u"–"_s;
    const bool missed = ranked.outcome.missedThresholds.contains(criterion);
    return (missed ? u"▼\u00A0"_s : QString()) + hundredthsText(*mark.hundredths) +
           (mark.provisional ? u"*"_s : QString());
}

/// The signs in cells of the ranking.
struct Signs
{
    bool missed = false;
    bool provisional = false;
    bool none = false;

    void look(const QString &cell)
    {
        missed = missed || cell.startsWith(u'▼');
        provisional = provisional || cell.endsWith(u'*');
        none = none || cell == u"–"_s;
    }

    [[nodiscard]] LangText legend(const QStringList &languages) const
    {
        LangText text;
        for (const QString &language : languages) {
            QStringList parts;
            for (const auto &[occurs, key] :
                 {std::pair(missed, "legend-missed"), std::pair(provisional, "legend-provisional"),
                  std::pair(none, "legend-none")}) {
                if (occurs)
                    parts.append(documentWord(key).best(language));
            }
            if (!parts.isEmpty())
                text.set(language, parts.join(u" · "_s));
        }
        return text;
    }
};

Signs signsOf(const QList<TableCell> &row)
{
    Signs signs;
    for (const TableCell &cell : row)
        signs.look(cell.text.in(u"und"_s));
    return signs;
}

QByteArray csvLine(const QList<TableCell> &cells, const QStringList &languages)
{
    QStringList columns;
    for (const TableCell &cell : cells) {
        QStringList parts;
        for (const QString &language : cell.text.has(u"und"_s) ? QStringList{u"und"_s} : languages)
            parts.append(cell.text.best(language));
        parts.removeDuplicates();
        columns.append(parts.join(u" / "_s));
    }
    return csvRow(columns);
}

} // namespace

QString hundredthsText(int hundredths)
{
    return Decimal{hundredths, 2}.toText();
}

QString tenthsText(int tenths)
{
    return Decimal{tenths, 1}.toText();
}

const PanelEntry *entryOf(const QList<PanelEntry> &entries, const QString &applicationId)
{
    const auto it = std::find_if(entries.cbegin(), entries.cend(), [&](const PanelEntry &entry) {
        return entry.panelCase.applicationId == applicationId;
    });
    return it == entries.cend() ? nullptr : &*it;
}

QString nameOf(const QList<PanelEntry> &entries, const QString &applicationId)
{
    const PanelEntry *entry = entryOf(entries, applicationId);
    return entry ? (entry->panelCase.reference + u' ' + entry->panelCase.acronym).trimmed() : applicationId;
}

LangText recommendationText(const call::CallDefinition &call, const QString &id, const QStringList &languages)
{
    for (const call::Recommendation &recommendation : call.recommendations) {
        if (recommendation.id == id)
            return spread(recommendation.label, languages);
    }
    return neutral(u"–"_s);
}

TableBlock rankingTable(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                        const QList<panel::RankedCase> &ranking, const QStringList &languages)
{
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    TableBlock table;
    table.caption = words("ranking");
    table.columns = {{words("rank"), TableColumn::Align::End, 6},
                     {words("application"), TableColumn::Align::Start, 26}};
    for (const call::Criterion &criterion : call.criteria)
        table.columns.append({neutral(criterion.id), TableColumn::Align::End, 7});
    table.columns.append({words("total"), TableColumn::Align::End, 8});
    table.columns.append({words("recommendation"), TableColumn::Align::Start, 22});
    for (const panel::RankedCase &ranked : ranking) {
        const PanelEntry *entry = entryOf(entries, ranked.outcome.applicationId);
        QList<TableCell> row{{neutral(ranked.rank ? QString::number(*ranked.rank) : u"–"_s), false, true},
                             {neutral(nameOf(entries, ranked.outcome.applicationId)), true, true}};
        for (const call::Criterion &criterion : call.criteria)
            row.append({neutral(markOf(ranked, criterion.id)), false, false});
        row.append({neutral(ranked.outcome.total ? tenthsText(*ranked.outcome.total) : u"–"_s), false, true});
        row.append(
            {recommendationText(call, entry ? entry->recommendation : QString(), languages), false, false});
        table.rows.append(row);
    }
    return table;
}

LangText rankingLegend(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                       const QList<panel::RankedCase> &ranking, const QStringList &languages)
{
    QList<TableCell> all;
    for (const QList<TableCell> &row : rankingTable(call, entries, ranking, languages).rows)
        all += row;
    return signsOf(all).legend(languages);
}

TableBlock tieTable(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                    const QList<panel::RankedCase> &ranking, const QStringList &languages)
{
    TableBlock table;
    table.caption = spread(documentWord("tie"), languages);
    table.columns = {{spread(documentWord("application"), languages), TableColumn::Align::Start, 14},
                     {spread(documentWord("tie-over"), languages), TableColumn::Align::Start, 18},
                     {spread(documentWord("reason"), languages), TableColumn::Align::Start, 30}};
    for (const panel::RankedCase &ranked : ranking) {
        if (!ranked.tie)
            continue;
        QStringList others;
        for (const QString &other : ranked.tie->against)
            others.append(nameOf(entries, other));
        const bool decided = ranked.tie->ruleIndex >= 0 && ranked.tie->ruleIndex < call.tieBreaks.size();
        LangText reason = decided ? call.tieBreaks[ranked.tie->ruleIndex].label : documentWord("tie-open");
        if (decided && !ranked.tie->reason.isEmpty())
            reason = ranked.tie->reason;
        table.rows.append({{neutral(nameOf(entries, ranked.outcome.applicationId)), true, false},
                           {neutral(others.join(u", "_s)), false, false},
                           {spread(reason, languages), false, false}});
    }
    return table;
}

QByteArray rankingCsv(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                      const QList<panel::RankedCase> &ranking)
{
    const QStringList languages = call.pairLanguages();
    TableBlock table = rankingTable(call, entries, ranking, languages);
    // A table for machines has no line below it: each row says itself what its signs mean.
    table.columns.append({spread(documentWord("legend-marks"), languages), TableColumn::Align::Start, 10});
    for (QList<TableCell> &row : table.rows)
        row.append({signsOf(row).legend(languages), false, false});
    return tableCsv(table, languages);
}

QByteArray tableCsv(const TableBlock &table, const QStringList &languages)
{
    QList<TableCell> head;
    for (const TableColumn &column : table.columns)
        head.append({column.head, false, false});
    QByteArray csv = csvLine(head, languages);
    for (const QList<TableCell> &row : table.rows)
        csv += csvLine(row, languages);
    return csv;
}

QByteArray rankingJson(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                       const QList<panel::RankedCase> &ranking)
{
    QJsonArray rows;
    for (const panel::RankedCase &ranked : ranking) {
        const PanelEntry *entry = entryOf(entries, ranked.outcome.applicationId);
        QJsonObject marks;
        QStringList provisional;
        for (const call::Criterion &criterion : call.criteria) {
            const std::optional<int> mark = ranked.outcome.marks.value(criterion.id).hundredths;
            marks.insert(criterion.id, mark ? QJsonValue(hundredthsText(*mark)) : QJsonValue());
            if (ranked.outcome.marks.value(criterion.id).provisional)
                provisional.append(criterion.id);
        }
        QJsonObject row{
            {u"application"_s, ranked.outcome.applicationId},
            {u"reference"_s, entry ? entry->panelCase.reference : QString()},
            {u"acronym"_s, entry ? entry->panelCase.acronym : QString()},
            {u"rank"_s, ranked.rank ? QJsonValue(*ranked.rank) : QJsonValue()},
            {u"total"_s, ranked.outcome.total ? QJsonValue(tenthsText(*ranked.outcome.total)) : QJsonValue()},
            {u"passed"_s, ranked.outcome.passed},
            {u"marks"_s, marks},
            {u"provisionalMarks"_s, QJsonArray::fromStringList(provisional)},
            {u"missedThresholds"_s, QJsonArray::fromStringList(ranked.outcome.missedThresholds)},
            {u"knockOuts"_s, QJsonArray::fromStringList(ranked.outcome.knockOuts)},
            {u"recommendation"_s, entry ? entry->recommendation : QString()}};
        if (ranked.tie)
            row.insert(u"tie"_s, QJsonObject{{u"rule"_s, ranked.tie->ruleIndex},
                                             {u"before"_s, QJsonArray::fromStringList(ranked.tie->against)}});
        rows.append(row);
    }
    return canonicalJson({{u"format"_s, u"tandem-ranking"_s},
                          {u"formatVersion"_s, 1},
                          {u"call"_s, call.id},
                          {u"callVersion"_s, call.version},
                          {u"ranking"_s, rows}});
}

} // namespace tandem::dossier
