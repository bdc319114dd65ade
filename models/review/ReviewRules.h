// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/review/Review.h"

namespace tandem::review {

/// What still keeps a review from being signed. Codes: "review.conflict-open", "review.excluded",
/// "review.mark-missing", "review.mark-scale", "review.reason-missing", "review.reason-short". Place: field =
/// criterion id.
[[nodiscard]] Issues validate(const call::CallDefinition &call, const Review &review);

/// Characters a reason needs at least for this mark in this language.
[[nodiscard]] int minimumReason(const call::CallDefinition &call, const call::Criterion &criterion,
                                std::optional<int> step, const QString &language);

} // namespace tandem::review
