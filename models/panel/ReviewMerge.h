// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/PanelTypes.h"

namespace tandem::panel {

/// A register of reviews that may arrive in any order, twice or late (storage.md §6.2).
struct ReviewRegister
{
    /// Every distinct signed review ever taken in, also declined ones, in an order of their content alone.
    QList<review::Review> reviews;

    bool operator==(const ReviewRegister &) const = default;
};

enum class MergeOutcome
{
    Added,     ///< first of its reviewer and application
    Replaced,  ///< newer revision than before
    Known,     ///< exactly this review was there already
    Older,     ///< a newer revision was there; kept, not applied
    Equivocal, ///< same revision, other content: both kept, the chair chooses
    NotFinal,  ///< a draft; not taken in
};

/// Takes a review in. The register afterwards depends only on what was taken in, not on order or repetition.
MergeOutcome mergeReview(ReviewRegister &reviews, const review::Review &incoming);
/// The review that counts for a reviewer and an application: highest revision; nothing while equivocal.
[[nodiscard]] std::optional<review::Review> current(const ReviewRegister &reviews, const QString &reviewerId,
                                                    const QString &applicationId);
/// Those among which a chair must choose: different reviews of one reviewer and application that share the
/// highest revision. A newer revision settles it.
[[nodiscard]] QList<review::Review> equivocal(const ReviewRegister &reviews);

} // namespace tandem::panel
