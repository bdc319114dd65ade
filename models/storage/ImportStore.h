// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace tandem::storage {

class Database;

/// A package file that came in, taken over or refused.
struct ImportRecord
{
    QString sha256;    ///< of the whole file
    QString kind;      ///< "submission", "review", ...; empty when it could not be told
    QString packageId; ///< UUID in its manifest, or empty
    QString fileName;
    qint64 size = 0;
    QDateTime firstSeen; ///< UTC
    int timesSeen = 1;
    QString outcome; ///< "taken", "refused:<code>"
    QString detail;

    bool operator==(const ImportRecord &) const = default;
};

/// Register of incoming files, so that the same file twice does nothing and a re-sealed copy is recognised.
class ImportStore
{
public:
    explicit ImportStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds a file. One that is known keeps its first-seen time, counts up and takes the new outcome.
    Result<void> save(const ImportRecord &record);
    Result<std::optional<ImportRecord>> find(const QString &sha256);
    /// All files that carried this package, oldest first.
    Result<QList<ImportRecord>> findPackage(const QString &packageId);
    /// Oldest first.
    Result<QList<ImportRecord>> list();

private:
    Database &m_database;
};

} // namespace tandem::storage
