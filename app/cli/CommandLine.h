// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"

#include <QStringList>

namespace tandem::cli {

/// Reads the command line, finds the verb in the table, runs it and says how it ended.
/// `arguments` without the program's name.
ExitCode runCommandLine(const QStringList &arguments);

} // namespace tandem::cli
