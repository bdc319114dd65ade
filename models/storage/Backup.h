// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"

namespace tandem::storage {

/// Copies a workspace, open or not, into a new folder: the database in steps through SQLite's backup
/// interface, every blob with its hash checked, the identity files. The copy is checked before it gets its
/// name, so a folder called `target` is always whole. May run in any thread. Progress counts the database in
/// bytes, then the attachments in pieces.
/// Errors: "workspace.missing", "backup.exists", "backup.cancelled", "backup.failed", "workspace.damaged",
/// "blob.damaged", "blob.missing", "file.*".
Result<void> backup(const QString &workspaceFolder, const QString &target, Progress &progress);

/// Makes a workspace from a backup, checking all of it on the way: a damaged backup leaves nothing behind.
/// `workspaceFolder` must not exist or be empty; the backup stays as it is. Errors as backup(), and
/// "workspace.exists".
Result<void> restore(const QString &backupFolder, const QString &workspaceFolder, Progress &progress);

} // namespace tandem::storage
