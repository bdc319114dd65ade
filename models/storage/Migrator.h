// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QMap>

namespace tandem::storage {

class Connection;

/// Scripts by version number, from 1 without gaps.
using MigrationScripts = QMap<int, QString>;

/// The scripts that travel inside the program (resources/migrations).
[[nodiscard]] MigrationScripts builtInScripts();

/// Statements of a script: split at semicolons that end a line, comment lines dropped, the placeholders {PK},
/// {I}, {BLOB}, {REAL} and {STRICT} filled in for SQLite.
[[nodiscard]] QStringList statementsOf(const QString &script);

/// Brings a database to the newest schema; `user_version` tells where it stands.
class Migrator
{
public:
    Migrator(Connection &connection, MigrationScripts scripts);

    /// Version of the open file; 0 for a new one.
    Result<int> present() const;
    [[nodiscard]] int newest() const;
    /// Runs what is missing, each script in one transaction. An existing file is first copied to
    /// `backupFolder`/before-v<n>-<time>.db. Errors: "workspace.too-new".
    Result<void> migrate(const QString &backupFolder);

private:
    Result<void> copyAside(const QString &backupFolder, int version) const;
    Result<void> apply(int version);

    Connection &m_connection;
    MigrationScripts m_scripts;
};

} // namespace tandem::storage
