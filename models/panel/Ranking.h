// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/Totals.h"

namespace tandem::panel {

/// Why one application stands before others with the same total.
struct TieNote
{
    int ruleIndex = -1;    ///< into call.tieBreaks; -1: not decided, the chairs must
    QString applicationId; ///< the one that goes first; with -1 the one the note belongs to
    QStringList against;   ///< those the rule put behind it, with -1 those it is still tied with; sorted
    LangText reason;       ///< of the chairs

    bool operator==(const TieNote &) const = default;
};

struct RankedCase
{
    Outcome outcome;
    std::optional<int> rank;    ///< 1-based; nothing when not passed
    bool tied = false;          ///< passed and shares its total with another passed one
    std::optional<TieNote> tie; ///< the last of tieSteps; nothing for the last of a tie
    QList<TieNote> tieSteps;    ///< every rule that put it before others, in the order of the rules

    bool operator==(const RankedCase &) const = default;
};

/// Passed ones by total and the tie-breaks of the call in order, each use noted; then the others by total.
/// The result does not depend on the order of `cases`; their application ids must differ.
///
/// Ties are worked off from the top (domain.md §6.4 "Tie-breaks"): the rules choose who goes first among the
/// tied, then start again for the rest, since a rule about what is represented depends on who stands above.
/// Unrepresented prefers those with any value that nobody above has. Share counts tieValues; none is a share
/// of zero. Chairs decides only where they gave every one concerned a place. Those no rule can part get the
/// same rank, stand in the order of their references, and the next rank counts them all (1, 1, 3).
[[nodiscard]] QList<RankedCase> rank(const call::CallDefinition &call, const QList<Case> &cases);

} // namespace tandem::panel
