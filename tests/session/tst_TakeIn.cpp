// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Apply.h"
#include "models/session/TakeIn.h"
#include "models/session/Upkeep.h"
#include "tests/session/Desks.h"

#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;
using Outcome = TakenIn::Outcome;

class TestTakeIn : public QObject
{
    Q_OBJECT

private slots:
    void givesReferencesByTime_data();
    void givesReferencesByTime();
    void knowsAFileAgain();
    void keepsTheFirstSubmission();
    void replacesAfterARepair();
    void bringsTheReceiptBack();
    void refusesAForeignReceipt();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesAnotherCall();
    void takesNothingOfABadBatchMember();
    void mergesWorkingCopies();
    void tellsWhatWasCancelled();
};

namespace {

application::Status statusOf(test::TestParty &party, const QString &id)
{
    return party.workspace->now([&](Desk &desk) {
        const auto summary = storage::ApplicationStore(desk.database).summary(id);
        return summary ? summary->status : application::Status::Withdrawn;
    });
}

} // namespace

void TestTakeIn::givesReferencesByTime_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("as written") << QList<int>{0, 1, 2};
    QTest::newRow("backwards") << QList<int>{2, 1, 0};
    QTest::newRow("mixed, one twice") << QList<int>{1, 2, 0, 1};
}

void TestTakeIn::givesReferencesByTime()
{
    QFETCH(const QList<int>, order);
    test::TestOffice office;
    test::TestApplicant first(office, 10);
    test::TestApplicant second(office, 20);
    test::TestApplicant third(office, 30);
    const QStringList files{first.handIn(), second.handIn(), third.handIn()};
    QStringList paths;
    for (const int index : order)
        paths.append(files[index]);
    const QList<TakenIn> results = test::takeIn(office, paths);
    QCOMPARE(results.size(), order.size());
    for (qsizetype i = 0; i < results.size(); ++i) {
        QVERIFY2(!results[i].error, results[i].error ? qPrintable(results[i].error->message.text()) : "");
        QCOMPARE(results[i].reference, u"00%1"_s.arg(order[i] + 1));
    }
    // A file that is named twice in one batch comes second once, wherever it stood.
    const auto known = std::count_if(results.cbegin(), results.cend(), [](const TakenIn &taken) {
        return taken.outcome == Outcome::Known && taken.receipt.isEmpty();
    });
    QCOMPARE(known, order.size() - 3);
}

void TestTakeIn::knowsAFileAgain()
{
    test::TestOffice office;
    test::TestApplicant applicant(office, 10);
    const QString file = applicant.handIn();
    QCOMPARE(test::takeIn(office, {file}).first().outcome, Outcome::Taken);
    const TakenIn again = test::takeIn(office, {file}).first();
    QCOMPARE(again.outcome, Outcome::Known);
    QVERIFY(takenInMessage(again).text().contains(u"here already"_s));
    QCOMPARE(test::takeIn(applicant, {office.callFile}).first().outcome, Outcome::Taken);
}

void TestTakeIn::keepsTheFirstSubmission()
{
    test::TestOffice office;
    test::TestApplicant applicant(office, 10);
    QCOMPARE(test::takeIn(office, {applicant.handIn()}).first().outcome, Outcome::Taken);
    QVERIFY(
        applicant.workspace->now([&](Desk &desk) { return reopenForRepair(desk, applicant.applicationId); }));
    applicant.change(u"OTHER"_s);
    const TakenIn second = test::takeIn(office, {applicant.handIn(u"b.fsub"_s)}).first();
    QCOMPARE(second.outcome, Outcome::Refused);
    QCOMPARE(second.error->code, u"intake.received-before"_s);
    QVERIFY(second.error->message.text().contains(u"001"_s));
}

void TestTakeIn::replacesAfterARepair()
{
    test::TestOffice office;
    test::TestApplicant applicant(office, 10);
    QCOMPARE(test::takeIn(office, {applicant.handIn()}).first().outcome, Outcome::Taken);
    const QString id = applicant.applicationId;
    QVERIFY(office.workspace->now([&](Desk &desk) {
        return storage::ApplicationStore(desk.database).setStatus(id, application::Status::InRepair);
    }));
    QVERIFY(applicant.workspace->now([&](Desk &desk) { return reopenForRepair(desk, id); }));
    applicant.change(u"REPAIRED"_s);
    const TakenIn second = test::takeIn(office, {applicant.handIn(u"b.fsub"_s)}).first();
    QCOMPARE(second.outcome, Outcome::Replaced);
    QCOMPARE(second.reference, u"001"_s);
    QVERIFY(!second.receipt.isEmpty());
    QCOMPARE(statusOf(office, id), application::Status::Received);
}

void TestTakeIn::bringsTheReceiptBack()
{
    test::TestOffice office;
    test::TestApplicant applicant(office, 10);
    const TakenIn sent = test::takeIn(office, {applicant.handIn()}).first();
    const QString receipt = applicant.write(u"r.fack"_s, sent.receipt);
    const TakenIn taken = test::takeIn(applicant, {receipt}).first();
    QVERIFY2(!taken.error, taken.error ? qPrintable(taken.error->message.text()) : "");
    QCOMPARE(taken.outcome, Outcome::Taken);
    QCOMPARE(taken.reference, u"001"_s);
    QCOMPARE(taken.subject, applicant.applicationId);
    QCOMPARE(test::takeIn(applicant, {receipt}).first().outcome, Outcome::Known);
}

void TestTakeIn::refusesAForeignReceipt()
{
    test::TestOffice office;
    test::TestApplicant first(office, 10);
    test::TestApplicant second(office, 20);
    const TakenIn sent = test::takeIn(office, {first.handIn()}).first();
    const TakenIn taken = test::takeIn(second, {second.write(u"r.fack"_s, sent.receipt)}).first();
    QCOMPARE(taken.outcome, Outcome::Refused);
}

void TestTakeIn::refusesBadFiles_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"gone", "empty", "truncated", "flipped", "renamed", "text", "identity"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestTakeIn::refusesBadFiles()
{
    QFETCH(const QString, damage);
    test::TestOffice office;
    test::TestApplicant applicant(office, 10);
    QFile whole(applicant.handIn());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    QString name = u"bad.fsub"_s;
    if (damage == u"empty"_s)
        bytes.clear();
    else if (damage == u"truncated"_s)
        bytes.chop(bytes.size() / 3);
    else if (damage == u"flipped"_s)
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    else if (damage == u"renamed"_s)
        name = u"bad.fcall"_s;
    else if (damage == u"text"_s)
        bytes = "this is only a text";
    else if (damage == u"identity"_s) {
        name = u"card.fid"_s;
        bytes = *applicant.workspace->now([](Desk &desk) { return identityCard(desk); });
    }
    const QString path = damage == u"gone"_s ? office.path(u"gone.fsub"_s) : office.write(name, bytes);
    const TakenIn taken = test::takeIn(office, {path}).first();
    QCOMPARE(taken.outcome, Outcome::Refused);
    QVERIFY(taken.error.has_value());
    QVERIFY(!taken.error->message.text().isEmpty());
    QVERIFY(!taken.error->code.isEmpty());
    const auto all =
        office.workspace->now([](Desk &desk) { return storage::ApplicationStore(desk.database).list(); });
    QVERIFY(all->isEmpty());
}

void TestTakeIn::refusesAnotherCall()
{
    test::TestOffice office;
    test::TestApplicant applicant(office, 10);
    test::TestOffice other;
    const TakenIn taken = test::takeIn(other, {applicant.handIn()}).first();
    // It is sealed for the first office: the second cannot even open it.
    QCOMPARE(taken.outcome, Outcome::Refused);
    QVERIFY(taken.error.has_value());
}

void TestTakeIn::takesNothingOfABadBatchMember()
{
    test::TestOffice office;
    test::TestApplicant good(office, 10);
    const QString broken = office.write(u"broken.fsub"_s, "age-encryption.org/v1\nnonsense");
    const QList<TakenIn> results = test::takeIn(office, {broken, good.handIn()});
    QCOMPARE(results[0].outcome, Outcome::Refused);
    QCOMPARE(results[1].outcome, Outcome::Taken);
    QCOMPARE(results[1].reference, u"001"_s);
}

void TestTakeIn::mergesWorkingCopies()
{
    test::TestOffice office;
    test::TestApplicant first(office, 10);
    test::TestParty second(u"applicant"_s, 20);
    const QString shared = u"shared by both firms"_s;
    const auto copy = [&](test::TestParty &party) {
        return party.workspace->now(
            [&](Desk &desk) { return writeWorkingCopy(desk, first.applicationId, shared); });
    };
    const auto take = [&](test::TestParty &party, const QByteArray &bytes, const QString &passphrase) {
        const QString path = party.write(u"c.fwork"_s, bytes);
        return party.workspace->now([&](Desk &desk) {
            SilentProgress silent;
            return takeIn(desk, {path}, silent, {passphrase}).first();
        });
    };
    const auto sent = copy(first);
    QVERIFY(sent);
    QCOMPARE(take(second, *sent, u"not the shared one"_s).outcome, Outcome::Refused);
    QCOMPARE(take(second, *sent, shared).outcome, Outcome::Taken);
    QCOMPARE(take(second, *sent, shared).outcome, Outcome::Known);
    first.change(u"MINE"_s);
    const auto changed = copy(first);
    QVERIFY(changed);
    QCOMPARE(take(second, *changed, shared).outcome, Outcome::Replaced);
    const auto loaded =
        second.workspace->now([&](Desk &desk) { return loadApplication(desk, first.applicationId); });
    QCOMPARE(loaded->application.text({{}, u"code_name"_s, {}}), u"MINE"_s);
}

void TestTakeIn::tellsWhatWasCancelled()
{
    class Stopped final : public Progress
    {
    public:
        void advance(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    };
    test::TestOffice office;
    test::TestApplicant applicant(office, 10);
    const QString path = applicant.handIn();
    const TakenIn taken = office.workspace->now([&](Desk &desk) {
        Stopped stopped;
        return takeIn(desk, {path}, stopped).first();
    });
    QCOMPARE(taken.outcome, Outcome::Refused);
    QCOMPARE(taken.error->code, u"intake.cancelled"_s);
    QCOMPARE(taken.fileName, u"a.fsub"_s);
}

QTEST_MAIN(TestTakeIn)
#include "tst_TakeIn.moc"
