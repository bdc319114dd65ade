// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tandem::exchange {

/// A name to write a received file under: NFC, without control, format and bidi characters; path signs and
/// <>:"|?* replaced by "_", no reserved device name, no point or blank at the ends, at most 120 bytes of
/// UTF-8 with the ending kept. Never empty ("file"). Applying it twice changes nothing.
[[nodiscard]] QString safeFileName(const QString &name);

/// The same for a whole folder: names that collide when case does not count get " (2)", " (3)" before the
/// ending.
[[nodiscard]] QStringList safeFileNames(const QStringList &names);

} // namespace tandem::exchange
