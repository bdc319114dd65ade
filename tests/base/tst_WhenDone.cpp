// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/WhenDone.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

using namespace tandem;

class tst_WhenDone : public QObject
{
    Q_OBJECT

private slots:
    void handsTheResultOverInItsThread();
    void staysSilentWhenTheContextWent();
    void staysSilentWithoutResult();

private:
    /// Gives the promise its result in another thread and waits for that.
    static void fulfil(QPromise<int> &promise, int value)
    {
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            promise.addResult(value);
            promise.finish();
        }));
        thread->start();
        QVERIFY(thread->wait());
    }
};

void tst_WhenDone::handsTheResultOverInItsThread()
{
    QPromise<int> promise;
    promise.start();
    int result = 0;
    QThread *where = nullptr;
    whenDone(promise.future(), this, [&](int value) {
        result = value;
        where = QThread::currentThread();
    });
    fulfil(promise, 7);
    QCOMPARE(result, 0); // not before the loop of this thread runs
    QTRY_COMPARE(result, 7);
    QCOMPARE(where, thread());
}

void tst_WhenDone::staysSilentWhenTheContextWent()
{
    for (const bool before : {true, false}) {
        QPromise<int> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        bool called = false;
        whenDone(promise.future(), context.get(), [&](int) { called = true; });
        if (before)
            context.reset();
        fulfil(promise, 7);
        context.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
}

void tst_WhenDone::staysSilentWithoutResult()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    whenDone(promise.future(), this, [&](int) { called = true; });
    promise.future().cancel();
    promise.finish();
    QTest::qWait(20);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(tst_WhenDone)
#include "tst_WhenDone.moc"
