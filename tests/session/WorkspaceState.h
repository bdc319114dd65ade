// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tandem::test {

/// Everything a workspace keeps, a line for each row of each table of the database and of the search index
/// and for each file of the blobs folder, so that two states can be compared. Reads beside the program that
/// has the workspace open.
[[nodiscard]] QStringList stateOf(const QString &workspaceFolder);

} // namespace tandem::test
