// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QMap>

namespace tandem::session {

/// What the files of a folder were made from, kept in a JSON file beside them. Written at once as a whole, so
/// that it is never torn; if it is lost, everything is written again.
class BatchLedger
{
public:
    /// Reads the ledger of a folder; one that cannot be read counts as none.
    explicit BatchLedger(const QString &path);

    /// Whether the file was made from exactly this and is still as it was written.
    [[nodiscard]] bool isUnchanged(const QString &filePath, const QString &source) const;
    void note(const QString &name, const QString &source, const QString &sha256);
    /// Errors: those of writeFileDurably.
    Result<void> save() const;

private:
    struct Entry
    {
        QString source; ///< SHA-256 of everything the file is made from
        QString sha256; ///< of the file
    };
    QString m_path;
    QMap<QString, Entry> m_entries; ///< by file name
};

} // namespace tandem::session
