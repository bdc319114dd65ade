// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/PanelTypes.h"

namespace tandem::panel {

/// A register of reviews that may arrive in any order, twice or late (storage.md §6.2).
struct ReviewRegister
{
    QList<review::Review> reviews; ///< every distinct final review ever taken in

    bool operator==(const ReviewRegister &) const = default;
};

enum class MergeOutcome
{
    Added,     ///< first of its reviewer and application
    Replaced,  ///< newer revision than before
    Known,     ///< exactly this review was there already
    Older,     ///< a newer revision was there; kept, not applied
    Equivocal, ///< same revision, other content: both kept, the chair chooses
};

MergeOutcome mergeReview(ReviewRegister &reviews, const review::Review &incoming);
/// The review that counts for a reviewer and an application: highest revision; nothing while equivocal.
[[nodiscard]] std::optional<review::Review> current(const ReviewRegister &reviews, const QString &reviewerId,
                                                    const QString &applicationId);
[[nodiscard]] QList<review::Review> equivocal(const ReviewRegister &reviews);

} // namespace tandem::panel
