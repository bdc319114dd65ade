// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Connection.h"
#include "models/storage/Migrator.h"
#include "models/storage/SettingStore.h"
#include "models/storage/Statement.h"
#include "models/storage/WorkspaceFolder.h"
#include "tests/storage/Workspace.h"
#include "tests/support/Limits.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tandem;
using namespace tandem::storage;
using namespace Qt::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void keepsAWorkspacePrivate();
    void keepsTheDeviceOverReopening();
    void hasTheSafePragmas();
    void refusesAFolderWithSomethingInIt();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void namesWhoHoldsTheLock();
    void refusesANewerSchema();
    void noticesDamageAfterACrash();
    void refusesAWriteProtectedFolder();
    void tellsOfAFullDiskAndGoesOn();
    void writesAllOrNothing();
    void runsWhatWaitedForTheCommit();
    void givesMemoryBack();
    void splitsScripts();
    void migratesAnOlderFileAfterACopy();
    void rollsAFailedMigrationBack();
};

namespace {

quint32 modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
}

QString pragma(Database &database, const QString &name)
{
    Statement statement(database.connection(), u"PRAGMA "_s + name);
    const Result<bool> row = statement.next();
    return row && *row ? statement.text(0) : QString();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void tst_Database::keepsAWorkspacePrivate()
{
    test::Workspace workspace;
    VERIFY_OK(SettingStore(workspace.database()).set(u"person.name"_s, u"刘晓梅"_s));
    QCOMPARE(modeOf(workspace.folder()), 0700u);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(modeOf(databasePath(workspace.folder()) + suffix), 0600u);
}

void tst_Database::keepsTheDeviceOverReopening()
{
    test::Workspace workspace;
    const QString device = workspace.database().deviceId();
    QCOMPARE(device.size(), 36);
    workspace.reopen();
    QCOMPARE(workspace.database().deviceId(), device);
}

void tst_Database::hasTheSafePragmas()
{
    test::Workspace workspace;
    Database &database = workspace.database();
    QCOMPARE(pragma(database, u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(database, u"synchronous"_s), u"2"_s); // FULL
    QCOMPARE(pragma(database, u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(database, u"cell_size_check"_s), u"1"_s);
    QCOMPARE(pragma(database, u"trusted_schema"_s), u"0"_s);
    QCOMPARE(pragma(database, u"application_id"_s), QString::number(kApplicationId));
    QCOMPARE(pragma(database, u"user_version"_s), u"2"_s);
    QVERIFY(!execute(database.connection(), u"SELECT \"no column\" FROM meta"_s)); // no string by mistake
}

void tst_Database::refusesAFolderWithSomethingInIt()
{
    test::Workspace workspace;
    VERIFY_ERROR(Database::create(workspace.folder()), "workspace.exists");
    VERIFY_ERROR(Database::create(workspace.beside(u"no/such/parent"_s)), "workspace.folder");
    VERIFY_ERROR(Database::open(workspace.beside(u"nothing"_s)), "workspace.missing");
}

void tst_Database::refusesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray("") << u"workspace.damaged"_s;
    QTest::newRow("text") << QByteArray("not a database").repeated(100) << u"workspace.damaged"_s;
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << u"workspace.damaged"_s;
    QTest::newRow("other program") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 0)
                                   << u"workspace.foreign"_s;
}

void tst_Database::refusesWhatIsNoWorkspace()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QTemporaryDir folder;
    const QString path = databasePath(folder.path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto opened = Database::open(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY(opened.error().message.text().contains(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // left as it is
}

void tst_Database::namesWhoHoldsTheLock()
{
    test::Workspace workspace;
    const auto second = Database::open(workspace.folder());
    VERIFY_ERROR(second, "workspace.locked");
    const QString text = second.error().message.text();
    QVERIFY2(text.contains(u"tst_Database"_s), qPrintable(text));
    QVERIFY2(text.contains(u"(process %1)"_s.arg(::getpid())), qPrintable(text));
    QVERIFY2(text.contains(u"Close it there, then try again."_s), qPrintable(text));
}

void tst_Database::refusesANewerSchema()
{
    test::Workspace workspace;
    VERIFY_OK(execute(workspace.database().connection(), u"PRAGMA user_version=99"_s));
    workspace.close();
    const auto opened = Database::open(workspace.folder());
    VERIFY_ERROR(opened, "workspace.too-new");
    const QString text = opened.error().message.text();
    QVERIFY2(
        text.contains(
            u"(workspace version 99; this program knows up to 2). Install the newer version to open it."_s),
        qPrintable(text));
}

void tst_Database::noticesDamageAfterACrash()
{
    test::Workspace workspace;
    const QString path = databasePath(workspace.folder());
    for (int i = 0; i < 400; ++i)
        VERIFY_OK(SettingStore(workspace.database()).set(u"key.%1"_s.arg(i), u"x"_s.repeated(500)));
    workspace.close();
    QVERIFY(QFile(path).size() > 100'000);
    overwrite(path, QFile(path).size() / 2, QByteArray(30'000, '\xff'));
    QFile log(path + u"-wal"_s); // what a killed program leaves behind
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("left over");
    log.close();
    const auto opened = Database::open(workspace.folder());
    VERIFY_ERROR(opened, "workspace.damaged");
    const QString text = opened.error().message.text();
    QVERIFY2(text.contains(u"Restore the latest backup into a new folder."_s), qPrintable(text));
}

void tst_Database::refusesAWriteProtectedFolder()
{
    test::Workspace workspace;
    workspace.close();
    QVERIFY(::chmod(QFile::encodeName(QFileInfo(workspace.folder()).absolutePath()).constData(), 0755) == 0);
    QVERIFY(::chmod(QFile::encodeName(workspace.folder()).constData(), 0555) == 0);
    QVERIFY(::chmod(QFile::encodeName(databasePath(workspace.folder())).constData(), 0444) == 0);
    const test::PlainPerson person;
    const auto opened = Database::open(workspace.folder());
    VERIFY_ERROR(opened, "workspace.read-only");
    const QString text = opened.error().message.text();
    QVERIFY2(text.contains(u"Copy the workspace to a folder of your own and open it there."_s),
             qPrintable(text));
}

void tst_Database::tellsOfAFullDiskAndGoesOn()
{
    test::Workspace workspace;
    Database &database = workspace.database();
    SettingStore settings(database);
    VERIFY_OK(settings.set(u"kept"_s, u"before"_s));
    const int pages = pragma(database, u"page_count"_s).toInt();
    QCOMPARE(pragma(database, u"max_page_count=%1"_s.arg(pages + 2)), QString::number(pages + 2));
    const auto saved = settings.set(u"large"_s, u"x"_s.repeated(100'000));
    VERIFY_ERROR(saved, "workspace.disk-full");
    const QString text = saved.error().message.text();
    QVERIFY2(text.startsWith(u"The disk is full; the last change was not saved in “"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"Everything saved earlier is safe."_s), qPrintable(text));
    const auto inside = database.transact([&] { return settings.set(u"large"_s, u"x"_s.repeated(100'000)); });
    VERIFY_ERROR(inside, "workspace.disk-full");

    QCOMPARE(pragma(database, u"max_page_count=1000000"_s), u"1000000"_s);
    VERIFY_OK(settings.set(u"large"_s, u"x"_s.repeated(100'000)));
    workspace.reopen();
    SettingStore reopened(workspace.database());
    QCOMPARE(reopened.value(u"kept"_s).value(), u"before"_s);
    QCOMPARE(reopened.value(u"large"_s).value()->size(), 100'000);
    VERIFY_OK(workspace.database().check());
}

void tst_Database::writesAllOrNothing()
{
    test::Workspace workspace;
    Database &database = workspace.database();
    SettingStore settings(database);
    const Error stop{u"test.stop"_s, {}, {}};
    VERIFY_ERROR(database.transact([&]() -> Result<void> {
        if (Result<void> set = settings.set(u"a"_s, u"1"_s); !set)
            return set;
        return stop;
    }),
                 "test.stop");
    QVERIFY(!settings.value(u"a"_s).value());
    // An inner failure that the outer work swallows still undoes everything.
    VERIFY_ERROR(database.transact([&]() -> Result<void> {
        if (Result<void> set = settings.set(u"b"_s, u"1"_s); !set)
            return set;
        const Result<void> inner = database.transact([&]() -> Result<void> { return stop; });
        return inner ? Result<void>(stop) : Result<void>();
    }),
                 "workspace.rolled-back");
    QVERIFY(!settings.value(u"b"_s).value());
    VERIFY_OK(
        database.transact([&] { return database.transact([&] { return settings.set(u"c"_s, u"1"_s); }); }));
    QCOMPARE(settings.value(u"c"_s).value(), u"1"_s);
}

void tst_Database::runsWhatWaitedForTheCommit()
{
    test::Workspace workspace;
    Database &database = workspace.database();
    SettingStore settings(database);
    QStringList seen;
    const auto note = [&](const QString &text) { database.onCommit([&seen, text] { seen.append(text); }); };
    note(u"at once"_s);
    QCOMPARE(seen, QStringList{u"at once"_s});
    VERIFY_OK(database.transact([&]() -> Result<void> {
        const Result<void> inner = database.transact([&]() -> Result<void> {
            note(u"inner"_s);
            return settings.set(u"a"_s, u"1"_s);
        });
        return seen.size() == 1 ? inner : Result<void>(Error{u"test.too-early"_s, {}, {}});
    }));
    QCOMPARE(seen, (QStringList{u"at once"_s, u"inner"_s}));
    QVERIFY(!database.transact([&]() -> Result<void> {
        note(u"never"_s);
        return Error{u"test.stop"_s, {}, {}};
    }));
    VERIFY_OK(database.transact([&] { return settings.set(u"b"_s, u"1"_s); }));
    QCOMPARE(seen.size(), 2);
}

void tst_Database::givesMemoryBack()
{
    test::Workspace workspace;
    Database &database = workspace.database();
    const auto kept = [&] {
        int now = 0;
        int peak = 0;
        sqlite3_db_status(database.connection().native(), SQLITE_DBSTATUS_CACHE_USED, &now, &peak, 0);
        return now;
    };
    VERIFY_OK(SettingStore(database).set(u"long"_s, QString(1'000'000, QLatin1Char('x'))));
    QVERIFY(kept() > 1'000'000);
    VERIFY_OK(database.releaseMemory());
    QVERIFY2(kept() < 100'000, qPrintable(QString::number(kept())));
    const auto read = SettingStore(database).value(u"long"_s);
    QVERIFY(read && *read);
    QCOMPARE((*read)->size(), qsizetype(1'000'000));
}

void tst_Database::splitsScripts()
{
    const QString script =
        u"-- a remark;\nCREATE TABLE a(\n  id {PK}, n {I}, b {BLOB}\n) {STRICT};\n\nSELECT 1;\n"_s;
    const QStringList expected{u"CREATE TABLE a(\n  id INTEGER PRIMARY KEY, n INTEGER, b BLOB\n) STRICT"_s,
                               u"SELECT 1"_s};
    QCOMPARE(statementsOf(script), expected);
    QCOMPARE(builtInScripts().keys(), (QList<int>{1, 2}));
}

void tst_Database::migratesAnOlderFileAfterACopy()
{
    test::Workspace workspace;
    MigrationScripts scripts = builtInScripts();
    const int present = scripts.lastKey();
    scripts.insert(present + 1, u"CREATE TABLE later(a {I}) {STRICT};\nINSERT INTO later VALUES(7);\n"_s);
    Migrator migrator(workspace.database().connection(), scripts);
    VERIFY_OK(migrator.migrate(backupsPath(workspace.folder())));
    QCOMPARE(*migrator.present(), present + 1);
    const QStringList copies =
        QDir(backupsPath(workspace.folder())).entryList({u"before-v%1-*.db"_s.arg(present + 1)});
    QCOMPARE(copies.size(), 1);
    auto copy = Connection::open(backupsPath(workspace.folder()) + u'/' + copies.first(),
                                 Connection::Durability::Full, kApplicationId);
    VERIFY_OK(copy);
    QCOMPARE(*Migrator(**copy, scripts).present(), present);
    VERIFY_OK(migrator.migrate(backupsPath(workspace.folder()))); // nothing left to do
    QCOMPARE(QDir(backupsPath(workspace.folder())).entryList({u"before-*.db"_s}).size(), 1);
}

void tst_Database::rollsAFailedMigrationBack()
{
    test::Workspace workspace;
    MigrationScripts scripts = builtInScripts();
    const int present = scripts.lastKey();
    scripts.insert(present + 1, u"CREATE TABLE later(a {I}) {STRICT};\nINSERT INTO nowhere VALUES(7);\n"_s);
    Migrator migrator(workspace.database().connection(), scripts);
    QVERIFY(!migrator.migrate(backupsPath(workspace.folder())));
    QCOMPARE(*migrator.present(), present);
    workspace.reopen();
    QVERIFY(!execute(workspace.database().connection(), u"SELECT a FROM later"_s));
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
