// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Database.h"

#include "models/storage/Connection.h"
#include "models/storage/Migrator.h"
#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"
#include "models/storage/Transaction.h"
#include "models/storage/WorkspaceFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

const QString kDeviceKey = u"workspace.device"_s;

Error lockedError(const QString &folder, const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {u"workspace.locked"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The workspace “%1” is open already: in %2 on the computer “%3” (process "
                               "%4). Close it there, then try again."),
             {QDir::toNativeSeparators(folder), program.isEmpty() ? u"?"_s : program,
              host.isEmpty() ? u"?"_s : host, QString::number(process)}},
            {}};
}

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(lockPath(folder));
    // Never old enough to steal; only the lock of a program that no longer runs gives way.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return lockedError(folder, *lock);
    case QLockFile::PermissionError:
        return sqliteError(SQLITE_READONLY, folder, u"lock file refused"_s);
    default: // QLockFile could not write its few bytes
        return sqliteError(SQLITE_FULL, folder, u"lock file not written"_s);
    }
}

/// "ok", or the findings, one a line.
Result<QString> findings(const Connection &connection, const QString &pragma)
{
    Statement check(connection, pragma);
    const auto lines = collect(check, [](const Statement &row) { return row.text(0); });
    if (!lines)
        return lines.error();
    return lines->join(u'\n');
}

} // namespace

Database::Database(QString folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_connection(std::move(connection))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::create(const QString &folder)
{
    if (Result<void> made = makeWorkspaceFolder(folder); !made)
        return made.error();
    if (Result<void> local = requireLocalFolder(folder); !local)
        return local.error();
    Result<std::unique_ptr<QLockFile>> lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    const QString path = databasePath(folder);
    auto connection = Connection::open(path, Connection::Durability::Full, kApplicationId);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(folder, std::move(*lock), std::move(*connection)));
    if (Result<void> prepared = database->prepare(true, true); !prepared) {
        database->m_connection.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
        return prepared.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder)
{
    if (Result<void> found = requireWorkspaceFile(folder); !found)
        return found.error();
    if (Result<void> local = requireLocalFolder(folder); !local)
        return local.error();
    Result<std::unique_ptr<QLockFile>> lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    const QString path = databasePath(folder);
    if (!QFileInfo(path).isWritable())
        return sqliteError(SQLITE_READONLY, path, u"file is write-protected"_s);
    // SQLite removes the write-ahead log when the last connection closes; one that is left tells of a crash.
    const bool wasClosedCleanly = QFileInfo(path + "-wal"_L1).size() == 0;
    auto connection = Connection::open(path, Connection::Durability::Full, kApplicationId);
    if (!connection)
        return connection.error();
    std::unique_ptr<Database> database(new Database(folder, std::move(*lock), std::move(*connection)));
    if (Result<void> prepared = database->prepare(false, wasClosedCleanly); !prepared)
        return prepared.error();
    return database;
}

Result<void> Database::prepare(bool isNew, bool wasClosedCleanly)
{
    m_wasClosedCleanly = wasClosedCleanly;
    Migrator migrator(*m_connection, builtInScripts());
    const Result<int> version = migrator.present();
    if (!version)
        return version.error();
    const bool willMigrate = !isNew && *version < migrator.newest();
    if (!wasClosedCleanly || willMigrate) {
        const Result<QString> found = findings(*m_connection, u"PRAGMA quick_check"_s);
        if (!found)
            return found.error();
        if (*found != "ok"_L1)
            return sqliteError(SQLITE_CORRUPT, m_connection->path(), *found);
    }
    if (Result<void> migrated = migrator.migrate(backupsPath(m_folder)); !migrated)
        return migrated;
    if (isNew) {
        RandomIdSource ids;
        if (Result<void> r = execute(*m_connection, u"INSERT INTO meta(key, value) VALUES(?, ?)"_s,
                                     kDeviceKey, ids.next());
            !r)
            return r;
    }
    Statement device(*m_connection, u"SELECT value FROM meta WHERE key=?"_s);
    const Result<bool> found = device.bind(kDeviceKey).next();
    if (!found)
        return found.error();
    if (!*found)
        return sqliteError(SQLITE_CORRUPT, m_connection->path(), u"no device id"_s);
    m_deviceId = device.text(0);
    return {};
}

Result<void> Database::transact(const std::function<Result<void>()> &work)
{
    return storage::transact(*m_connection, work);
}

void Database::onCommit(const std::function<void()> &work)
{
    storage::onCommit(*m_connection, work);
}

Result<void> Database::releaseMemory()
{
    return execute(*m_connection, u"PRAGMA shrink_memory"_s);
}

Result<void> Database::check()
{
    const Result<QString> structure = findings(*m_connection, u"PRAGMA integrity_check"_s);
    if (!structure)
        return structure.error();
    const Result<QString> references = findings(*m_connection, u"PRAGMA foreign_key_check"_s);
    if (!references)
        return references.error();
    if (*structure != "ok"_L1 || !references->isEmpty())
        return sqliteError(SQLITE_CORRUPT, m_connection->path(), *structure + u'\n' + *references);
    return {};
}

} // namespace tandem::storage
