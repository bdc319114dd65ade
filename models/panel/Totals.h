// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/PanelTypes.h"

namespace tandem::panel {

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
    QStringList missedThresholds; ///< criterion ids
    QStringList knockOuts;        ///< formal checks and knock-out criteria that were missed
    bool provisional = false;     ///< some decisive mark is
    bool passed = false;

    bool operator==(const Outcome &) const = default;
};

/// domain.md §6.4 "From single marks to a result", steps 5 and 6. On scales where less is better the total is
/// turned round so that 100 is always best.
[[nodiscard]] Outcome outcomeOf(const call::CallDefinition &call, const Case &panelCase);

} // namespace tandem::panel
