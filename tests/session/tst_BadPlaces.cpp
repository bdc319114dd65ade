// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Connection.h"
#include "models/storage/Statement.h"
#include "models/storage/WorkspaceFolder.h"
#include "tests/session/Round.h"
#include "tests/session/WorkspaceState.h"
#include "tests/support/Limits.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;
using test::Round;
using test::Way;
using Outcome = TakenIn::Outcome;

/// Good files, but the disk is full, the folder cannot be written or the file goes while it is read: one
/// clear sentence, nothing by halves, and the same file is taken in once the place is good again.
class TestBadPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_round = std::make_unique<Round>(); }
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void goesOnWhenAFileVanishes();
    void refusesAFileThatShrinks();
    void keepsNothingOnAFullDisk_data() { ways(); }
    void keepsNothingOnAFullDisk();
    void keepsNothingInAFullDatabase_data() { ways(); }
    void keepsNothingInAFullDatabase();
    void keepsNothingInAClosedFolder_data();
    void keepsNothingInAClosedFolder();
    void keepsNothingWhileAnotherWrites();
    void opensNoClosedWorkspace();

private:
    void ways();
    [[nodiscard]] TakenIn take(const Way &way);
    void takesItAtLast(const Way &way);

    std::unique_ptr<Round> m_round;
};

namespace {

/// Does something the moment the first file has been read.
class AfterTheFirst final : public Progress
{
public:
    explicit AfterTheFirst(std::function<void()> action)
        : m_action(std::move(action))
    {
    }
    void advance(qint64 done, qint64) override
    {
        if (done == 1)
            m_action();
    }
    [[nodiscard]] bool cancelled() const override { return false; }

private:
    std::function<void()> m_action;
};

QString diskFull(const QString &path)
{
    return u"The disk is full; the last change was not saved in “%1”. Free some space, then save again. Everything saved earlier is safe."_s
        .arg(path);
}

QString diskError(const QString &path)
{
    return u"The disk reported an error with “%1” and the change was not saved. Check the disk and its free space, then try again."_s
        .arg(path);
}

QString closed(const QString &path)
{
    return u"“%1” cannot be written, because the folder or the file is write-protected. Copy the workspace to a folder of your own and open it there."_s
        .arg(path);
}

/// Lets everybody look into the folder, but nobody without special rights write there.
void close(const QString &folder)
{
    for (const QString &file : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        ::chmod(QFile::encodeName(folder + u'/' + file).constData(), 0444);
    ::chmod(QFile::encodeName(folder).constData(), 0555);
}

void letIn(const QString &folder)
{
    ::chmod(QFile::encodeName(folder).constData(), 0755);
}

QString messageOf(const TakenIn &taken)
{
    return taken.error ? taken.error->message.text() : QString();
}

} // namespace

void TestBadPlaces::ways()
{
    QTest::addColumn<int>("way");
    QTest::newRow("call") << 0;
    QTest::newRow("submission") << 1;
    QTest::newRow("packet") << 2;
    QTest::newRow("review") << 3;
}

TakenIn TestBadPlaces::take(const Way &way)
{
    return test::takeIn(*way.receiver, {way.receiver->path(way.name)}).first();
}

void TestBadPlaces::takesItAtLast(const Way &way)
{
    const TakenIn taken = take(way);
    QVERIFY2(!taken.error, qPrintable(messageOf(taken)));
    QCOMPARE(taken.outcome, Outcome::Taken);
}

void TestBadPlaces::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("text");
    const QString unreadable = u"“%1” cannot be opened. Check that it is a file and that you may read it."_s;
    QTest::newRow("gone") << u"gone"_s
                          << u"“%1” is not there any more. Check the folder and choose it again."_s;
    QTest::newRow("a folder") << u"folder"_s << unreadable;
    QTest::newRow("a pipe") << u"pipe"_s << unreadable;
    QTest::newRow("somebody else's") << u"closed"_s << unreadable;
    QTest::newRow("gigantic") << u"gigantic"_s
                              << u"“%1” is larger than the allowed 2000 MB. Choose a smaller file."_s;
}

void TestBadPlaces::refusesWhatIsNoFile()
{
    QFETCH(const QString, what);
    QFETCH(const QString, text);
    test::TestOffice &office = m_round->office;
    const QString path = office.path(u"x.fsub"_s);
    const QByteArray name = QFile::encodeName(path);
    letIn(office.folder.path());
    if (what == u"folder"_s)
        QVERIFY(QDir().mkdir(path));
    else if (what == u"pipe"_s)
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    else if (what == u"closed"_s)
        QCOMPARE(::chmod(QFile::encodeName(office.write(u"x.fsub"_s, "x")).constData(), 0000), 0);
    else if (what == u"gigantic"_s)
        QVERIFY(QFile::resize(office.write(u"x.fsub"_s, "x"), 2'000'000'001)); // sparse
    const QStringList before = test::stateOf(office.workspace->folder());
    TakenIn taken;
    {
        const test::PlainPerson person;
        taken = test::takeIn(office, {path}).first();
    }
    QCOMPARE(taken.outcome, Outcome::Refused);
    QCOMPARE(messageOf(taken), text.arg(path));
    QCOMPARE(test::stateOf(office.workspace->folder()), before);
}

void TestBadPlaces::goesOnWhenAFileVanishes()
{
    const Way &way = m_round->ways[1];
    const QString good = way.receiver->write(way.name, way.file);
    const QString second = way.receiver->write(u"second.fsub"_s, way.file);
    const QList<TakenIn> results = way.receiver->workspace->now([&](Desk &desk) {
        AfterTheFirst progress([&] { QFile::remove(second); });
        return session::takeIn(desk, {good, second}, progress);
    });
    QVERIFY2(!results[0].error, qPrintable(messageOf(results[0])));
    QCOMPARE(messageOf(results[1]),
             u"“%1” is not there any more. Check the folder and choose it again."_s.arg(second));
}

/// The kernel names 4096 bytes for such files and gives fewer, as a file does that shrinks while read.
void TestBadPlaces::refusesAFileThatShrinks()
{
    const QString shrinking = u"/sys/devices/system/cpu/online"_s;
    const QStringList before = test::stateOf(m_round->office.workspace->folder());
    const TakenIn taken = test::takeIn(m_round->office, {shrinking}).first();
    QCOMPARE(taken.outcome, Outcome::Refused);
    QCOMPARE(messageOf(taken),
             u"“%1” changed or vanished while it was being read. Nothing was taken over; try again."_s.arg(
                 shrinking));
    QCOMPARE(test::stateOf(m_round->office.workspace->folder()), before);
}

/// More and more room, until it is enough: wherever the disk is full, nothing of the file stays.
void TestBadPlaces::keepsNothingOnAFullDisk()
{
    QFETCH(const int, way);
    const Way &to = m_round->ways[way];
    const QString folder = m_round->workspaceOf(to);
    to.receiver->write(to.name, to.file);
    const QStringList before = test::stateOf(folder);
    const QStringList possible{diskFull(folder), diskError(storage::databasePath(folder))};
    int refused = 0;
    for (rlim_t room = 100;; room += room / 4 + 1000) {
        TakenIn taken;
        {
            const test::FullDisk full(room);
            taken = take(to);
        }
        if (!taken.error)
            break;
        ++refused;
        QVERIFY2(possible.contains(messageOf(taken)), qPrintable(messageOf(taken)));
        QCOMPARE(test::stateOf(folder), before);
    }
    QVERIFY(refused > 5);
    QVERIFY(test::stateOf(folder) != before);
}

/// The same page by page in the database.
void TestBadPlaces::keepsNothingInAFullDatabase()
{
    QFETCH(const int, way);
    const Way &to = m_round->ways[way];
    const QString folder = m_round->workspaceOf(to);
    to.receiver->write(to.name, to.file);
    const auto leave = [&](qint64 pages) {
        to.receiver->workspace->now([&](Desk &desk) {
            storage::Connection &connection = desk.database.connection();
            storage::Statement count(connection, u"PRAGMA page_count"_s);
            const qint64 present = count.next() ? count.number(0) : 0;
            count.finish();
            return storage::execute(connection, u"PRAGMA max_page_count=%1"_s.arg(present + pages)).ok();
        });
    };
    const QStringList before = test::stateOf(folder);
    int refused = 0;
    for (qint64 pages = 0;; ++pages) {
        leave(pages);
        const TakenIn taken = take(to);
        if (!taken.error)
            break;
        ++refused;
        QCOMPARE(messageOf(taken), diskFull(storage::databasePath(folder)));
        QCOMPARE(test::stateOf(folder), before);
    }
    QVERIFY(refused > 0 || to.name == u"review.frev"_s); // a review may find room in the pages there are
    QVERIFY(test::stateOf(folder) != before);
}

void TestBadPlaces::keepsNothingInAClosedFolder_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("submission") << 1;
    QTest::newRow("packet") << 2;
}

/// The attachments are what is kept as files of their own.
void TestBadPlaces::keepsNothingInAClosedFolder()
{
    QFETCH(const int, way);
    const Way &to = m_round->ways[way];
    const QString folder = m_round->workspaceOf(to);
    const QString blobs = storage::blobsPath(folder);
    to.receiver->write(to.name, to.file);
    QVERIFY(QDir().mkpath(blobs));
    const QStringList before = test::stateOf(folder);
    letIn(to.receiver->folder.path());
    letIn(folder);
    close(blobs);
    TakenIn taken;
    {
        const test::PlainPerson person;
        taken = take(to);
    }
    QCOMPARE(messageOf(taken), closed(folder));
    QCOMPARE(test::stateOf(folder), before);
    letIn(blobs);
    takesItAtLast(to);
}

void TestBadPlaces::keepsNothingWhileAnotherWrites()
{
    const Way &to = m_round->ways[1];
    const QString folder = m_round->workspaceOf(to);
    to.receiver->write(to.name, to.file);
    const QStringList before = test::stateOf(folder);
    {
        auto other = storage::Connection::open(storage::databasePath(folder),
                                               storage::Connection::Durability::Full, 0);
        QVERIFY(other);
        QVERIFY(storage::execute(**other, u"BEGIN IMMEDIATE"_s));
        QCOMPARE(
            messageOf(take(to)),
            u"“%1” is in use by another program and the change was not saved. Close the other program, then try again."_s
                .arg(storage::databasePath(folder)));
        QVERIFY(storage::execute(**other, u"ROLLBACK"_s));
    }
    QCOMPARE(test::stateOf(folder), before);
    takesItAtLast(to);
}

void TestBadPlaces::opensNoClosedWorkspace()
{
    test::TestParty &party = m_round->newcomer;
    const QString folder = party.workspace->folder();
    party.workspace.reset();
    const QStringList before = test::stateOf(folder);
    letIn(party.folder.path());
    close(folder);
    {
        const test::PlainPerson person;
        const auto opened = Workspace::open(folder, {party.clock, party.ids});
        QVERIFY(!opened);
        QCOMPARE(opened.error().message.text(), closed(folder));
    }
    QCOMPARE(test::stateOf(folder), before);
    letIn(folder);
    ::chmod(QFile::encodeName(storage::databasePath(folder)).constData(), 0444);
    {
        ::chmod(QFile::encodeName(folder).constData(), 0777);
        const test::PlainPerson person;
        const auto opened = Workspace::open(folder, {party.clock, party.ids});
        QVERIFY(!opened);
        QCOMPARE(opened.error().message.text(), closed(storage::databasePath(folder)));
    }
    QCOMPARE(test::stateOf(folder), before);
}

QTEST_MAIN(TestBadPlaces)
#include "tst_BadPlaces.moc"
