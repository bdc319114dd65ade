// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Totals.h"

#include "models/panel/Marks.h"
#include "models/panel/Rounding.h"

#include <numeric>

namespace tandem::panel {

namespace {

// Limits that keep every intermediate value far below 2^127. A sane call is nowhere near them.
constexpr int kMaximumWeight = 1000;
constexpr int kMaximumSteps = 100'000;
constexpr qint64 kMaximumDenominator = 1'000'000'000'000'000;

std::optional<ExactMark> aggregated(const call::CallDefinition &call, const QString &criterionId,
                                    const Case &panelCase)
{
    const QList<int> steps = sortedSteps(call.scale, criterionId, panelCase.judgements);
    if (steps.isEmpty())
        return std::nullopt;
    return call.aggregation == call::Aggregation::Median ? medianOf(steps) : meanOf(steps);
}

std::optional<int> consensusStep(const call::CallDefinition &call, const QString &criterionId,
                                 const Case &panelCase)
{
    const std::optional<int> step = panelCase.consensus.value(criterionId).step;
    return step && onScale(call.scale, *step) ? step : std::nullopt;
}

struct Weighted
{
    ExactMark mark;
    int weight = 0;
};

/// Tenths of 100: 1000 × Σ weight × quality ÷ Σ weight, rounded once at the very end.
std::optional<int> totalOf(const call::Scale &scale, const QList<Weighted> &parts)
{
    qint64 denominator = 1;
    qint64 weights = 0;
    for (const Weighted &part : parts) {
        denominator = std::lcm(denominator, part.mark.denominator);
        weights += part.weight;
        const bool weightFits = part.weight >= 0 && part.weight <= kMaximumWeight;
        if (!weightFits || denominator > kMaximumDenominator)
            return std::nullopt;
    }
    if (weights == 0 || scale.steps <= 0 || scale.steps > kMaximumSteps)
        return std::nullopt;
    WideInteger sum = 0;
    for (const Weighted &part : parts) {
        const qint64 full = scale.steps * part.mark.denominator;
        const qint64 quality = scale.higherIsBetter ? part.mark.numerator : full - part.mark.numerator;
        sum += WideInteger(part.weight) * quality * (denominator / part.mark.denominator);
    }
    return static_cast<int>(divideHalfUp(1000 * sum, WideInteger(weights) * scale.steps * denominator));
}

bool reaches(const call::Scale &scale, int hundredths, int thresholdStep)
{
    const int threshold = scale.hundredths(thresholdStep);
    return scale.higherIsBetter ? hundredths >= threshold : hundredths <= threshold;
}

bool thresholdsMet(const call::CallDefinition &call, const Outcome &outcome)
{
    if (!call.passRule.criteriaCount)
        return outcome.missedThresholds.isEmpty();
    int reached = 0;
    for (const call::Criterion &criterion : call.criteria) {
        if (criterion.threshold && !outcome.missedThresholds.contains(criterion.id))
            ++reached;
    }
    return reached >= *call.passRule.criteriaCount;
}

/// Sets the decisive mark of one criterion and what it means for its threshold; gives the exact mark.
std::optional<ExactMark> decide(const call::CallDefinition &call, const call::Criterion &criterion,
                                const Case &panelCase, Outcome &outcome)
{
    DecisiveMark &decisive = outcome.marks[criterion.id];
    const std::optional<int> agreed = consensusStep(call, criterion.id, panelCase);
    const std::optional<ExactMark> exact =
        agreed ? ExactMark{*agreed, 1} : aggregated(call, criterion.id, panelCase);
    if (!exact)
        return std::nullopt;
    decisive.hundredths = roundedHundredths(call.scale, *exact);
    decisive.provisional = !agreed && call.aggregation == call::Aggregation::Consensus;
    outcome.provisional = outcome.provisional || decisive.provisional;
    if (criterion.threshold && !reaches(call.scale, *decisive.hundredths, *criterion.threshold)) {
        outcome.missedThresholds.append(criterion.id);
        if (criterion.knockOut)
            outcome.knockOuts.append(criterion.id);
    }
    return exact;
}

} // namespace

Outcome outcomeOf(const call::CallDefinition &call, const Case &panelCase)
{
    Outcome outcome;
    outcome.applicationId = panelCase.applicationId;
    outcome.knockOuts = panelCase.failedKnockOuts;
    QList<Weighted> ranking;
    QList<Weighted> passing;
    for (const call::Criterion &criterion : call.criteria) {
        if (const std::optional<ExactMark> mark = decide(call, criterion, panelCase, outcome)) {
            ranking.append({*mark, criterion.weight});
            passing.append({*mark, criterion.passWeight >= 0 ? criterion.passWeight : criterion.weight});
        }
    }
    if (ranking.size() < call.criteria.size())
        return outcome; // a missing mark: no total, not passed
    outcome.total = totalOf(call.scale, ranking);
    outcome.passTotal = totalOf(call.scale, passing);
    const bool enough = outcome.passTotal && *outcome.passTotal >= call.passRule.totalThreshold;
    outcome.passed = outcome.total && enough && outcome.knockOuts.isEmpty() && thresholdsMet(call, outcome);
    return outcome;
}

} // namespace tandem::panel
