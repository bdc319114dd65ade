// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationRules.h"
#include "models/session/Apply.h"
#include "models/storage/BlobStore.h"
#include "models/storage/SettingStore.h"
#include "models/storage/WorkspaceFolder.h"
#include "tests/session/Desks.h"

#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void opensAgainAndUnlocks();
    void refusesAWrongPassphrase();
    void refusesAWeakPassphrase();
    void refusesWhatIsInUse();
    void refusesAFolderThatIsNone();
    void asksForTheKeys();
    void startsWithBothLeads();
    void handsInOnce();
    void keepsErrorsOut();
    void attaches();
    void refusesBadAttachments_data();
    void refusesBadAttachments();
    void reopensForARepair();
    void sweepsAfterACrash();
    void findsNothingOfAFailedSave();
};

namespace {

NewPerson person(const QString &passphrase)
{
    return {u"applicant"_s, {{u"de"_s, u"Anna Müller"_s}}, {}, passphrase, 10};
}

} // namespace

void TestWorkspace::opensAgainAndUnlocks()
{
    const QTemporaryDir folder;
    SystemClock clock;
    RandomIdSource ids;
    const QString path = folder.filePath(u"w"_s);
    QString fingerprint;
    {
        const auto made = Workspace::create(path, person(u"a long passphrase"_s), {clock, ids});
        QVERIFY(made);
        fingerprint = (*made)->publicIdentity().fingerprint();
        QCOMPARE((*made)->person(), u"Anna Müller"_s);
    }
    const auto opened = Workspace::open(path, {clock, ids});
    QVERIFY(opened);
    QCOMPARE((*opened)->publicIdentity().fingerprint(), fingerprint);
    QCOMPARE((*opened)->person(), u"Anna Müller"_s);
    QVERIFY((*opened)->unlock(u"a long passphrase"_s));
    QVERIFY((*opened)->now([](Desk &desk) { return desk.identity.has_value(); }));
}

void TestWorkspace::refusesAWrongPassphrase()
{
    const test::TestParty party(u"applicant"_s, 5);
    const auto unlocked = party.workspace->unlock(u"not the passphrase"_s);
    QVERIFY(!unlocked);
    QVERIFY2(unlocked.error().message.text().contains(u"passphrase"_s, Qt::CaseInsensitive),
             qPrintable(unlocked.error().message.text()));
}

void TestWorkspace::refusesAWeakPassphrase()
{
    const QTemporaryDir folder;
    SystemClock clock;
    RandomIdSource ids;
    const auto made = Workspace::create(folder.filePath(u"w"_s), person(u"short"_s), {clock, ids});
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"identity.weak-passphrase"_s);
}

void TestWorkspace::refusesWhatIsInUse()
{
    test::TestParty party(u"applicant"_s, 5);
    const auto second = Workspace::open(party.path(u"workspace"_s), {party.clock, party.ids});
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"workspace.locked"_s);
}

void TestWorkspace::refusesAFolderThatIsNone()
{
    const QTemporaryDir folder;
    SystemClock clock;
    RandomIdSource ids;
    const auto opened = Workspace::open(folder.filePath(u"nothing"_s), {clock, ids});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"workspace.missing"_s);
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto made = Workspace::create(file.fileName(), person(u"a long passphrase"_s), {clock, ids});
    QVERIFY(!made);
}

void TestWorkspace::asksForTheKeys()
{
    const test::TestOffice office;
    test::TestApplicant applicant(office, 5);
    const auto handedIn = applicant.workspace->now([&](Desk &desk) {
        desk.identity.reset();
        return handIn(desk, applicant.applicationId);
    });
    QVERIFY(!handedIn);
    QCOMPARE(handedIn.error().code, u"identity.locked"_s);
}

void TestWorkspace::startsWithBothLeads()
{
    const test::TestOffice office;
    test::TestParty applicant(u"applicant"_s, 5);
    QVERIFY(!test::takeIn(applicant, {office.callFile}).first().error);
    const call::CallDefinition call = test::testCall();
    const auto loaded = applicant.workspace->now([&](Desk &desk) -> Result<LoadedApplication> {
        const auto id = startApplication(desk, call.id, call.version);
        return id ? loadApplication(desk, *id) : Result<LoadedApplication>(id.error());
    });
    QVERIFY(loaded);
    const QStringList rows = loaded->application.rows.value(u"crew"_s);
    QCOMPARE(rows.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(loaded->application.text({rows[i], call.known.partnerSide, {}}), call.sides[i].id);
        QCOMPARE(loaded->application.text({rows[i], call.known.partnerRole, {}}),
                 call.known.leadRole.value(call.sides[i].id));
    }
    const auto foreign = applicant.workspace->now(
        [&](Desk &desk) { return startApplication(desk, u"00000000-0000-4000-8000-0000000000ff"_s, 1); });
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, u"call.missing"_s);
}

void TestWorkspace::handsInOnce()
{
    const test::TestOffice office;
    test::TestApplicant applicant(office, 5);
    const auto loaded =
        applicant.workspace->now([&](Desk &desk) { return loadApplication(desk, applicant.applicationId); });
    QVERIFY(loaded);
    const Issues issues = application::validate(loaded->call, loaded->application);
    QVERIFY2(!hasErrors(issues), issues.isEmpty() ? "" : qPrintable(issues.first().message.text()));
    const auto handedIn =
        applicant.workspace->now([&](Desk &desk) { return handIn(desk, applicant.applicationId); });
    QVERIFY(handedIn);
    QVERIFY(handedIn->suggestedName.endsWith(u".fsub"_s));
    QVERIFY(handedIn->signaturePage.startsWith("%PDF-"));
    const auto again =
        applicant.workspace->now([&](Desk &desk) { return handIn(desk, applicant.applicationId); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"hand-in.locked"_s);
    // The sealed file is not lost with the stick it was saved to.
    const auto kept = applicant.workspace->now(
        [&](Desk &desk) { return session::handedIn(desk, applicant.applicationId); });
    QVERIFY(kept);
    QCOMPARE(kept->package, handedIn->package);
    QCOMPARE(kept->signaturePage, handedIn->signaturePage);
}

void TestWorkspace::keepsErrorsOut()
{
    const test::TestOffice office;
    test::TestApplicant applicant(office, 5);
    applicant.change(u"MUCH TOO LONG FOR THE ACRONYM OF THIS CALL"_s);
    const auto handedIn =
        applicant.workspace->now([&](Desk &desk) { return handIn(desk, applicant.applicationId); });
    QVERIFY(!handedIn);
    QCOMPARE(handedIn.error().code, u"hand-in.blocked"_s);
    QCOMPARE(handedIn.error().message.count, 1);
    const auto after =
        applicant.workspace->now([&](Desk &desk) { return loadApplication(desk, applicant.applicationId); });
    QCOMPARE(after->application.status, application::Status::Draft);
}

void TestWorkspace::attaches()
{
    test::TestParty party(u"applicant"_s, 5);
    const QString path = party.write(u"Prüfbericht 报告.pdf"_s, "%PDF-1.7 something");
    const auto attached = party.workspace->now([&](Desk &desk) -> Result<QByteArray> {
        const auto attachment = attachFile(desk, path, u"drawings"_s, {});
        if (!attachment)
            return attachment.error();
        if (attachment->fileName != u"Prüfbericht 报告.pdf"_s ||
            attachment->mediaType != u"application/pdf"_s)
            return QByteArray("wrong description");
        return readAttachment(desk, *attachment);
    });
    QVERIFY(attached);
    QCOMPARE(*attached, QByteArray("%PDF-1.7 something"));
}

void TestWorkspace::refusesBadAttachments_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone") << u"gone"_s << u"file.missing"_s;
    QTest::newRow("empty") << u"empty"_s << u"attachment.empty"_s;
    QTest::newRow("larger than any attachment") << u"large"_s << u"file.too-large"_s;
}

void TestWorkspace::refusesBadAttachments()
{
    QFETCH(const QString, kind);
    test::TestParty party(u"applicant"_s, 5);
    QString path = party.path(u"gone.pdf"_s);
    if (kind != u"gone"_s)
        path = party.write(u"file.pdf"_s, {});
    if (kind == u"large"_s)
        QVERIFY(QFile::resize(path, 50'000'001));
    const auto attached =
        party.workspace->now([&](Desk &desk) { return attachFile(desk, path, u"drawings"_s, {}); });
    QVERIFY(!attached);
    QTEST(attached.error().code, "code");
    QVERIFY(attached.error().message.text().contains(QFileInfo(path).fileName()));
}

void TestWorkspace::reopensForARepair()
{
    const test::TestOffice office;
    test::TestApplicant applicant(office, 5);
    const auto early =
        applicant.workspace->now([&](Desk &desk) { return reopenForRepair(desk, applicant.applicationId); });
    QVERIFY(!early);
    QCOMPARE(early.error().code, u"repair.not-handed-in"_s);
    QVERIFY(!applicant.handIn().isEmpty());
    QVERIFY(
        applicant.workspace->now([&](Desk &desk) { return reopenForRepair(desk, applicant.applicationId); }));
    QVERIFY(!applicant.handIn(u"b.fsub"_s).isEmpty());
}

void TestWorkspace::sweepsAfterACrash()
{
    const QTemporaryDir folder;
    SystemClock clock;
    RandomIdSource ids;
    const QString path = folder.filePath(u"w"_s);
    const QString passphrase = u"a long passphrase"_s;
    QVERIFY(Workspace::create(path, person(passphrase), {clock, ids}));
    storage::BlobStore blobs(path);
    const QString named = *blobs.put("named by a setting");
    const QString left = *blobs.put("left by half an import");
    QVERIFY((*Workspace::open(path, {clock, ids}))->now([&](Desk &desk) {
        return storage::SettingStore(desk.database).set(u"dossier.x"_s, named);
    }));
    QVERIFY(blobs.has(left)); // a program that ended well is not suspected
    QFile log(storage::databasePath(path) + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("left over");
    log.close();
    QVERIFY(Workspace::open(path, {clock, ids}));
    QCOMPARE(blobs.list(), QStringList{named});
}

void TestWorkspace::findsNothingOfAFailedSave()
{
    test::TestOffice office;
    test::TestApplicant applicant(office, 10);
    const auto hits = [&] {
        return applicant.workspace->now([](Desk &desk) { return desk.search.search(u"NEVERSAVED"_s, 10); })
            ->size();
    };
    const auto save = [&](bool fails) {
        return applicant.workspace->now([&](Desk &desk) {
            return desk.database.transact([&]() -> Result<void> {
                const auto loaded = loadApplication(desk, applicant.applicationId);
                application::Application after = loaded->application;
                after.setValue({{}, loaded->call.known.acronym, {}}, u"NEVERSAVED"_s, {}, desk.ids.next());
                const auto saved = saveApplication(desk, loaded->call, loaded->application, after);
                return fails ? Result<void>(Error{u"test.stop"_s, {}, {}}) : saved;
            });
        });
    };
    QVERIFY(!save(true));
    QCOMPARE(hits(), 0);
    QVERIFY(save(false));
    QCOMPARE(hits(), 1);
}

QTEST_MAIN(TestWorkspace)
#include "tst_Workspace.moc"
