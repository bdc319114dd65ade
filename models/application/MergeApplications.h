// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::application {

/// Union of two copies of one application: every revision of both, by id (storage.md §6.1). Where both copies
/// changed a table, a list of files or a choice in different places, one revision is added that holds both
/// changes (MergeValues.h); every other difference shows as more than one head, a conflict for people. Blocks
/// that one side removed go unless the other wrote in them meanwhile (Rows.h). Pure; commutative in content,
/// idempotent, and the same for partners however often and in whatever order their files went round. Status
/// and reference stay those of `mine`.
[[nodiscard]] Application mergeApplications(const Application &mine, const Application &theirs);

} // namespace tandem::application
