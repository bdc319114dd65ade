// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QDateTime>
#include <QSet>

namespace tandem::storage {

class Database;

/// Attachments as files named by their SHA-256: `blobs/ab/abcd...`. Put the blob first, then save what names
/// it. A blob put inside Database::transact() goes with it if that is rolled back.
class BlobStore
{
public:
    explicit BlobStore(Database &database);
    /// On a workspace folder that need not be open.
    explicit BlobStore(const QString &workspaceFolder);

    /// Keeps the content durably and returns its SHA-256. The same content is kept once; a damaged copy of it
    /// is replaced. Errors: "workspace.disk-full", "workspace.read-only", "workspace.io".
    Result<QString> put(const QByteArray &content);
    /// Errors: "blob.missing", "blob.damaged" (the bytes do not have the hash), "blob.name" (not a SHA-256).
    Result<QByteArray> read(const QString &sha256) const;
    [[nodiscard]] bool has(const QString &sha256) const;
    /// Hashes of all blobs, sorted.
    [[nodiscard]] QStringList list() const;
    /// Deletes blobs that are not in `keep` and were put before `before`, and what a broken put() left;
    /// returns how many went.
    Result<int> sweep(const QSet<QString> &keep, const QDateTime &before);
    /// Hashes that an attachment or a setting of the workspace names. Needs an open workspace.
    Result<QSet<QString>> named() const;

private:
    [[nodiscard]] QString pathOf(const QString &sha256) const;

    Database *m_database = nullptr; ///< none on a workspace folder that is not open
    QString m_folder;
};

} // namespace tandem::storage
