// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"

struct sqlite3;

namespace tandem::storage {

/// Copies a live database into a new file in steps of 4096 pages (storage.md §1.3), checks the copy with
/// integrity_check and leaves it without a write-ahead log, as one plain file. A failed or cancelled copy is
/// removed. Progress counts bytes.
/// Errors: "backup.exists", "backup.cancelled", "workspace.disk-full", "workspace.damaged" and the like.
Result<void> copyPages(sqlite3 *source, const QString &target, Progress &progress);

/// The same from a database file that may be open elsewhere in this process or another.
Result<void> copyPages(const QString &source, const QString &target, Progress &progress);

/// First column of a query on a database file, without changing anything about the file.
Result<QStringList> readTexts(const QString &path, const char *query);

} // namespace tandem::storage
