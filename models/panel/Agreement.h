// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QList>

#include <optional>

namespace tandem::panel {

/// Marks of one application (or criterion) by several reviewers; nothing where one did not judge.
using JudgedUnit = QList<std::optional<int>>;

/// How far reviewers agree beyond chance.
struct Agreement
{
    double alpha = 0; ///< 1: full agreement, 0: as if by chance, below: systematic disagreement
    int units = 0;    ///< units with at least two marks; only these count
    int marks = 0;    ///< marks in them

    bool operator==(const Agreement &) const = default;
};

/// Krippendorff's alpha for interval data (K. Krippendorff, Computing Krippendorff's Alpha-Reliability,
/// 2011). Marks may be in any unit that is even over the scale: steps or hundredths. Errors:
/// "panel.agreement.few" fewer than two units with two marks; "panel.agreement.constant" all marks are equal,
/// so that chance cannot be told from agreement.
[[nodiscard]] Result<Agreement> krippendorffAlpha(const QList<JudgedUnit> &units);

/// Reliability of the mean of `reviewers` from that of one (Spearman–Brown; domain.md §3.3).
/// Errors: "panel.reliability.single" unless 0 ≤ single ≤ 1; "panel.reliability.count" below one reviewer.
[[nodiscard]] Result<double> spearmanBrown(double single, int reviewers);

/// The smallest number of reviewers whose mean reaches `wanted`, by the same formula.
/// Errors: "panel.reliability.single" unless 0 < single ≤ 1; "panel.reliability.wanted" unless 0 ≤ wanted <
/// 1; "panel.reliability.many" if it would take more than a million.
[[nodiscard]] Result<int> reviewersFor(double wanted, double single);

} // namespace tandem::panel
