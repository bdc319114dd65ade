// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Totals.h"

#include "models/panel/Rounding.h"

#include <cmath>
#include <numeric>

namespace tandem::panel {

using namespace Qt::StringLiterals;

namespace {

// Limits that keep every intermediate value far below 2^127. A sane call is nowhere near them.
constexpr int kMaximumWeight = 1000;
constexpr int kMaximumSteps = 100'000;
constexpr qint64 kMaximumDenominator = 1'000'000'000'000'000;

/// A mark in steps of the scale as an exact fraction: mean and median need not be whole steps.
struct ExactMark
{
    qint64 numerator = 0;
    qint64 denominator = 1;
};

struct SideSum
{
    qint64 steps = 0;
    int count = 0;
};

bool onScale(const call::Scale &scale, int step)
{
    return step >= 0 && step <= scale.steps;
}

std::optional<int> stepOf(const call::Scale &scale, const Judgement &judgement, const QString &criterionId)
{
    if (judgement.review.state != review::ReviewState::Final)
        return std::nullopt;
    const std::optional<int> step = judgement.review.marks.value(criterionId).step;
    return step && onScale(scale, *step) ? step : std::nullopt;
}

QList<int> sortedSteps(const call::Scale &scale, const QString &criterionId,
                       const QList<Judgement> &judgements)
{
    QList<int> steps;
    for (const Judgement &judgement : judgements) {
        if (const std::optional<int> step = stepOf(scale, judgement, criterionId))
            steps.append(*step);
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

ExactMark meanOf(const QList<int> &steps)
{
    return {std::accumulate(steps.cbegin(), steps.cend(), qint64(0)), steps.size()};
}

ExactMark medianOf(const QList<int> &sortedSteps)
{
    const qsizetype middle = sortedSteps.size() / 2;
    if (sortedSteps.size() % 2 == 1)
        return {sortedSteps.at(middle), 1};
    return {qint64(sortedSteps.at(middle - 1)) + sortedSteps.at(middle), 2};
}

int roundedHundredths(const call::Scale &scale, const ExactMark &mark)
{
    const qint64 first = scale.hundredths(0);
    const qint64 last = scale.hundredths(scale.steps);
    if (scale.steps <= 0)
        return static_cast<int>(first);
    // Over the whole span, so that step sizes finer than a hundredth lose nothing before the rounding.
    const WideInteger offset = WideInteger(mark.numerator) * (last - first);
    return static_cast<int>(first + divideHalfUp(offset, WideInteger(mark.denominator) * scale.steps));
}

/// Sample standard deviation; the sums are exact, only the root is not.
int deviationHundredths(const call::Scale &scale, const QList<int> &steps)
{
    WideInteger sum = 0;
    WideInteger squares = 0;
    for (const int step : steps) {
        const WideInteger mark = scale.hundredths(step);
        sum += mark;
        squares += mark * mark;
    }
    const qint64 count = steps.size();
    const auto variance = double(count * squares - sum * sum) / double(count * (count - 1));
    return static_cast<int>(std::lround(std::sqrt(variance)));
}

QMap<QString, SideSum> sumsBySide(const call::Scale &scale, const QString &criterionId,
                                  const QList<Judgement> &judgements)
{
    QMap<QString, SideSum> sums;
    for (const Judgement &judgement : judgements) {
        if (const std::optional<int> step = stepOf(scale, judgement, criterionId)) {
            SideSum &sum = sums[judgement.side];
            sum.steps += *step;
            ++sum.count;
        }
    }
    return sums;
}

bool sidesDiffer(const QMap<QString, SideSum> &sums, int steps)
{
    for (const SideSum &a : sums) {
        for (const SideSum &b : sums) {
            if (&a != &b && a.steps * b.count - b.steps * a.count >= qint64(steps) * a.count * b.count)
                return true;
        }
    }
    return false;
}

bool sidesAcross(const call::Scale &scale, const QMap<QString, SideSum> &sums, int threshold)
{
    bool reached = false;
    bool missed = false;
    for (const SideSum &sum : sums) {
        const qint64 above = sum.steps - qint64(threshold) * sum.count;
        const bool good = scale.higherIsBetter ? above >= 0 : above <= 0;
        (good ? reached : missed) = true;
    }
    return reached && missed;
}

/// Eurostars leaves out a mark that lies on the other side of the middle than the two others; here it is only
/// flagged. Marks on the middle itself belong to neither side.
bool loneAcross(const call::Scale &scale, const QList<int> &steps)
{
    const auto below =
        std::count_if(steps.cbegin(), steps.cend(), [&](int step) { return 2 * qint64(step) < scale.steps; });
    const auto above =
        std::count_if(steps.cbegin(), steps.cend(), [&](int step) { return 2 * qint64(step) > scale.steps; });
    return (below == 1 && above >= 2) || (above == 1 && below >= 2);
}

QStringList flagsOf(const call::CallDefinition &call, const call::Criterion &criterion,
                    const QList<int> &steps, const QMap<QString, SideSum> &sums)
{
    const call::ConsensusRule &rule = call.consensusRule;
    QStringList flags;
    if (rule.rangeFrom && steps.size() > 1 && steps.last() - steps.first() >= *rule.rangeFrom)
        flags.append(u"range"_s);
    if (rule.sideDifferenceFrom && sidesDiffer(sums, *rule.sideDifferenceFrom))
        flags.append(u"sides"_s);
    if (rule.sidesAcrossThreshold && criterion.threshold &&
        sidesAcross(call.scale, sums, *criterion.threshold))
        flags.append(u"threshold"_s);
    if (rule.loneAcrossMiddle && loneAcross(call.scale, steps))
        flags.append(u"lone"_s);
    return flags;
}

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

CriterionSummary summarise(const call::CallDefinition &call, const call::Criterion &criterion,
                           const QList<Judgement> &judgements)
{
    CriterionSummary summary;
    const QList<int> steps = sortedSteps(call.scale, criterion.id, judgements);
    if (steps.isEmpty())
        return summary;
    summary.count = static_cast<int>(steps.size());
    summary.mean = roundedHundredths(call.scale, meanOf(steps));
    summary.median = roundedHundredths(call.scale, medianOf(steps));
    summary.minimum = call.scale.hundredths(steps.first());
    summary.maximum = call.scale.hundredths(steps.last());
    if (steps.size() > 1)
        summary.deviation = deviationHundredths(call.scale, steps);
    const QMap<QString, SideSum> sums = sumsBySide(call.scale, criterion.id, judgements);
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        summary.sideMeans.insert(it.key(), roundedHundredths(call.scale, {it->steps, it->count}));
        summary.sideCounts.insert(it.key(), it->count);
    }
    summary.flags = flagsOf(call, criterion, steps, sums);
    return summary;
}

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
