// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

namespace tandem::cli {

/// Options every verb understands.
[[nodiscard]] const QList<VerbOption> &commonOptions();
/// All verbs, or those of one noun; with the exit codes.
[[nodiscard]] QString overallHelp(const QString &noun = {});
[[nodiscard]] QString helpOf(const Verb &verb);

} // namespace tandem::cli
