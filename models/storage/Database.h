// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"

#include <functional>
#include <memory>

class QLockFile;

namespace tandem::storage {

class Connection;

/// A workspace folder that is open for writing: `workspace.db` (SQLite, WAL, synchronous=FULL), `blobs/`,
/// `search.db`, `backups/` and the lock `.lock`. What a store reports as saved survives a power cut.
///
/// Threads: a Database, its stores and its SearchIndex belong to the thread that opened it; give long work
/// and the window's saves to one worker. Only backup() and restore() may run in any thread.
///
/// Errors any store may return: "workspace.disk-full", "workspace.read-only", "workspace.damaged",
/// "workspace.busy", "workspace.io", "workspace.failed" (anything else the database refused; raw text in
/// `detail`).
class Database
{
public:
    /// Makes a new workspace; the folder must not exist or be empty. It becomes readable by its owner only.
    /// Errors: "workspace.exists", "workspace.folder", "workspace.network", "workspace.read-only",
    /// "workspace.disk-full", "workspace.locked".
    static Result<std::unique_ptr<Database>> create(const QString &folder);

    /// Opens a workspace, migrates an older one after a backup into `backups/`, and checks the whole file if
    /// the last program did not close it.
    /// Errors: "workspace.missing", "workspace.locked" (names who holds it), "workspace.too-new",
    /// "workspace.damaged", "workspace.foreign", "workspace.read-only", "workspace.network",
    /// "workspace.disk-full".
    static Result<std::unique_ptr<Database>> open(const QString &folder);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString folder() const { return m_folder; }
    /// UUID made with the workspace; the `device` of revisions and events.
    [[nodiscard]] QString deviceId() const { return m_deviceId; }

    /// Runs `work` so that everything the stores write in it becomes durable together or not at all. May be
    /// nested: the outermost one commits. An error from `work`, or from a store call inside it that `work`
    /// swallowed, rolls everything back and is returned ("workspace.rolled-back" for a swallowed one).
    Result<void> transact(const std::function<Result<void>()> &work);

    /// Runs `work` once what is being saved is durable: at once outside of transact(), never after a
    /// rollback.
    void onCommit(const std::function<void()> &work);

    /// Full check of structure and references, for `workspace check`; takes seconds on large workspaces.
    /// Errors: "workspace.damaged" with the findings in `detail`.
    Result<void> check();

    /// Gives back what was kept of the file for faster reading: for long runs that read everything once.
    Result<void> releaseMemory();

    /// Whether the last program closed the workspace; false after a crash or a power cut.
    [[nodiscard]] bool wasClosedCleanly() const { return m_wasClosedCleanly; }

    /// For the stores of this room.
    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    Database(QString folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection);
    Result<void> prepare(bool isNew, bool wasClosedCleanly);

    bool m_wasClosedCleanly = true;
    QString m_folder;
    QString m_deviceId;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tandem::storage
