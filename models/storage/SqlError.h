// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

class QSqlError;

namespace tandem::storage {

/// Error of a SQLite result code (primary or extended) on the file `path`. Codes: "workspace.disk-full",
/// "workspace.read-only", "workspace.damaged", "workspace.busy", "workspace.io", "workspace.constraint" (for
/// the stores, which say what it means), "workspace.failed".
[[nodiscard]] Error sqliteError(int resultCode, const QString &path, const QString &detail);
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &path);

/// A unique or foreign key refused the row.
[[nodiscard]] bool isConstraint(const Error &error);

} // namespace tandem::storage
