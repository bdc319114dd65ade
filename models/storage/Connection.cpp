// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Connection.h"

#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

/// Makes an empty file first, because SQLite would make it readable by others; -wal and -shm take its mode.
Result<void> makePrivate(const QString &path)
{
    constexpr int kFlags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC;
    const int descriptor = ::open(QFile::encodeName(path).constData(), kFlags, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
    if (descriptor >= 0 || errno == EEXIST)
        return {};
    const int code = errno == ENOSPC || errno == EDQUOT ? SQLITE_FULL : SQLITE_CANTOPEN;
    return sqliteError(code, path, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

Connection::Connection(const QString &path)
    : m_path(path)
    , m_name(u"tandem-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s); // milliseconds
}

Connection::~Connection()
{
    if (m_database.isOpen()) {
        // Best effort: an unoptimised file is slower, not wrong.
        static_cast<void>(execute(*this, u"PRAGMA optimize"_s));
        m_database.close();
    }
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Durability durability,
                                                     qint32 applicationId)
{
    if (Result<void> made = makePrivate(path); !made)
        return made.error();
    std::unique_ptr<Connection> connection(new Connection(path));
    if (!connection->m_database.open())
        return sqlError(connection->m_database.lastError(), path);
    if (Result<void> hardened = connection->harden(); !hardened)
        return hardened.error();
    if (Result<void> configured = connection->configure(durability, applicationId); !configured)
        return configured.error();
    return connection;
}

sqlite3 *Connection::native() const
{
    const QVariant handle = m_database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Result<void> Connection::harden() const
{
    // https://www.sqlite.org/security.html: a file that somebody tampered with must not run anything.
    constexpr std::pair<int, int> kSwitches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    sqlite3 *handle = native();
    for (const auto &[option, wanted] : kSwitches) {
        int now = -1;
        if (sqlite3_db_config(handle, option, wanted, &now) != SQLITE_OK || now != wanted)
            return sqliteError(SQLITE_MISUSE, m_path, u"switch %1 was refused"_s.arg(option));
    }
    return {};
}

Result<void> Connection::configure(Durability durability, qint32 applicationId)
{
    if (sqlite3_db_readonly(native(), "main") != 0)
        return sqliteError(SQLITE_READONLY, m_path, u"opened read-only"_s);
    const bool isNew = QFile(m_path).size() == 0;
    if (isNew) {
        // Before WAL, so that the mark stands in the file itself from the first moment.
        if (Result<void> r = execute(*this, u"PRAGMA application_id=%1"_s.arg(applicationId)); !r)
            return r;
    }
    Statement journal(*this, u"PRAGMA journal_mode=WAL"_s);
    const Result<bool> answered = journal.next();
    if (!answered)
        return answered.error();
    if (journal.text(0) != "wal"_L1)
        return sqliteError(SQLITE_READONLY, m_path, u"journal mode is %1, not wal"_s.arg(journal.text(0)));
    journal.finish();
    const QString synchronous = durability == Durability::Full ? u"FULL"_s : u"NORMAL"_s;
    const QStringList pragmas{u"synchronous="_s + synchronous,  u"foreign_keys=ON"_s,
                              u"cell_size_check=ON"_s,          u"temp_store=MEMORY"_s,
                              u"cache_size=-65536"_s,           u"mmap_size=0"_s,
                              u"journal_size_limit=67108864"_s, u"wal_autocheckpoint=1000"_s};
    for (const QString &pragma : pragmas) {
        if (Result<void> r = execute(*this, u"PRAGMA "_s + pragma); !r)
            return r;
    }
    return {};
}

} // namespace tandem::storage
