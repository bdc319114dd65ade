// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Marks.h"
#include "models/panel/Rounding.h"
#include "models/panel/Totals.h"

#include <cmath>

namespace tandem::panel {

using namespace Qt::StringLiterals;

namespace {

struct SideSum
{
    qint64 steps = 0;
    int count = 0;
};

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

} // namespace tandem::panel
