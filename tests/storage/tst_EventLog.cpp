// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Connection.h"
#include "models/storage/EventLog.h"
#include "models/storage/Statement.h"
#include "tests/storage/Workspace.h"

#include <QTest>

using namespace tandem;
using namespace tandem::storage;
using namespace Qt::StringLiterals;

class tst_EventLog : public QObject
{
    Q_OBJECT

private slots:
    void keepsEventsInOrder();
    void detectsTampering_data();
    void detectsTampering();
    void needsACheckpointForAShorterLog();
};

namespace {

constexpr int kEvents = 12;

void fill(Database &database)
{
    EventLog log(database);
    for (int i = 1; i <= kEvents; ++i) {
        const auto logged = log.append({test::sampleTime(i),
                                        u"Ines Vogt"_s,
                                        u"application.received"_s,
                                        test::sampleId(i % 3),
                                        {{u"number"_s, i}, {u"名称"_s, u"工厂"_s}}});
        VERIFY_OK(logged);
        QCOMPARE(logged->seq, qint64(i));
    }
}

} // namespace

void tst_EventLog::keepsEventsInOrder()
{
    test::Workspace workspace;
    QVERIFY(!EventLog(workspace.database()).last().value());
    fill(workspace.database());
    workspace.reopen();
    EventLog log(workspace.database());
    const auto verdict = log.verify();
    VERIFY_OK(verdict);
    QCOMPARE(verdict->events, qint64(kEvents));
    QVERIFY(!verdict->brokenAt);
    QCOMPARE(verdict->head, log.last().value()->hash);
    const QList<LoggedEvent> newest = log.newest(3, 1).value();
    QCOMPARE(newest.size(), 3);
    QCOMPARE(newest.first().seq, qint64(kEvents - 1));
    QCOMPARE(newest.first().event.detail.value(u"名称"_s).toString(), u"工厂"_s);
    QCOMPARE(newest.first().device, workspace.database().deviceId());
    QCOMPARE(newest.first().event.at, test::sampleTime(kEvents - 1));
    QCOMPARE(newest.at(0).previous, newest.at(1).hash);
    QCOMPARE(log.ofSubject(test::sampleId(1)).value().size(), 4);
}

void tst_EventLog::detectsTampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("brokenAt");
    QTest::addColumn<QString>("reason");
    QTest::newRow("edit detail") << QStringList{u"UPDATE event SET detail='{\"number\":99}' WHERE seq=5"_s}
                                 << qint64(5) << u"content"_s;
    QTest::newRow("edit actor") << QStringList{u"UPDATE event SET actor='x' WHERE seq=12"_s} << qint64(12)
                                << u"content"_s;
    QTest::newRow("edit time") << QStringList{u"UPDATE event SET at='2027-03-01T10:00:04.000Z' WHERE seq=3"_s}
                               << qint64(3) << u"content"_s;
    QTest::newRow("delete") << QStringList{u"DELETE FROM event WHERE seq=7"_s} << qint64(7) << u"gap"_s;
    QTest::newRow("delete first") << QStringList{u"DELETE FROM event WHERE seq=1"_s} << qint64(1) << u"gap"_s;
    QTest::newRow("delete and close up") << QStringList{u"DELETE FROM event WHERE seq=7"_s,
                                                        u"UPDATE event SET seq=seq-1 WHERE seq=8"_s,
                                                        u"UPDATE event SET seq=seq-1 WHERE seq=9"_s,
                                                        u"UPDATE event SET seq=seq-1 WHERE seq=10"_s,
                                                        u"UPDATE event SET seq=seq-1 WHERE seq=11"_s,
                                                        u"UPDATE event SET seq=seq-1 WHERE seq=12"_s}
                                         << qint64(7) << u"link"_s;
    QTest::newRow("swap") << QStringList{u"UPDATE event SET seq=100 WHERE seq=4"_s,
                                         u"UPDATE event SET seq=4 WHERE seq=5"_s,
                                         u"UPDATE event SET seq=5 WHERE seq=100"_s}
                          << qint64(4) << u"link"_s;
}

void tst_EventLog::detectsTampering()
{
    QFETCH(QStringList, statements);
    QFETCH(qint64, brokenAt);
    QFETCH(QString, reason);
    test::Workspace workspace;
    fill(workspace.database());
    for (const QString &statement : statements)
        VERIFY_OK(execute(workspace.database().connection(), statement));
    const auto verdict = EventLog(workspace.database()).verify();
    VERIFY_OK(verdict);
    QCOMPARE(verdict->brokenAt, std::optional(brokenAt));
    QCOMPARE(verdict->reason, reason);
}

void tst_EventLog::needsACheckpointForAShorterLog()
{
    test::Workspace workspace;
    fill(workspace.database());
    EventLog log(workspace.database());
    const LoggedEvent last = *log.last().value();
    const Checkpoint checkpoint{last.seq, last.hash, QByteArray(32, 'k'), QByteArray(64, 's'),
                                test::sampleTime()};
    QVERIFY(!log.verify({checkpoint}).value().brokenAt);
    VERIFY_OK(execute(workspace.database().connection(), u"DELETE FROM event WHERE seq>10"_s));
    QVERIFY(!log.verify().value().brokenAt); // the chain alone cannot know
    QCOMPARE(log.verify({checkpoint}).value().brokenAt, std::optional<qint64>(11));
    QCOMPARE(log.verify({checkpoint}).value().reason, u"checkpoint"_s);
    // Written on anew: as long as before, but not the same.
    for (int i = 0; i < 2; ++i)
        VERIFY_OK(log.append({test::sampleTime(), u"x"_s, u"other"_s, {}, {}}));
    QCOMPARE(log.verify({checkpoint}).value().brokenAt, std::optional<qint64>(12));
    VERIFY_OK(log.saveCheckpoint(checkpoint));
    QCOMPARE(log.checkpoints().value(), QList{checkpoint});
    QCOMPARE(log.verify().value().brokenAt, std::optional<qint64>(12));
}

QTEST_GUILESS_MAIN(tst_EventLog)
#include "tst_EventLog.moc"
