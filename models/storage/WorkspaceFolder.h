// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

namespace tandem::storage {

/// "TDM1": marks workspace.db as ours in the header of the file.
inline constexpr qint32 kApplicationId = 0x54444d31;

/// Where things stand in a workspace folder.
[[nodiscard]] QString databasePath(const QString &folder);
[[nodiscard]] QString searchPath(const QString &folder);
[[nodiscard]] QString lockPath(const QString &folder);
[[nodiscard]] QString backupsPath(const QString &folder);
[[nodiscard]] QString blobsPath(const QString &folder);

/// Whether a new workspace or backup may get this name.
[[nodiscard]] bool isMissingOrEmpty(const QString &folder);

/// Makes a folder that only its owner may enter; an existing one must be empty. Errors: "workspace.exists",
/// "workspace.folder".
Result<void> makeWorkspaceFolder(const QString &folder);

/// Error "workspace.network" on a file system that does not keep SQLite's locks and shared memory.
Result<void> requireLocalFolder(const QString &folder);

/// Looks at the header of workspace.db without opening it. Errors: "workspace.missing", "workspace.damaged",
/// "workspace.foreign".
Result<void> requireWorkspaceFile(const QString &folder);

} // namespace tandem::storage
