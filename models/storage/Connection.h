// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;

namespace tandem::storage {

/// One connection to one SQLite file with the pragmas and switches of storage.md §1.8. Belongs to the thread
/// that opened it.
class Connection
{
public:
    enum class Durability
    {
        Full,   ///< every commit survives a power cut
        Normal, ///< consistent after a power cut, the last commits may be missing: for rebuildable files
    };

    /// Opens or creates the file, readable by its owner only. `applicationId` marks a new file.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Durability durability,
                                                    qint32 applicationId);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    /// The handle of this very connection, for what Qt SQL does not offer.
    [[nodiscard]] sqlite3 *native() const;

private:
    friend class Transaction;
    friend void onCommit(Connection &connection, const std::function<void()> &work);
    friend void onRollback(Connection &connection, const std::function<void()> &work);

    explicit Connection(const QString &path);
    Result<void> harden() const;
    Result<void> configure(Durability durability, qint32 applicationId);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    int m_depth = 0;                               ///< nested transactions
    bool m_doomed = false;                         ///< an inner one was rolled back, so the outermost must be
    std::vector<std::function<void()>> m_onCommit; ///< what waits for the outermost transaction to hold
    std::vector<std::function<void()>> m_onRollback; ///< what undoes the files of one that does not hold
};

} // namespace tandem::storage
