// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/PanelTypes.h"

namespace tandem::panel {

/// Statistics and flags of one criterion. Only final judgements and marks on the call's scale count; anything
/// else is a missing mark, never zero. All roundings are half up, done once, from the exact value.
///
/// Flags (domain.md §6.4 step 3): "range" the range of marks reaches the rule's steps; "sides" two side means
/// differ by the rule's steps; "threshold" one side's mean reaches the threshold and another's misses it;
/// "lone" exactly one mark lies beyond the middle of the scale while at least two lie on the other side.
[[nodiscard]] CriterionSummary summarise(const call::CallDefinition &call, const call::Criterion &criterion,
                                         const QList<Judgement> &judgements);

/// The mark a decision rests on, in hundredths: the consensus mark if there is one, else by the call's
/// aggregation. With Aggregation::Consensus and no consensus mark, the mean stands in and `provisional` is
/// set.
struct DecisiveMark
{
    std::optional<int> hundredths;
    bool provisional = false;

    bool operator==(const DecisiveMark &) const = default;
};

struct Outcome
{
    QString applicationId;
    QMap<QString, DecisiveMark> marks;
    std::optional<int> total;     ///< tenths of a point of 100, rounded half up once, integers only
    std::optional<int> passTotal; ///< the same with Criterion::passWeight; held against the total threshold
    QStringList missedThresholds; ///< criterion ids
    QStringList knockOuts;        ///< formal checks and knock-out criteria that were missed
    bool provisional = false;     ///< some decisive mark is
    bool passed = false;

    bool operator==(const Outcome &) const = default;
};

/// domain.md §6.4 "From single marks to a result", steps 5 and 6.
///
/// Total = sum of weight × quality over the sum of weights. Quality runs from 0 for the worst mark of the
/// scale to 100 for the best, whichever end that is: on 0–5 a 3 is 60, on 1–6 (6 best) a 4.5 is 70, on 1–6
/// (1 best) a 3 is 60. A total needs every mark; with one missing there is none and nothing is passed.
/// Means enter the total unrounded; marks are held against thresholds as they are printed, in hundredths.
///
/// Passed: no knock-out, every threshold reached (or PassRule::criteriaCount of them) and passTotal at least
/// PassRule::totalThreshold. A call with weights outside 0–1000 or a scale without steps gives no totals.
[[nodiscard]] Outcome outcomeOf(const call::CallDefinition &call, const Case &panelCase);

} // namespace tandem::panel
