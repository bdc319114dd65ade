// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/chair/PanelCharts.h"

#include <QCoreApplication>

namespace tandem::pages {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("PanelCharts", source);
}

std::optional<double> number(std::optional<int> hundredths)
{
    return hundredths ? std::optional(*hundredths / 100.0) : std::nullopt;
}

/// Categories, axis and thresholds: the same for every chart over the criteria.
forms::ChartData overCriteria(const call::CallDefinition &call)
{
    forms::ChartData data;
    for (const call::Criterion &criterion : call.criteria) {
        data.categories.append(criterion.id);
        data.threshold.append(number(
            criterion.threshold ? std::optional(call.scale.hundredths(*criterion.threshold)) : std::nullopt));
    }
    data.thresholdName = words(QT_TRANSLATE_NOOP("PanelCharts", "Threshold"));
    data.minimum = call.scale.hundredths(0) / 100.0;
    data.maximum = call.scale.hundredths(call.scale.steps) / 100.0;
    return data;
}

} // namespace

const dossier::PanelEntry *entryOf(const session::PanelTable &table, const QString &applicationId)
{
    for (const dossier::PanelEntry &entry : table.entries) {
        if (entry.panelCase.applicationId == applicationId)
            return &entry;
    }
    return nullptr;
}

const panel::RankedCase *rankedOf(const session::PanelTable &table, const QString &applicationId)
{
    for (const panel::RankedCase &ranked : table.ranking) {
        if (ranked.outcome.applicationId == applicationId)
            return &ranked;
    }
    return nullptr;
}

QString caseName(const panel::Case &panelCase)
{
    return panelCase.acronym.isEmpty() ? panelCase.reference : panelCase.reference + u' ' + panelCase.acronym;
}

forms::ChartData profileData(const session::PanelTable &table, const QString &applicationId)
{
    forms::ChartData data = overCriteria(table.call);
    data.title = words(QT_TRANSLATE_NOOP("PanelCharts", "Profile by criterion"));
    const dossier::PanelEntry *entry = entryOf(table, applicationId);
    const panel::RankedCase *ranked = rankedOf(table, applicationId);
    if (!entry || !ranked)
        return data;
    forms::ChartData::Row decisive{words(QT_TRANSLATE_NOOP("PanelCharts", "Mark")), {}};
    QList<forms::ChartData::Row> sides;
    for (const call::Side &side : table.call.sides)
        sides.append({words(QT_TRANSLATE_NOOP("PanelCharts", "Ø %1")).arg(side.id), {}});
    for (const call::Criterion &criterion : table.call.criteria) {
        decisive.values.append(number(ranked->outcome.marks.value(criterion.id).hundredths));
        const auto summary = panel::summarise(table.call, criterion, entry->panelCase.judgements);
        for (int i = 0; i < sides.size(); ++i) {
            const auto mean = summary.sideMeans.constFind(table.call.sides.at(i).id);
            sides[i].values.append(
                number(mean == summary.sideMeans.cend() ? std::nullopt : std::optional(*mean)));
        }
    }
    data.rows = sides;
    data.rows.prepend(decisive);
    return data;
}

forms::ChartData spreadData(const session::PanelTable &table, const QString &applicationId)
{
    forms::ChartData data = overCriteria(table.call);
    data.title = words(QT_TRANSLATE_NOOP("PanelCharts", "Single marks"));
    data.decimals = 1;
    const dossier::PanelEntry *entry = entryOf(table, applicationId);
    for (const panel::Judgement &judgement :
         entry ? entry->panelCase.judgements : QList<panel::Judgement>()) {
        forms::ChartData::Row row{judgement.pseudonym, {}};
        for (const call::Criterion &criterion : table.call.criteria) {
            const auto step = judgement.review.marks.value(criterion.id).step;
            row.values.append(
                number(step ? std::optional(table.call.scale.hundredths(*step)) : std::nullopt));
        }
        data.rows.append(row);
    }
    return data;
}

QList<int> spreadSides(const session::PanelTable &table, const QString &applicationId)
{
    QList<int> sides;
    const dossier::PanelEntry *entry = entryOf(table, applicationId);
    for (const panel::Judgement &judgement : entry ? entry->panelCase.judgements : QList<panel::Judgement>())
        sides.append(judgement.side == table.call.sides.value(0).id ? 0 : 1);
    return sides;
}

forms::ChartData totalsData(const session::PanelTable &table)
{
    forms::ChartData data;
    data.title = words(QT_TRANSLATE_NOOP("PanelCharts", "Totals"));
    data.maximum = 100;
    data.decimals = 1;
    data.threshold = {table.call.passRule.totalThreshold / 10.0};
    data.thresholdName = words(QT_TRANSLATE_NOOP("PanelCharts", "Threshold"));
    forms::ChartData::Row row{words(QT_TRANSLATE_NOOP("PanelCharts", "Total")), {}};
    for (const panel::RankedCase &ranked : table.ranking) {
        const dossier::PanelEntry *entry = entryOf(table, ranked.outcome.applicationId);
        if (!entry)
            continue;
        data.categories.append(caseName(entry->panelCase));
        row.values.append(ranked.outcome.total ? std::optional(*ranked.outcome.total / 10.0) : std::nullopt);
    }
    data.rows.append(row);
    return data;
}

} // namespace tandem::pages
