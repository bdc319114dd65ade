// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/WorkspaceState.h"

#include "models/base/AtomicFile.h"
#include "models/storage/WorkspaceFolder.h"

#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(const QSqlDatabase &database, const QString &table)
{
    QStringList lines;
    QSqlQuery rows(u"SELECT * FROM \"%1\""_s.arg(table), database);
    while (rows.next()) {
        QStringList values{table};
        for (int column = 0; column < rows.record().count(); ++column)
            values.append(rows.value(column).toString());
        lines.append(values.join(u'|'));
    }
    return lines;
}

QStringList tablesOf(const QString &path)
{
    const QString name = u"state of "_s + path;
    QStringList lines;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("cannot read %s", qPrintable(path));
        for (const QString &table : database.tables())
            lines += rowsOf(database, table);
    }
    QSqlDatabase::removeDatabase(name);
    return lines;
}

QStringList filesOf(const QString &folder)
{
    QStringList lines;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            lines.append(it.fileName() + u'|' + sha256(file.readAll()));
    }
    lines.sort();
    return lines;
}

} // namespace

QStringList stateOf(const QString &workspaceFolder)
{
    return tablesOf(storage::databasePath(workspaceFolder)) + tablesOf(storage::searchPath(workspaceFolder)) +
           filesOf(storage::blobsPath(workspaceFolder));
}

} // namespace tandem::test
