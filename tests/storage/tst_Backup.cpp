// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ApplicationStore.h"
#include "models/storage/Backup.h"
#include "models/storage/BlobStore.h"
#include "models/storage/Connection.h"
#include "models/storage/SettingStore.h"
#include "models/storage/Statement.h"
#include "models/storage/WorkspaceFolder.h"
#include "tests/storage/Workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace tandem;
using namespace tandem::storage;
using namespace Qt::StringLiterals;

class tst_Backup : public QObject
{
    Q_OBJECT

private slots:
    void restoresEverything();
    void copiesWhileOpenInAnotherThread();
    void leavesNothingWhenCancelled();
    void refusesATakenName();
    void refusesADamagedBackup_data();
    void refusesADamagedBackup();
};

namespace {

const QByteArray kContent = "%PDF-1.7 a certificate";

class CancelAtOnce final : public Progress
{
public:
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

application::Application fill(Database &database)
{
    const QString hash = BlobStore(database).put(kContent).value();
    application::Application sample = test::sampleApplication();
    sample.attachments = {{test::sampleId(801),
                           u"I01"_s,
                           {},
                           u"a.pdf"_s,
                           hash,
                           kContent.size(),
                           u"application/pdf"_s,
                           {},
                           {},
                           {}}};
    if (Result<void> created = ApplicationStore(database).create(test::sampleCall(), sample); !created)
        qFatal("not created: %s", qPrintable(created.error().detail));
    QFile identity(database.folder() + u"/identity.age"_s);
    if (!identity.open(QIODevice::WriteOnly) || identity.write("sealed key") != 10)
        qFatal("no identity");
    return sample;
}

} // namespace

void tst_Backup::restoresEverything()
{
    test::Workspace workspace;
    const application::Application sample = fill(workspace.database());
    const QString device = workspace.database().deviceId();
    SilentProgress silent;
    const QString copy = workspace.beside(u"copy"_s);
    const QString again = workspace.beside(u"again"_s);
    VERIFY_OK(backup(workspace.folder(), copy, silent));
    QVERIFY(!QFile::exists(copy + u"/.lock"_s));
    VERIFY_OK(restore(copy, again, silent));
    auto restored = Database::open(again);
    VERIFY_OK(restored);
    QCOMPARE((*restored)->deviceId(), device);
    VERIFY_OK((*restored)->check());
    QVERIFY(ApplicationStore(**restored).load(sample.id).value() == sample);
    QCOMPARE(BlobStore(**restored).read(sample.attachments.first().sha256).value(), kContent);
    QFile identity(again + u"/identity.age"_s);
    QVERIFY(identity.open(QIODevice::ReadOnly));
    QCOMPARE(identity.readAll(), QByteArray("sealed key"));
    QCOMPARE(QFile::permissions(again) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_Backup::copiesWhileOpenInAnotherThread()
{
    test::Workspace workspace;
    fill(workspace.database());
    SettingStore settings(workspace.database());
    Result<void> copied;
    const QString copy = workspace.beside(u"copy"_s);
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SilentProgress silent;
        copied = backup(workspace.folder(), copy, silent);
    }));
    thread->start();
    int saves = 0;
    while (!thread->isFinished()) // saving goes on meanwhile
        VERIFY_OK(settings.set(u"count"_s, QString::number(++saves)));
    thread->wait();
    VERIFY_OK(copied);
    QVERIFY(saves > 0);
    auto opened = Database::open(copy);
    VERIFY_OK(opened);
    VERIFY_OK((*opened)->check());
}

void tst_Backup::leavesNothingWhenCancelled()
{
    test::Workspace workspace;
    fill(workspace.database());
    CancelAtOnce cancel;
    VERIFY_ERROR(backup(workspace.folder(), workspace.beside(u"copy"_s), cancel), "backup.cancelled");
    QCOMPARE(QDir(workspace.beside({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"workspace"_s});
}

void tst_Backup::refusesATakenName()
{
    test::Workspace workspace;
    SilentProgress silent;
    VERIFY_ERROR(backup(workspace.folder(), workspace.folder(), silent), "backup.exists");
    VERIFY_ERROR(restore(workspace.folder(), workspace.folder(), silent), "workspace.exists");
    VERIFY_ERROR(restore(workspace.beside(u"no"_s), workspace.beside(u"new"_s), silent), "workspace.missing");
}

void tst_Backup::refusesADamagedBackup_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("code");
    QTest::newRow("database") << u"database"_s << u"workspace.damaged"_s;
    QTest::newRow("blob changed") << u"blob"_s << u"blob.damaged"_s;
    QTest::newRow("blob gone") << u"gone"_s << u"blob.missing"_s;
}

void tst_Backup::refusesADamagedBackup()
{
    QFETCH(QString, damage);
    QFETCH(QString, code);
    test::Workspace workspace;
    const application::Application sample = fill(workspace.database());
    for (int i = 0; i < 300; ++i)
        VERIFY_OK(SettingStore(workspace.database()).set(u"key.%1"_s.arg(i), u"x"_s.repeated(500)));
    SilentProgress silent;
    const QString copy = workspace.beside(u"copy"_s);
    VERIFY_OK(backup(workspace.folder(), copy, silent));
    const QString hash = sample.attachments.first().sha256;
    const QString blob = u"%1/%2/%3"_s.arg(blobsPath(copy), hash.left(2), hash);
    QFile file(damage == u"database"_s ? databasePath(copy) : blob);
    if (damage == u"gone"_s) {
        QVERIFY(file.remove());
    } else {
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write(QByteArray(damage == u"blob"_s ? 1 : 20'000, '\xfe')) > 0);
        file.close();
    }
    const QString again = workspace.beside(u"again"_s);
    const auto restored = restore(copy, again, silent);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, code);
    QVERIFY(!QFile::exists(again));
    QVERIFY(!QFile::exists(again + u".part"_s));
}

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_Backup.moc"
