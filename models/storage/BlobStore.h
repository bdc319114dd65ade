// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QDateTime>
#include <QSet>

namespace tandem::storage {

class Database;

/// Attachments as files named by their SHA-256: `blobs/ab/abcd...`. Put the blob first, then save the
/// application that names it; what nobody names is swept later.
class BlobStore
{
public:
    explicit BlobStore(const Database &database);
    /// On a workspace folder that need not be open.
    explicit BlobStore(const QString &workspaceFolder);

    /// Keeps the content durably and returns its SHA-256. The same content is kept once; a damaged copy of it
    /// is replaced. Errors: "file.*".
    Result<QString> put(const QByteArray &content);
    /// Errors: "blob.missing", "blob.damaged" (the bytes do not have the hash), "blob.name" (not a SHA-256).
    Result<QByteArray> read(const QString &sha256) const;
    [[nodiscard]] bool has(const QString &sha256) const;
    /// Hashes of all blobs, sorted.
    [[nodiscard]] QStringList list() const;
    /// Deletes blobs that are not in `keep` and were put before `before`; returns how many went.
    Result<int> sweep(const QSet<QString> &keep, const QDateTime &before);

private:
    [[nodiscard]] QString pathOf(const QString &sha256) const;

    QString m_folder;
};

} // namespace tandem::storage
