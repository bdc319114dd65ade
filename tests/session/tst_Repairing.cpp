// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "models/session/FormalChecking.h"
#include "models/session/Intake.h"
#include "models/session/Overview.h"
#include "models/session/Repairing.h"
#include "models/storage/SettingStore.h"
#include "tests/session/Desks.h"

#include <QTest>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;
using application::Status;
using storage::FormalAnswer;
using Outcome = TakenIn::Outcome;

/// The round of a repair by its files, between the workspaces of an office and an applicant.
class TestRepairing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksForWhatTheChecksFound();
    void goesThroughTheWholeRound();
    void writesTheSameRequestAgain();
    void asksWhatBothAgreedOn();
    void asksWhatTheChairsDecided();
    void refusesWhatCannotBeAsked();
    void letsTheNewerRequestCount();
    void leavesWhatWasHandedInAgain();
    void refusesForeignRequests();
    void keepsTheDoorOpenWhileChecking();
    void takesOldSubmissionsForOld();
    void takesAnUnchangedAnswer();
    void learnsTheSenderFromTheFile();

private:
    void check(const QString &side, FormalAnswer answer, const QString &remark = {});
    [[nodiscard]] Status status(test::TestParty &party) const;
    [[nodiscard]] Result<WrittenRepairRequest> ask(const QString &reason, const QDate &due = {});
    [[nodiscard]] Result<WrittenRepairRequest> askAgain();
    [[nodiscard]] std::optional<exchange::RepairRequest> open(test::TestParty &party) const;
    [[nodiscard]] TakenIn take(test::TestParty &party, const QByteArray &file) const;
    /// Reopens, changes and hands in again; gives the path of the new submission.
    [[nodiscard]] QString repair(const QByteArray &request, const QString &acronym);

    call::CallDefinition m_call = test::testCall();
    std::unique_ptr<test::TestOffice> m_office;
    std::unique_ptr<test::TestApplicant> m_applicant;
    QString m_id;
    QString m_first; ///< path of the first submission
};

namespace {

const auto kReason = u"Please send the Polish text."_s;
const QDate kDue(2027, 2, 20);

QString repairable(const call::CallDefinition &call)
{
    for (const call::FormalCheck &check : call.formalChecks) {
        if (check.repairable)
            return check.id;
    }
    return {};
}

} // namespace

void TestRepairing::init()
{
    m_office = std::make_unique<test::TestOffice>();
    m_applicant = std::make_unique<test::TestApplicant>(*m_office, 10);
    m_id = m_applicant->applicationId;
    m_first = m_applicant->handIn();
    QCOMPARE(test::takeIn(*m_office, {m_first}).first().outcome, Outcome::Taken);
}

void TestRepairing::check(const QString &side, FormalAnswer answer, const QString &remark)
{
    for (const call::FormalCheck &formal : m_call.formalChecks) {
        const bool turning = formal.id == repairable(m_call);
        const auto answered = m_office->workspace->now([&](Desk &desk) {
            return answerCheck(desk, m_call,
                               {m_id, side, formal.id, turning ? answer : FormalAnswer::Yes,
                                turning ? remark : QString(), u"Clerk"_s, desk.clock.now()});
        });
        QVERIFY(answered);
    }
}

Status TestRepairing::status(test::TestParty &party) const
{
    return party.workspace->now([&](Desk &desk) {
        const auto summary = storage::ApplicationStore(desk.database).summary(m_id);
        return summary ? summary->status : Status::Withdrawn;
    });
}

Result<WrittenRepairRequest> TestRepairing::ask(const QString &reason, const QDate &due)
{
    return m_office->workspace->now([&](Desk &desk) { return requestRepair(desk, m_id, reason, due); });
}

Result<WrittenRepairRequest> TestRepairing::askAgain()
{
    return m_office->workspace->now([&](Desk &desk) { return repairRequestAgain(desk, m_id); });
}

std::optional<exchange::RepairRequest> TestRepairing::open(test::TestParty &party) const
{
    const auto request = party.workspace->now([&](Desk &desk) { return openRepair(desk, m_id); });
    return request ? *request : std::nullopt;
}

TakenIn TestRepairing::take(test::TestParty &party, const QByteArray &file) const
{
    return test::takeIn(party, {party.write(u"request.fack"_s, file)}).first();
}

QString TestRepairing::repair(const QByteArray &request, const QString &acronym)
{
    if (take(*m_applicant, request).error)
        return {};
    m_applicant->change(acronym);
    return m_applicant->handIn(acronym + u".fsub"_s);
}

void TestRepairing::asksForWhatTheChecksFound()
{
    check(m_call.sides[0].id, FormalAnswer::Yes, u"not asked for"_s);
    check(m_call.sides[1].id, FormalAnswer::Repair, u" Brak tekstu. "_s);
    const auto asked = ask(kReason, kDue);
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().message.text()));
    QCOMPARE(asked->suggestedName, u"MAR-2028-001-repair.fack"_s);
    QCOMPARE(asked->request.points.size(), 1);
    const exchange::RepairPoint point = asked->request.points.first();
    QCOMPARE(point.check, repairable(m_call));
    QCOMPARE(point.title.in(u"pl"_s), u"Obie wersje językowe kompletne"_s);
    QCOMPARE(point.title.in(u"pt"_s), u"Ambas as versões linguísticas completas"_s);
    QCOMPARE(point.remarks, (QMap<QString, QString>{{m_call.sides[1].id, u"Brak tekstu."_s}}));
    QCOMPARE(asked->request.reason, kReason);
    QCOMPARE(asked->request.due, kDue);
    QCOMPARE(status(*m_office), Status::InRepair);
    const auto intakeCase = m_office->workspace->now([&](Desk &desk) { return openIntakeCase(desk, m_id); });
    QCOMPARE(intakeCase->repair, std::optional(asked->request));
    QCOMPARE(intakeCase->history.last().event.action, u"repair.requested"_s);
    QCOMPARE(intakeCase->history.last().event.detail,
             (QJsonObject{{u"reason"_s, kReason}, {u"due"_s, u"2027-02-20"_s}}));
}

void TestRepairing::goesThroughTheWholeRound()
{
    const auto asked = ask(kReason, kDue);
    QVERIFY(asked);
    const TakenIn taken = take(*m_applicant, asked->file);
    QVERIFY2(!taken.error, taken.error ? qPrintable(taken.error->message.text()) : "");
    QCOMPARE(taken.outcome, Outcome::Taken);
    QCOMPARE(taken.subject, m_id);
    QCOMPARE(taken.reference, u"001"_s);
    QCOMPARE(taken.repair, std::optional(asked->request));
    QVERIFY(takenInMessage(taken).text().contains(u"repair until 20 Feb 2027"_s));
    QCOMPARE(status(*m_applicant), Status::InRepair);
    QCOMPARE(open(*m_applicant), std::optional(asked->request));
    const auto own = m_applicant->workspace->now([](Desk &desk) { return ownApplications(desk); });
    QCOMPARE(own->first().repair, std::optional(asked->request));
    QCOMPARE(own->first().summary.reference, u"001"_s);
    QCOMPARE(take(*m_applicant, asked->file).outcome, Outcome::Known);

    m_applicant->change(u"REPAIRED"_s);
    const QString second = m_applicant->handIn(u"b.fsub"_s);
    QVERIFY(!second.isEmpty());
    QVERIFY(!open(*m_applicant));
    const auto packageOf = [&](const QString &path) {
        return m_office->workspace->now([&](Desk &desk) {
            return exchange::readPackage(*readFile(path, 100000000), exchange::Opener::with(*desk.identity));
        });
    };
    QCOMPARE(packageOf(m_first)->replaces, QString());
    QCOMPARE(packageOf(second)->replaces, packageOf(m_first)->uuid);

    const TakenIn again = test::takeIn(*m_office, {second}).first();
    QCOMPARE(again.outcome, Outcome::Replaced);
    QCOMPARE(again.reference, u"001"_s);
    QVERIFY(!again.receipt.isEmpty());
    QCOMPARE(status(*m_office), Status::Received);
    QVERIFY(!open(*m_office));
    QVERIFY(!take(*m_applicant, again.receipt).error);
    QCOMPARE(status(*m_applicant), Status::Submitted);
    // The next round names the package that counts now.
    m_office->clock.advance(60);
    const auto next = ask(u"And the stamp."_s);
    QVERIFY(next);
    const TakenIn third = take(*m_applicant, next->file);
    QCOMPARE(third.outcome, Outcome::Taken);
    QVERIFY(takenInMessage(third).text().contains(u"asks for a repair. The"_s));
}

void TestRepairing::writesTheSameRequestAgain()
{
    QCOMPARE(askAgain().error().code, u"repair.not-in-repair"_s);
    const auto asked = ask(kReason, kDue);
    m_office->clock.advance(3600);
    const auto again = askAgain();
    QVERIFY(again);
    QCOMPARE(again->request, asked->request);
    QVERIFY(again->file != asked->file);
    QCOMPARE(ask(kReason + u' ', kDue)->request, asked->request);
    QCOMPARE(take(*m_applicant, again->file).outcome, Outcome::Taken);
    QCOMPARE(take(*m_applicant, asked->file).outcome, Outcome::Known);
}

void TestRepairing::asksWhatBothAgreedOn()
{
    for (const call::Side &side : m_call.sides)
        check(side.id, FormalAnswer::Repair, u"remark of "_s + side.id);
    QCOMPARE(status(*m_office), Status::InRepair);
    QVERIFY(!open(*m_office));
    const auto written = askAgain();
    QVERIFY(written);
    QCOMPARE(written->request.points.first().remarks.size(), 2);
    QVERIFY(written->request.reason.isEmpty());
    QVERIFY(!written->request.due.isValid());
    QCOMPARE(open(*m_office), std::optional(written->request));
    QCOMPARE(take(*m_applicant, written->file).outcome, Outcome::Taken);
}

void TestRepairing::asksWhatTheChairsDecided()
{
    QVERIFY(m_office->workspace->now(
        [&](Desk &desk) { return decideAdmission(desk, m_id, Status::InRepair, kReason); }));
    const auto written = askAgain();
    QVERIFY(written);
    QCOMPARE(written->request.reason, kReason);
    QVERIFY(written->request.points.isEmpty());
    // The next round has reasons of its own.
    const QString second = repair(written->file, u"SECOND"_s);
    QCOMPARE(test::takeIn(*m_office, {second}).first().outcome, Outcome::Replaced);
    for (const call::Side &side : m_call.sides)
        check(side.id, FormalAnswer::Repair);
    QVERIFY(askAgain()->request.reason.isEmpty());
}

void TestRepairing::refusesWhatCannotBeAsked()
{
    QCOMPARE(ask(u"  "_s, kDue).error().code, u"repair.nothing-asked"_s);
    QCOMPARE(ask(QString(20000, u'x')).error().code, u"receipt.repair"_s);
    QCOMPARE(status(*m_office), Status::Received);
    for (const call::Side &side : m_call.sides)
        check(side.id, FormalAnswer::Yes);
    QCOMPARE(status(*m_office), Status::Admitted);
    QCOMPARE(ask(kReason).error().code, u"repair.not-under-check"_s);
    // The applicant's own workspace is no office.
    const auto own =
        m_applicant->workspace->now([&](Desk &desk) { return requestRepair(desk, m_id, kReason, {}); });
    QCOMPARE(own.error().code, u"repair.not-under-check"_s);
}

void TestRepairing::letsTheNewerRequestCount()
{
    const auto first = ask(kReason, kDue);
    m_office->clock.advance(60);
    const auto second = ask(kReason, kDue.addDays(7));
    QVERIFY(first && second);
    QCOMPARE(take(*m_applicant, first->file).outcome, Outcome::Taken);
    m_applicant->change(u"BEGUN"_s);
    const TakenIn taken = take(*m_applicant, second->file);
    QCOMPARE(taken.outcome, Outcome::Replaced);
    QVERIFY(takenInMessage(taken).text().contains(u"27 Feb 2027"_s));
    QCOMPARE(take(*m_applicant, first->file).outcome, Outcome::Older);
    QCOMPARE(open(*m_applicant)->due, kDue.addDays(7));
    QCOMPARE(status(*m_applicant), Status::InRepair);
}

void TestRepairing::leavesWhatWasHandedInAgain()
{
    const auto asked = ask(kReason, kDue);
    QVERIFY(!repair(asked->file, u"REPAIRED"_s).isEmpty());
    const TakenIn late = take(*m_applicant, asked->file);
    QCOMPARE(late.outcome, Outcome::Older);
    QVERIFY(takenInMessage(late).text().contains(u"older"_s));
    QCOMPARE(status(*m_applicant), Status::Submitted);
    QVERIFY(!open(*m_applicant));
}

void TestRepairing::refusesForeignRequests()
{
    const auto asked = ask(kReason, kDue);
    test::TestApplicant other(*m_office, 20);
    QCOMPARE(take(other, asked->file).error->code, u"seal.not-for-me"_s);
    // Another office's word does not open it, nor does a request for what was never sent.
    test::TestOffice stranger;
    const auto forged = [&](test::TestOffice &office, const QString &package) {
        return office.workspace->now([&](Desk &desk) {
            exchange::Receipt receipt{package,
                                      QString(64, u'a'),
                                      desk.clock.now(),
                                      u"001"_s,
                                      m_call.id,
                                      m_call.version,
                                      {},
                                      exchange::RepairRequest{desk.clock.now(), {}, kReason, {}}};
            const auto file = exchange::writeReceipt(
                receipt, desk.ids.next(), *desk.identity,
                *m_applicant->workspace->now([](Desk &applicant) { return applicant.publicIdentity; }));
            return file ? *file : QByteArray();
        });
    };
    const QString package =
        m_applicant->workspace->now([&](Desk &desk) { return (*lastSubmission(desk, m_id))->uuid; });
    QCOMPARE(take(*m_applicant, forged(stranger, package)).error->code, u"intake.receipt-differs"_s);
    QCOMPARE(take(*m_applicant, forged(*m_office, package)).error->code, u"intake.receipt-differs"_s);
    QCOMPARE(take(*m_applicant, forged(*m_office, u"other"_s)).error->code, u"intake.foreign-receipt"_s);
    QCOMPARE(status(*m_applicant), Status::Submitted);
}

void TestRepairing::keepsTheDoorOpenWhileChecking()
{
    const QString first = m_call.sides[0].id;
    const QString second = m_call.sides[1].id;
    check(first, FormalAnswer::Yes);
    check(second, FormalAnswer::Repair);
    QVERIFY(ask(kReason, kDue));
    check(first, FormalAnswer::Yes, u"looked again"_s);
    QCOMPARE(status(*m_office), Status::InRepair);
    QVERIFY(m_office->workspace->now(
        [&](Desk &desk) { return reopenCheck(desk, m_id, second, repairable(m_call)); }));
    QCOMPARE(status(*m_office), Status::InRepair);
    QVERIFY(open(*m_office));
    // Both agree that nothing is wrong: the request is void.
    check(second, FormalAnswer::Yes);
    QCOMPARE(status(*m_office), Status::Admitted);
    QVERIFY(!open(*m_office));
}

void TestRepairing::takesOldSubmissionsForOld()
{
    const QString second = repair(ask(kReason)->file, u"SECOND"_s);
    QCOMPARE(test::takeIn(*m_office, {second}).first().outcome, Outcome::Replaced);
    m_office->clock.advance(60);
    QVERIFY(ask(u"Once more."_s));
    QCOMPARE(test::takeIn(*m_office, {m_first}).first().outcome, Outcome::Older);
    QCOMPARE(test::takeIn(*m_office, {second}).first().outcome, Outcome::Known);
    QCOMPARE(status(*m_office), Status::InRepair);
}

/// "Nothing is to be changed" is an answer the office must get.
void TestRepairing::takesAnUnchangedAnswer()
{
    QVERIFY(!take(*m_applicant, ask(kReason)->file).error);
    const TakenIn answer = test::takeIn(*m_office, {m_applicant->handIn(u"b.fsub"_s)}).first();
    QCOMPARE(answer.outcome, Outcome::Replaced);
    QCOMPARE(status(*m_office), Status::Received);
}

/// A workspace of an older version does not know which package an application came in.
void TestRepairing::learnsTheSenderFromTheFile()
{
    QVERIFY(m_office->workspace->now(
        [&](Desk &desk) { return storage::SettingStore(desk.database).remove(u"received."_s + m_id); }));
    QCOMPARE(ask(kReason).error().code, u"repair.no-submission"_s);
    QCOMPARE(status(*m_office), Status::Received);
    QCOMPARE(test::takeIn(*m_office, {m_first}).first().outcome, Outcome::Known);
    const auto asked = ask(kReason);
    QVERIFY(asked);
    QCOMPARE(take(*m_applicant, asked->file).outcome, Outcome::Taken);
}

QTEST_MAIN(TestRepairing)
#include "tst_Repairing.moc"
