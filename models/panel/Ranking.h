// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/Totals.h"

namespace tandem::panel {

/// Why one application stands before the next with the same total.
struct TieNote
{
    int ruleIndex = -1;    ///< into call.tieBreaks; -1: not decided, the chairs must
    QString applicationId; ///< the one that goes first
    QStringList against;
    LangText reason; ///< of the chairs

    bool operator==(const TieNote &) const = default;
};

struct RankedCase
{
    Outcome outcome;
    std::optional<int> rank; ///< 1-based; nothing when not passed
    bool tied = false;       ///< shares its total with a neighbour
    std::optional<TieNote> tie;

    bool operator==(const RankedCase &) const = default;
};

/// Passed ones by total and the tie-breaks of the call in order, each use noted; then the others by total.
/// The result does not depend on the order of `cases`.
[[nodiscard]] QList<RankedCase> rank(const call::CallDefinition &call, const QList<Case> &cases);

} // namespace tandem::panel
