// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

namespace tandem::cli {

/// How tandem-cli ends. Numbers are part of the interface; scripts rely on them.
enum class ExitCode
{
    Success = 0,
    Findings = 1,    ///< done, but the content has errors: an application, a call, a log
    Usage = 2,       ///< the command line itself is wrong
    Refused = 3,     ///< the input cannot be taken: missing, damaged, foreign, not allowed at this stage
    CannotWrite = 4, ///< a file or the workspace cannot be written: full disk, no right
    Locked = 5,      ///< no or a wrong passphrase, or another program holds the workspace
    Cancelled = 6,   ///< stopped by Ctrl-C; no half files
    Internal = 70,   ///< a fault of the program itself
};

/// By the stable code of an error.
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

/// The list for --help, translated.
[[nodiscard]] QString exitCodeHelp();

} // namespace tandem::cli
