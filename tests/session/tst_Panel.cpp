// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Apply.h"
#include "models/session/Assigning.h"
#include "models/session/Deliberating.h"
#include "models/session/FormalChecking.h"
#include "models/session/Reviewing.h"
#include "models/session/Upkeep.h"
#include "models/storage/ReviewerStore.h"
#include "tests/session/Desks.h"

#include <QTest>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;
using application::Status;
using storage::FormalAnswer;
using Outcome = TakenIn::Outcome;

/// From the formal check to the consensus: one application, three reviewers, the real files between them.
class TestPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void movesOnWhenBothAgree_data();
    void movesOnWhenBothAgree();
    void leavesDifferencesToTheChairs();
    void needsKeysToSend();
    void proposesAroundConflicts();
    void sendsAndReturns();
    void signsOnlyWhatIsComplete();
    void takesRevisionsInAnyOrder_data();
    void takesRevisionsInAnyOrder();
    void letsOneStandAside();
    void wantsReasonsForConsensus();

private:
    void check(const QString &side, const QString &checkId, FormalAnswer answer);
    void admit();
    [[nodiscard]] Status status();
    void addReviewer(int number, const QString &side, const QString &organisation = {});
    void sendPackets();
    [[nodiscard]] Result<review::Review> filled(Desk &desk, const Packet &packet, int step);
    [[nodiscard]] QByteArray signedFile(test::TestParty &party, int step);
    [[nodiscard]] QByteArray revisedFile(test::TestParty &party, int step);

    call::CallDefinition m_call = test::testCall();
    std::unique_ptr<test::TestOffice> m_office;
    std::unique_ptr<test::TestApplicant> m_applicant;
    std::vector<std::unique_ptr<test::TestParty>> m_reviewers;
    QString m_id;
};

void TestPanel::init()
{
    m_reviewers.clear();
    m_office = std::make_unique<test::TestOffice>();
    m_applicant = std::make_unique<test::TestApplicant>(*m_office, 10);
    m_id = m_applicant->applicationId;
    QCOMPARE(test::takeIn(*m_office, {m_applicant->handIn()}).first().outcome, Outcome::Taken);
}

void TestPanel::check(const QString &side, const QString &checkId, FormalAnswer answer)
{
    const auto done = m_office->workspace->now([&](Desk &desk) {
        return answerCheck(desk, m_call, {m_id, side, checkId, answer, {}, desk.person, desk.clock.now()});
    });
    QVERIFY(done);
}

void TestPanel::admit()
{
    for (const call::Side &side : m_call.sides) {
        for (const call::FormalCheck &formal : m_call.formalChecks)
            check(side.id, formal.id, FormalAnswer::Yes);
    }
    QCOMPARE(status(), Status::Admitted);
}

Status TestPanel::status()
{
    return m_office->workspace
        ->now([&](Desk &desk) { return storage::ApplicationStore(desk.database).summary(m_id); })
        ->status;
}

void TestPanel::addReviewer(int number, const QString &side, const QString &organisation)
{
    m_reviewers.push_back(std::make_unique<test::TestParty>(u"reviewer"_s, 100 + number));
    const auto card = m_reviewers.back()->workspace->now([](Desk &desk) { return identityCard(desk); });
    QVERIFY(card);
    review::Reviewer reviewer;
    reviewer.id = m_office->ids.next();
    reviewer.name = u"Reviewer %1"_s.arg(number);
    reviewer.pseudonym = u"G%1"_s.arg(number);
    reviewer.side = side;
    reviewer.organisation = organisation;
    QVERIFY(m_office->workspace->now([&](Desk &desk) -> Result<void> {
        const auto saved = storage::ReviewerStore(desk.database).save(reviewer);
        return saved ? acceptIdentityCard(desk, reviewer.id, *card) : saved;
    }));
}

void TestPanel::sendPackets()
{
    admit();
    for (int number = 1; number <= 3; ++number)
        addReviewer(number, m_call.sides[number % 2].id);
    const auto sent = m_office->workspace->now([&](Desk &desk) -> Result<QList<SentPacket>> {
        if (const auto proposed = proposeReviewers(desk, m_call.id); !proposed)
            return proposed.error();
        if (const auto confirmed = confirmProposals(desk, m_call.id); !confirmed)
            return confirmed.error();
        SilentProgress silent;
        return makePackets(desk, m_call.id, m_call.closesAt.addDays(30), silent);
    });
    QVERIFY(sent);
    QCOMPARE(sent->size(), 3);
    for (const SentPacket &packet : *sent) {
        const int number = packet.reviewer.pseudonym.mid(1).toInt();
        test::TestParty &party = *m_reviewers[static_cast<std::size_t>(number - 1)];
        QCOMPARE(test::takeIn(party, {party.write(packet.fileName, packet.file)}).first().outcome,
                 Outcome::Taken);
    }
}

Result<review::Review> TestPanel::filled(Desk &desk, const Packet &packet, int step)
{
    auto review = reviewOf(desk, packet, m_id);
    if (!review)
        return review;
    for (const call::ConflictQuestion &question : m_call.conflictQuestions)
        review->declaration.answers.insert(question.id, false);
    for (const call::Criterion &criterion : m_call.criteria)
        review->marks.insert(criterion.id, {step, {{u"en"_s, QString(200, u'a')}}});
    const auto saved = saveReview(desk, *review);
    return saved ? reviewOf(desk, packet, m_id) : Result<review::Review>(saved.error());
}

QByteArray TestPanel::signedFile(test::TestParty &party, int step)
{
    const auto file = party.workspace->now([&](Desk &desk) -> Result<QByteArray> {
        const Packet packet = packets(desk)->first();
        const auto review = filled(desk, packet, step);
        const auto done = review ? signReview(desk, packet, *review) : review;
        return done ? returnReviews(desk, packet) : Result<QByteArray>(done.error());
    });
    return file ? *file : QByteArray();
}

QByteArray TestPanel::revisedFile(test::TestParty &party, int step)
{
    party.clock.advance(60);
    return signedFile(party, step);
}

void TestPanel::movesOnWhenBothAgree_data()
{
    QTest::addColumn<FormalAnswer>("answer");
    QTest::addColumn<Status>("status");
    QTest::newRow("yes") << FormalAnswer::Yes << Status::Admitted;
    QTest::newRow("no") << FormalAnswer::No << Status::NotEligible;
    QTest::newRow("repair") << FormalAnswer::Repair << Status::InRepair;
}

void TestPanel::movesOnWhenBothAgree()
{
    QFETCH(const FormalAnswer, answer);
    for (const call::Side &side : m_call.sides) {
        QCOMPARE(status(), Status::Received);
        for (const call::FormalCheck &formal : m_call.formalChecks)
            check(side.id, formal.id,
                  formal.id == m_call.formalChecks.last().id ? answer : FormalAnswer::Yes);
    }
    QTEST(status(), "status");
}

void TestPanel::leavesDifferencesToTheChairs()
{
    for (const call::Side &side : m_call.sides) {
        for (const call::FormalCheck &formal : m_call.formalChecks)
            check(side.id, formal.id,
                  side.id == m_call.sides[0].id ? FormalAnswer::Yes : FormalAnswer::Repair);
    }
    QCOMPARE(status(), Status::Received);
    const auto decide = [&](const QString &reason) {
        return m_office->workspace->now(
            [&](Desk &desk) { return decideAdmission(desk, m_id, Status::Admitted, reason); });
    };
    QCOMPARE(decide(u"  "_s).error().code, u"check.reason-missing"_s);
    QCOMPARE(status(), Status::Received);
    QVERIFY(decide(u"The extract came by post."_s));
    QCOMPARE(status(), Status::Admitted);
}

void TestPanel::needsKeysToSend()
{
    admit();
    const auto send = [&] {
        return m_office->workspace->now([&](Desk &desk) {
            SilentProgress silent;
            return makePackets(desk, m_call.id, m_call.closesAt, silent);
        });
    };
    QCOMPARE(send().error().code, u"packet.none"_s);
    review::Reviewer reviewer;
    reviewer.id = m_office->ids.next();
    reviewer.name = u"No Key"_s;
    reviewer.pseudonym = u"G9"_s;
    reviewer.side = m_call.sides[0].id;
    QVERIFY(m_office->workspace->now([&](Desk &desk) -> Result<void> {
        const auto saved = storage::ReviewerStore(desk.database).save(reviewer);
        return saved ? assignReviewer(desk, {m_id, reviewer.id}) : saved;
    }));
    const auto refused = send();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"packet.no-key"_s);
    QVERIFY(refused.error().message.text().contains(u"No Key"_s));
    // All are named at once, before the first dossier is written.
    review::Reviewer second = reviewer;
    second.id = m_office->ids.next();
    second.name = u"Nor Here"_s;
    second.pseudonym = u"G8"_s;
    QVERIFY(m_office->workspace->now([&](Desk &desk) -> Result<void> {
        const auto saved = storage::ReviewerStore(desk.database).save(second);
        return saved ? assignReviewer(desk, {m_id, second.id}) : saved;
    }));
    const QString both = send().error().message.text();
    QVERIFY2(both.contains(u"No Key"_s) && both.contains(u"Nor Here"_s), qPrintable(both));
}

void TestPanel::proposesAroundConflicts()
{
    admit();
    const auto partner = m_office->workspace->now([&](Desk &desk) {
        const auto loaded = loadApplication(desk, m_id);
        return application::leadName(loaded->call, loaded->application, m_call.sides[0].id);
    });
    addReviewer(1, m_call.sides[0].id, partner);
    addReviewer(2, m_call.sides[0].id);
    addReviewer(3, m_call.sides[1].id);
    addReviewer(4, m_call.sides[1].id);
    const auto assignment = m_office->workspace->now([&](Desk &desk) -> Result<AssignmentDesk> {
        const auto proposed = proposeReviewers(desk, m_call.id);
        return proposed ? loadAssignment(desk, m_call.id) : Result<AssignmentDesk>(proposed.error());
    });
    QVERIFY(assignment);
    QCOMPARE(assignment->conflicts.size(), 1);
    QCOMPARE(assignment->assignments.size(), 3);
    for (const storage::Assignment &one : assignment->assignments)
        QVERIFY(one.pair.reviewerId != assignment->conflicts.first().pair.reviewerId);
}

void TestPanel::sendsAndReturns()
{
    sendPackets();
    test::TestParty &reviewer = *m_reviewers[0];
    const auto dossier = reviewer.workspace->now([&](Desk &desk) { return packetDossier(desk, m_id); });
    QVERIFY(dossier && dossier->startsWith("%PDF-"));
    const QByteArray file = signedFile(reviewer, 4);
    QVERIFY(!file.isEmpty());
    QCOMPARE(test::takeIn(*m_office, {m_office->write(u"r.frev"_s, file)}).first().outcome, Outcome::Taken);
    QCOMPARE(test::takeIn(*m_office, {m_office->path(u"r.frev"_s)}).first().outcome, Outcome::Known);
    const auto table = m_office->workspace->now([&](Desk &desk) { return loadPanel(desk, m_call.id); });
    QVERIFY(table);
    QCOMPARE(table->entries.size(), 1);
    QCOMPARE(table->entries.first().panelCase.judgements.size(), 1);
    // Somebody else's packet is not for this reviewer.
    const TakenIn foreign = test::takeIn(*m_applicant, {reviewer.path(u"MAR-2028-G1.fpack"_s)}).first();
    QCOMPARE(foreign.outcome, Outcome::Refused);
}

void TestPanel::signsOnlyWhatIsComplete()
{
    sendPackets();
    const auto done = m_reviewers[0]->workspace->now([&](Desk &desk) -> Result<review::Review> {
        const Packet packet = packets(desk)->first();
        auto review = filled(desk, packet, 4);
        review->marks[m_call.criteria.first().id].reason = {{u"en"_s, u"too short"_s}};
        return signReview(desk, packet, *review);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"review.blocked"_s);
    QVERIFY(done.error().message.text().contains(m_call.criteria.first().id));
    const auto returned = m_reviewers[0]->workspace->now(
        [&](Desk &desk) { return returnReviews(desk, packets(desk)->first()); });
    QCOMPARE(returned.error().code, u"review.none-signed"_s);
}

void TestPanel::takesRevisionsInAnyOrder_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("as written") << false;
    QTest::newRow("the newer one first") << true;
}

void TestPanel::takesRevisionsInAnyOrder()
{
    QFETCH(const bool, newestFirst);
    sendPackets();
    const QString first = m_office->write(u"1.frev"_s, signedFile(*m_reviewers[0], 4));
    const QString second = m_office->write(u"2.frev"_s, revisedFile(*m_reviewers[0], 6));
    const Outcome one = test::takeIn(*m_office, {newestFirst ? second : first}).first().outcome;
    const Outcome two = test::takeIn(*m_office, {newestFirst ? first : second}).first().outcome;
    QCOMPARE(one, Outcome::Taken);
    QCOMPARE(two, newestFirst ? Outcome::Older : Outcome::Replaced);
    const auto table = m_office->workspace->now([&](Desk &desk) { return loadPanel(desk, m_call.id); });
    const QList<panel::Judgement> judgements = table->entries.first().panelCase.judgements;
    QCOMPARE(judgements.size(), 1);
    QCOMPARE(judgements.first().review.revision, 2);
    QCOMPARE(judgements.first().review.marks.value(m_call.criteria.first().id).step, 6);
}

void TestPanel::letsOneStandAside()
{
    sendPackets();
    const auto file = m_reviewers[0]->workspace->now([&](Desk &desk) -> Result<QByteArray> {
        const Packet packet = packets(desk)->first();
        auto review = reviewOf(desk, packet, m_id);
        review->declaration.answers = {{u"own"_s, true}, {u"rival"_s, false}};
        const auto declined = declineReview(desk, packet, *review);
        return declined ? returnReviews(desk, packet) : Result<QByteArray>(declined.error());
    });
    QVERIFY(file);
    QCOMPARE(test::takeIn(*m_office, {m_office->write(u"r.frev"_s, *file)}).first().outcome, Outcome::Taken);
    const auto table = m_office->workspace->now([&](Desk &desk) { return loadPanel(desk, m_call.id); });
    QCOMPARE(table->entries.first().recusals, QStringList{u"G1"_s});
    const auto assignment =
        m_office->workspace->now([&](Desk &desk) { return loadAssignment(desk, m_call.id); });
    QCOMPARE(assignment->conflicts.size(), 1);
    QCOMPARE(assignment->conflicts.first().kind, panel::Conflict::Kind::Declared);
    QCOMPARE(assignment->stoodAside, QList<panel::AssignmentPair>{assignment->conflicts.first().pair});
    // Their place is free: somebody else is looked for, and there is nobody.
    const auto shortOf =
        m_office->workspace->now([&](Desk &desk) { return proposeReviewers(desk, m_call.id); });
    QCOMPARE(*shortOf, QStringList{m_id});
    // Whoever is assigned once more in spite of it is no longer aside.
    const auto pair = assignment->stoodAside.first();
    const auto after = m_office->workspace->now([&](Desk &desk) {
        const auto assigned = assignReviewer(desk, pair);
        return assigned ? loadAssignment(desk, m_call.id) : Result<AssignmentDesk>(assigned.error());
    });
    QVERIFY(after->stoodAside.isEmpty());
}

void TestPanel::wantsReasonsForConsensus()
{
    admit();
    const QString criterion = m_call.criteria.first().id;
    const auto set = [&](std::optional<int> step, const LangText &reason) {
        return m_office->workspace->now([&](Desk &desk) {
            return setConsensus(desk, m_call, m_id, criterion, {step, reason, {}});
        });
    };
    QCOMPARE(set(3, {}).error().code, u"consensus.reason-missing"_s);
    QCOMPARE(set(3, {{u"pt"_s, u"  "_s}}).error().code, u"consensus.reason-missing"_s);
    QCOMPARE(set(m_call.scale.steps + 1, {{u"pt"_s, u"Acordo."_s}}).error().code, u"consensus.scale"_s);
    QCOMPARE(set(-1, {{u"pt"_s, u"Acordo."_s}}).error().code, u"consensus.scale"_s);
    QVERIFY(set(3, {{u"pt"_s, u"Acordo."_s}}));
    const auto table = m_office->workspace->now([&](Desk &desk) { return loadPanel(desk, m_call.id); });
    QCOMPARE(table->entries.first().panelCase.consensus.value(criterion).step, 3);
    QVERIFY(m_office->workspace->now([&](Desk &desk) { return clearConsensus(desk, m_id, criterion); }));
}

QTEST_MAIN(TestPanel)
#include "tst_Panel.moc"
