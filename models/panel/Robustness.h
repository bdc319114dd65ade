// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/panel/Ranking.h"

namespace tandem::panel {

/// Where one application stands while something is changed.
struct Standing
{
    QString applicationId;
    std::optional<int> rank;  ///< unchanged; nothing when not passed
    std::optional<int> best;  ///< over all variants in which it passes; nothing if there is none
    std::optional<int> worst; ///< the same
    int variants = 0;         ///< in which it has a total; leaving out its only reviewer is none
    int same = 0;             ///< of these: with the rank it has unchanged, or not passed as there
    int failed = 0;           ///< of these: not passed

    bool operator==(const Standing &) const = default;
};

/// How far a ranking holds when something is changed. Information, never a rule.
struct Robustness
{
    int variants = 0;          ///< rankings compared with the unchanged one
    double leastTau = 1;       ///< the lowest Kendall's tau-b of a variant
    double meanTau = 1;        ///< over the variants that have one
    QList<Standing> standings; ///< in the order of the unchanged ranking

    bool operator==(const Robustness &) const = default;
};

/// Each reviewer left out in turn, from all applications at once. Single marks count here, by their mean (or
/// the call's median), and consensus marks are put aside in the unchanged ranking as well: a mark agreed in
/// the meeting does not change when somebody is taken away from it afterwards.
/// Errors: "panel.robustness.few" with fewer than two applications with a total or fewer than two reviewers.
[[nodiscard]] Result<Robustness> withoutEachReviewer(const call::CallDefinition &call,
                                                     const QList<Case> &cases);

/// Each weight made a fifth larger and a fifth smaller in turn; weights of the total and of the threshold
/// alike, all totals again out of 100. The marks that count stay those of the ranking.
/// Errors: "panel.robustness.few" with fewer than two applications with a total or fewer than two criteria
/// of weight.
[[nodiscard]] Result<Robustness> withOtherWeights(const call::CallDefinition &call, const QList<Case> &cases);

/// Kendall's tau-b of two rankings of the same things: (concordant - discordant pairs) over the root of the
/// products of the pairs untied in each (M. G. Kendall, "The treatment of ties in ranking problems",
/// Biometrika 33 (1945), 239-251). 1: the same order, -1: the reverse. Nothing for fewer than two things or
/// where one of the rankings ties them all.
[[nodiscard]] std::optional<double> kendallTauB(const QList<int> &first, const QList<int> &second);

} // namespace tandem::panel
