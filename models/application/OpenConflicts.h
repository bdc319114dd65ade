// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::application {

/// Everything that stands in the form and waits for a person to choose, after copies were merged: answers,
/// orders of blocks (orderKey) and blocks that one side removed and the other changed (removalKey). Sorted by
/// key.
[[nodiscard]] QList<ValueKey> openConflicts(const Application &application);

} // namespace tandem::application
