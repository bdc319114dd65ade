// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/PanelTypes.h"

namespace tandem::panel {

/// A mark in steps of the scale as an exact fraction: mean and median need not be whole steps.
struct ExactMark
{
    qint64 numerator = 0;
    qint64 denominator = 1;
};

/// True for steps the scale has. Anything else counts as a missing mark.
[[nodiscard]] bool onScale(const call::Scale &scale, int step);
/// The mark of a final judgement; nothing if it is missing, off the scale or not final.
[[nodiscard]] std::optional<int> stepOf(const call::Scale &scale, const Judgement &judgement,
                                        const QString &criterionId);
/// All marks of a criterion that count, ascending.
[[nodiscard]] QList<int> sortedSteps(const call::Scale &scale, const QString &criterionId,
                                     const QList<Judgement> &judgements);
/// Of at least one mark.
[[nodiscard]] ExactMark meanOf(const QList<int> &steps);
/// Of at least one mark; of an even number the mean of the middle two.
[[nodiscard]] ExactMark medianOf(const QList<int> &sortedSteps);
/// The number of the mark in hundredths, rounded half up once.
[[nodiscard]] int roundedHundredths(const call::Scale &scale, const ExactMark &mark);

} // namespace tandem::panel
