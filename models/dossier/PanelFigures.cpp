// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PanelFigures.h"

#include "models/base/AtomicFile.h"
#include "models/dossier/ContentWords.h"
#include "models/dossier/MarkWords.h"
#include "models/dossier/RankingTableContent.h"
#include "models/panel/Agreement.h"
#include "models/panel/Marks.h"
#include "models/panel/Robustness.h"

#include <QLocale>

#include <cmath>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

/// The total of one reviewer alone, in points of 100; nothing while a mark is missing.
std::optional<double> totalOf(const call::CallDefinition &call, const panel::Judgement &judgement)
{
    double sum = 0;
    int weights = 0;
    for (const call::Criterion &criterion : call.criteria) {
        const std::optional<int> step = panel::stepOf(call.scale, judgement, criterion.id);
        if (!step || call.scale.steps == 0)
            return std::nullopt;
        const double share = static_cast<double>(*step) / call.scale.steps;
        sum += criterion.weight * (call.scale.higherIsBetter ? share : 1 - share);
        weights += criterion.weight;
    }
    return weights > 0 ? std::optional(100 * sum / weights) : std::nullopt;
}

/// Square root of the pooled variance of single totals over the mean number of reviewers.
std::optional<double> pooledStandardError(const call::CallDefinition &call, const QList<PanelEntry> &entries)
{
    double squares = 0;
    int freedom = 0;
    int reviewers = 0;
    int applications = 0;
    for (const PanelEntry &entry : entries) {
        QList<double> totals;
        for (const panel::Judgement &judgement : entry.panelCase.judgements) {
            if (const auto total = totalOf(call, judgement))
                totals.append(*total);
        }
        if (totals.size() < 2)
            continue;
        double mean = 0;
        for (const double total : totals)
            mean += total / static_cast<double>(totals.size());
        for (const double total : totals)
            squares += (total - mean) * (total - mean);
        freedom += static_cast<int>(totals.size()) - 1;
        reviewers += static_cast<int>(totals.size());
        ++applications;
    }
    if (freedom == 0)
        return std::nullopt;
    return std::sqrt(squares / freedom / (static_cast<double>(reviewers) / applications));
}

QString spanText(const panel::Standing &standing)
{
    if (!standing.best)
        return u"–"_s;
    return standing.best == standing.worst ? QString::number(*standing.best)
                                           : u"%1–%2"_s.arg(*standing.best).arg(*standing.worst);
}

TableBlock robustnessTable(const panel::Robustness &robustness, const QList<PanelEntry> &entries,
                           const QStringList &languages)
{
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    TableBlock table;
    table.columns = {{words("application"), TableColumn::Align::Start, 30},
                     {words("robust-unchanged"), TableColumn::Align::End, 12},
                     {words("robust-span"), TableColumn::Align::End, 14},
                     {words("robust-same"), TableColumn::Align::End, 14},
                     {words("robust-failed"), TableColumn::Align::End, 14}};
    for (const panel::Standing &standing : robustness.standings) {
        const auto share = [&](int count) { return neutral(u"%1 / %2"_s.arg(count).arg(standing.variants)); };
        if (standing.variants > 0)
            table.rows.append(
                {{neutral(nameOf(entries, standing.applicationId)), true, false},
                 {neutral(standing.rank ? QString::number(*standing.rank) : u"–"_s), false, false},
                 {neutral(spanText(standing)), false, true},
                 {share(standing.same), false, false},
                 {share(standing.failed), false, false}});
    }
    return table;
}

/// Whose passing hangs on what was changed.
QStringList movingOverTheLine(const panel::Robustness &robustness, const QList<PanelEntry> &entries)
{
    QStringList names;
    for (const panel::Standing &standing : robustness.standings) {
        const int never = standing.rank ? 0 : standing.variants;
        if (standing.failed != never)
            names.append(nameOf(entries, standing.applicationId));
    }
    return names;
}

void addRobustness(QList<Block> &blocks, const char *key, const Result<panel::Robustness> &robustness,
                   const QList<PanelEntry> &entries, const QStringList &languages)
{
    const QString name = QLatin1StringView(key);
    blocks.append(Heading{2, {}, spread(documentWord(key), languages), name});
    if (!robustness) {
        blocks.append(Notice{spread(documentWord("robust-few"), languages), Notice::Kind::Information});
        return;
    }
    const QStringList moving = movingOverTheLine(*robustness, entries);
    const QByteArray note = QByteArray(key) + "-note";
    LangText text;
    for (const QString &language : languages) {
        const QLocale locale(language);
        const QString line = moving.isEmpty()
                                 ? documentWord("robust-line-firm").best(language)
                                 : documentWord("robust-line-moves").best(language).arg(moving.join(u", "_s));
        const QString numbers = documentWord(note.constData())
                                    .best(language)
                                    .arg(robustness->variants)
                                    .arg(locale.toString(robustness->leastTau, 'f', 2),
                                         locale.toString(robustness->meanTau, 'f', 2));
        text.set(language, numbers + u'\n' + line);
    }
    blocks.append(Paragraph{text, Paragraph::Style::Normal, true});
    blocks.append(robustnessTable(*robustness, entries, languages));
}

} // namespace

TableBlock agreementTable(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                          const QStringList &languages)
{
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    TableBlock table;
    table.columns = {{words("criterion"), TableColumn::Align::Start, 40},
                     {neutral(u"α"_s), TableColumn::Align::End, 10},
                     {words("applications-counted"), TableColumn::Align::End, 14},
                     {words("marks-counted"), TableColumn::Align::End, 10}};
    for (const call::Criterion &criterion : call.criteria) {
        QList<panel::JudgedUnit> units;
        for (const PanelEntry &entry : entries) {
            panel::JudgedUnit unit;
            for (const panel::Judgement &judgement : entry.panelCase.judgements)
                unit.append(panel::stepOf(call.scale, judgement, criterion.id));
            units.append(unit);
        }
        const auto agreement = panel::krippendorffAlpha(units);
        const auto cell = [](const QString &text) { return TableCell{neutral(text), false, false}; };
        const QString alpha =
            agreement ? hundredthsText(static_cast<int>(std::lround(agreement->alpha * 100))) : u"–"_s;
        table.rows.append({{criterionName(criterion, languages), true, false},
                           cell(alpha),
                           cell(agreement ? QString::number(agreement->units) : u"–"_s),
                           cell(agreement ? QString::number(agreement->marks) : u"–"_s)});
    }
    return table;
}

std::optional<Bands> bandsOf(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                             const QList<panel::RankedCase> &ranking)
{
    const auto error = pooledStandardError(call, entries);
    if (!error)
        return std::nullopt;
    Bands bands;
    bands.standardError = *error;
    std::optional<int> last; // tenths of a point
    int band = 0;
    for (const panel::RankedCase &ranked : ranking) {
        if (!ranked.rank || !ranked.outcome.total)
            continue;
        if (!last || *last - *ranked.outcome.total > 10 * *error)
            ++band;
        last = ranked.outcome.total;
        bands.ofApplication.insert(ranked.outcome.applicationId, band);
    }
    return bands;
}

TableBlock bandTable(const QList<PanelEntry> &entries, const QList<panel::RankedCase> &ranking,
                     const Bands &bands, const QStringList &languages)
{
    TableBlock table;
    table.columns = {{spread(documentWord("band"), languages), TableColumn::Align::End, 8},
                     {spread(documentWord("application"), languages), TableColumn::Align::Start, 30},
                     {spread(documentWord("total"), languages), TableColumn::Align::End, 10}};
    for (const panel::RankedCase &ranked : ranking) {
        const int band = bands.ofApplication.value(ranked.outcome.applicationId);
        if (band > 0)
            table.rows.append({{neutral(QString::number(band)), false, true},
                               {neutral(nameOf(entries, ranked.outcome.applicationId)), true, false},
                               {neutral(tenthsText(*ranked.outcome.total)), false, false}});
    }
    return table;
}

QList<Block> robustnessOf(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                          const QStringList &languages)
{
    QList<panel::Case> cases;
    for (const PanelEntry &entry : entries)
        cases.append(entry.panelCase);
    QList<Block> blocks{
        Paragraph{spread(documentWord("robustness-note"), languages), Paragraph::Style::Normal}};
    addRobustness(blocks, "robust-reviewers", panel::withoutEachReviewer(call, cases), entries, languages);
    addRobustness(blocks, "robust-weights", panel::withOtherWeights(call, cases), entries, languages);
    return blocks;
}

QList<Block> minutesOf(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                       const QList<panel::RankedCase> &ranking, const QStringList &languages)
{
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    QList<Block> blocks;
    for (const panel::RankedCase &ranked : ranking) {
        const PanelEntry *entry = entryOf(entries, ranked.outcome.applicationId);
        if (!entry)
            continue;
        const LangText recommendation = entry->recommendation.isEmpty()
                                            ? words("no-recommendation")
                                            : recommendationText(call, entry->recommendation, languages);
        const bool hasReason = !entry->recommendationReason.isEmpty() || !entry->conditions.isEmpty();
        blocks.append(FieldValueLine{
            entry->panelCase.reference, neutral(entry->panelCase.acronym), recommendation, {}, hasReason});
        if (!entry->recommendationReason.isEmpty())
            blocks.append(
                FieldPair{{}, words("reason"), spread(entry->recommendationReason, languages), {}, {}});
        if (!entry->conditions.isEmpty())
            blocks.append(FieldPair{{}, words("conditions"), spread(entry->conditions, languages), {}, {}});
    }
    return blocks;
}

QList<Block> chairSignatures(const call::CallDefinition &call, const QByteArray &data,
                             const QStringList &languages)
{
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    QList<Block> blocks{Heading{2, {}, words("signatures"), u"signatures"_s},
                        Paragraph{words("signatures-note"), Paragraph::Style::Normal, true},
                        FieldValueLine{{}, words("signatures-hash"), neutral(sha256(data)), {}, true}};
    SignatureRow signatures;
    for (const call::Side &side : call.sides)
        signatures.boxes.append({words("place-date-signature"), spread(side.chair, languages), false});
    blocks.append(signatures);
    return blocks;
}

} // namespace tandem::dossier
