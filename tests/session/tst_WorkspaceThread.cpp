// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Workspace.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

/// The database belongs to one thread, however one waits for it.
class TestWorkspaceThread : public QObject
{
    Q_OBJECT

private slots:
    void waitingNeverRunsAJobHere();
};

void TestWorkspaceThread::waitingNeverRunsAJobHere()
{
    const QTemporaryDir folder;
    SystemClock clock;
    RandomIdSource ids;
    const NewPerson person{u"applicant"_s, {{u"de"_s, u"Anna"_s}}, {}, u"a long passphrase"_s, 10};
    const auto workspace = Workspace::create(folder.filePath(u"w"_s), person, {clock, ids});
    QVERIFY(workspace);
    QStringList order;
    const auto slow = (*workspace)->run([&order](Desk &) {
        QThread::msleep(100);
        order.append(u"slow"_s);
        return QThread::currentThreadId();
    });
    const Qt::HANDLE waited = (*workspace)->now([&order](Desk &) {
        order.append(u"waited"_s);
        return QThread::currentThreadId();
    });
    QVERIFY(waited != QThread::currentThreadId());
    QCOMPARE(waited, slow.result());
    QCOMPARE(order, QStringList({u"slow"_s, u"waited"_s}));
}

QTEST_GUILESS_MAIN(TestWorkspaceThread)
#include "tst_WorkspaceThread.moc"
