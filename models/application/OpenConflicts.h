// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::application {

/// Everything that stands in the form and waits for a person to choose, after copies were merged: answers,
/// orders of blocks (orderKey) and blocks that one side removed and the other changed (removalKey). Sorted by
/// key.
[[nodiscard]] QList<ValueKey> openConflicts(const Application &application);

/// Two heads of a conflict and the state both come from, to be shown beside each other. Of more than two
/// heads the others come up once these are settled.
struct ConflictSides
{
    Revision mine; ///< written on this device if either was; else the one with the smaller id
    Revision theirs;
    std::optional<Revision> base; ///< nothing where both wrote first
};
/// Nothing unless the answer has more than one head.
[[nodiscard]] std::optional<ConflictSides> conflictSides(const Answer &answer, const QString &device);

/// Replaces the revisions named by one with this value. Other heads stay open.
void settleConflict(Application &application, const ValueKey &key, const call::FieldValue &value,
                    const QStringList &replaced, const Author &author, const QString &revisionId);

} // namespace tandem::application
