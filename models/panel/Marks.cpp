// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Marks.h"

#include "models/panel/Rounding.h"

#include <numeric>

namespace tandem::panel {

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

} // namespace tandem::panel
