// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tandem::cli {

/// A sentence of the command line in the language asked for. Write the source inside
/// QT_TRANSLATE_NOOP("Cli", "...") so that lupdate finds it.
inline QString words(const char *source, int count = -1)
{
    return QCoreApplication::translate("Cli", source, nullptr, count);
}

} // namespace tandem::cli
