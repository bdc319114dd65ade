// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Migrator.h"

#include "models/base/Ports.h"
#include "models/storage/Connection.h"
#include "models/storage/PageCopy.h"
#include "models/storage/Statement.h"
#include "models/storage/Transaction.h"

#include <QDir>
#include <QFile>

static void initMigrationResource()
{
    Q_INIT_RESOURCE(migrations);
}

namespace tandem::storage {

using namespace Qt::StringLiterals;

MigrationScripts builtInScripts()
{
    initMigrationResource();
    MigrationScripts scripts;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.insert(name.chopped(4).toInt(), QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (!line.trimmed().endsWith(u';'))
            continue;
        statement.replace("{PK}"_L1, "INTEGER PRIMARY KEY"_L1)
            .replace("{I}"_L1, "INTEGER"_L1)
            .replace("{BLOB}"_L1, "BLOB"_L1)
            .replace("{REAL}"_L1, "REAL"_L1)
            .replace("{STRICT}"_L1, "STRICT"_L1);
        statements.append(statement.trimmed().chopped(1));
        statement.clear();
    }
    return statements;
}

Migrator::Migrator(Connection &connection, MigrationScripts scripts)
    : m_connection(connection)
    , m_scripts(std::move(scripts))
{
}

Result<int> Migrator::present() const
{
    Statement version(m_connection, u"PRAGMA user_version"_s);
    const Result<bool> row = version.next();
    if (!row)
        return row.error();
    return version.integer(0);
}

int Migrator::newest() const
{
    return m_scripts.isEmpty() ? 0 : m_scripts.lastKey();
}

Result<void> Migrator::migrate(const QString &backupFolder)
{
    const Result<int> version = present();
    if (!version)
        return version.error();
    if (*version > newest())
        return Error{u"workspace.too-new"_s,
                     {QT_TRANSLATE_NOOP(
                          "Message", "“%1” was written by a newer Tandem (workspace version %2; this program "
                                     "knows up to %3). Install the newer version to open it."),
                      {m_connection.path(), QString::number(*version), QString::number(newest())}},
                     {}};
    if (*version > 0 && *version < newest()) {
        if (Result<void> copied = copyAside(backupFolder, *version); !copied)
            return copied;
    }
    for (int next = *version + 1; next <= newest(); ++next) {
        if (Result<void> applied = apply(next); !applied)
            return applied;
    }
    return {};
}

Result<void> Migrator::copyAside(const QString &backupFolder, int version) const
{
    QDir().mkpath(backupFolder);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    SilentProgress silent;
    return copyPages(m_connection.native(),
                     u"%1/before-v%2-%3.db"_s.arg(backupFolder).arg(version + 1).arg(stamp), silent);
}

Result<void> Migrator::apply(int version)
{
    return transact(m_connection, [&]() -> Result<void> {
        for (const QString &statement : statementsOf(m_scripts.value(version))) {
            if (Result<void> ran = execute(m_connection, statement); !ran)
                return ran;
        }
        return execute(m_connection, u"PRAGMA user_version=%1"_s.arg(version));
    });
}

} // namespace tandem::storage
