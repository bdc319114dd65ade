// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ApplicationStore.h"
#include "models/storage/EventLog.h"
#include "tests/storage/Workspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tandem;
using namespace Qt::StringLiterals;

class tst_KillLoop : public QObject
{
    Q_OBJECT

private slots:
    void losesNoAcknowledgedSave();
};

namespace {

constexpr int kKills = 20;

/// Number of the last acknowledged save in the saver's output; a torn last line counts for nothing.
int lastAcknowledged(const QByteArray &output)
{
    int last = 0;
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        if (line.startsWith("ACK "))
            last = line.mid(4).toInt();
    }
    return last;
}

} // namespace

void tst_KillLoop::losesNoAcknowledgedSave()
{
    test::Workspace workspace;
    application::Application sample = test::sampleApplication();
    test::answer(sample, {}, u"A06"_s, u"de"_s, u"0"_s);
    VERIFY_OK(storage::ApplicationStore(workspace.database()).create(test::sampleCall(), sample));
    QRandomGenerator random(20270301);
    int acknowledged = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        workspace.close();
        QProcess saver;
        saver.start(QString::fromUtf8(TANDEM_BINARY_DIR) + u"/tests/storage_saver"_s, {workspace.folder()});
        QVERIFY(saver.waitForReadyRead(20'000));
        QTest::qWait(random.bounded(5, 90)); // milliseconds
        saver.kill();
        QVERIFY(saver.waitForFinished());
        QCOMPARE(saver.exitStatus(), QProcess::CrashExit);
        const int last = lastAcknowledged(saver.readAllStandardOutput());
        QVERIFY2(last > acknowledged, saver.readAllStandardError().constData());

        workspace.reopen();
        const auto stored = storage::ApplicationStore(workspace.database()).load(sample.id);
        VERIFY_OK(stored);
        const int found = stored->text({{}, u"A06"_s, u"de"_s}).section(u' ', 0, 0).toInt();
        // One save may have landed whose acknowledgement did not get out.
        QVERIFY2(found == last || found == last + 1, qPrintable(u"%1 after ACK %2"_s.arg(found).arg(last)));
        VERIFY_OK(workspace.database().check());
        const auto verdict = storage::EventLog(workspace.database()).verify();
        VERIFY_OK(verdict);
        QVERIFY2(!verdict->brokenAt, qPrintable(verdict->reason));
        QCOMPARE(verdict->events, qint64(found)); // value and log entry landed together
        acknowledged = last;
    }
    qInfo("%d kills, %d acknowledged saves, none lost", kKills, acknowledged);
}

QTEST_GUILESS_MAIN(tst_KillLoop)
#include "tst_KillLoop.moc"
