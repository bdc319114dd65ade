// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>

namespace tandem {

/// Writes a file so that after a power cut or a full disk either the old or the whole new content is there:
/// temporary file beside it, every write count checked, fsync, rename, fsync of the folder.
/// Errors: "file.folder-missing", "file.read-only", "file.disk-full", "file.write".
Result<void> writeFileDurably(const QString &path, const QByteArray &content);

/// Reads a whole file of at most `limit` bytes.
/// Errors: "file.missing", "file.unreadable", "file.too-large", "file.changed" (it shrank or grew
/// while being read).
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Lower-case hexadecimal SHA-256, 64 characters.
[[nodiscard]] QString sha256(const QByteArray &content);

} // namespace tandem
