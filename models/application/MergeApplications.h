// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::application {

/// Union of two copies of one application: every revision of both, by id; what differs shows as more than one
/// head (storage.md §6.1). Pure, commutative in content and idempotent. Rows keep the order of `mine`, new
/// ones follow; status and reference stay those of `mine`.
[[nodiscard]] Application mergeApplications(const Application &mine, const Application &theirs);

} // namespace tandem::application
