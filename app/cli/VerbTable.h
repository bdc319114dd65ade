// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

namespace tandem::cli {

/// Every verb there is, in the order of the help. The one place to add another.
[[nodiscard]] const QList<const Verb *> &allVerbs();

} // namespace tandem::cli
