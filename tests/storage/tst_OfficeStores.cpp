// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"
#include "models/storage/ApplicationStore.h"
#include "models/storage/AssignmentStore.h"
#include "models/storage/BlobStore.h"
#include "models/storage/CallStore.h"
#include "models/storage/ConsensusStore.h"
#include "models/storage/FormalCheckStore.h"
#include "models/storage/ImportStore.h"
#include "models/storage/ReviewStore.h"
#include "models/storage/ReviewerStore.h"
#include "models/storage/SettingStore.h"
#include "tests/storage/Workspace.h"

#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::storage;
using namespace Qt::StringLiterals;

class tst_OfficeStores : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_workspace.reset(); }
    void keepsCalls();
    void keepsReviewers();
    void keepsAssignments();
    void keepsConflicts();
    void keepsDrafts();
    void mergesReviewsInAnyOrder();
    void keepsTheChairsChoice();
    void keepsFormalChecks();
    void keepsDeliberations();
    void remembersImports();
    void keepsSettings();
    void keepsBlobs();
    void blobsGoWithTheirTransaction();

private:
    Database &database() { return m_workspace->database(); }

    std::unique_ptr<test::Workspace> m_workspace;
    application::Application m_application;
};

namespace {

const QString kReviewer = test::sampleId(501);

review::Reviewer reviewer(int number)
{
    return {test::sampleId(500 + number),
            u"Prof. 李%1"_s.arg(number),
            u"G%1"_s.arg(number),
            u"CN"_s,
            {u"zh"_s, u"en"_s},
            {u"industry"_s},
            u"同济大学"_s,
            {u"TU Wien"_s},
            7,
            u"age1abc"_s,
            QByteArray(32, 'k')};
}

review::Review signedReview(const QString &applicationId, int revision, int step)
{
    review::Review review;
    review.id = test::sampleId(600);
    review.revision = revision;
    review.applicationId = applicationId;
    review.reviewerId = kReviewer;
    review.state = review::ReviewState::Final;
    review.declaration = {{{u"Q1"_s, false}, {u"Q2"_s, true}}, u"früher Kollege"_s, test::sampleTime(1)};
    review.marks = {{u"K1"_s, {step, {{u"zh"_s, u"理由充分"_s}}}}, {u"K2"_s, {std::nullopt, {}}}};
    review.overall = {{u"de"_s, u"Überzeugend"_s}};
    review.signedAt = test::sampleTime(revision);
    return review;
}

} // namespace

void tst_OfficeStores::init()
{
    m_workspace = std::make_unique<test::Workspace>();
    m_application = test::sampleApplication();
    VERIFY_OK(ApplicationStore(database()).create(test::sampleCall(), m_application));
    VERIFY_OK(ReviewerStore(database()).save(reviewer(1)));
    VERIFY_OK(ReviewerStore(database()).save(reviewer(2)));
}

void tst_OfficeStores::keepsCalls()
{
    const auto text =
        readFile(QStringLiteral(TANDEM_SOURCE_DIR) + u"/resources/calls/flagship-proven.json"_s, 1'000'000);
    VERIFY_OK(text);
    CallStore store(database());
    const auto saved = store.save(*text, CallState::Draft);
    VERIFY_OK(saved);
    QByteArray changed = *text;
    changed.replace("TAN-2027", "TAN-2028");
    VERIFY_OK(store.save(changed, CallState::Draft));
    VERIFY_OK(store.save(*text, CallState::Published));
    m_workspace->reopen();
    CallStore reopened(database());
    QCOMPARE(*reopened.definition(saved->id, saved->version), *text);
    QVERIFY(*reopened.load(saved->id, saved->version) == *saved);
    const auto listed = reopened.list();
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 1);
    QVERIFY(listed->first() == (CallSummary{saved->id, saved->version, CallState::Published, u"TAN-2027"_s,
                                            saved->title, saved->opensAt, saved->closesAt, sha256(*text)}));
    VERIFY_OK(reopened.save(*text, CallState::Draft)); // the same text changes nothing
    VERIFY_ERROR(reopened.save(changed, CallState::Draft), "call.published");
    VERIFY_ERROR(reopened.removeDraft(saved->id, saved->version), "call.published");
    VERIFY_ERROR(reopened.load(saved->id, 7), "call.missing");
    QVERIFY(!reopened.save("{}", CallState::Draft));
}

void tst_OfficeStores::keepsReviewers()
{
    m_workspace->reopen();
    ReviewerStore store(database());
    QVERIFY(store.load(kReviewer).value() == reviewer(1));
    QVERIFY(store.list().value() == (QList{reviewer(1), reviewer(2)}));
    review::Reviewer same = reviewer(2);
    same.pseudonym = u"G1"_s;
    VERIFY_ERROR(store.save(same), "reviewer.pseudonym-taken");
    VERIFY_ERROR(store.load(u"nobody"_s), "reviewer.missing");
    VERIFY_OK(AssignmentStore(database())
                  .save({{m_application.id, kReviewer}, AssignmentState::Assigned, {}, test::sampleTime()}));
    VERIFY_ERROR(store.remove(kReviewer), "reviewer.in-use");
    VERIFY_OK(store.remove(reviewer(2).id));
    VERIFY_ERROR(store.remove(reviewer(2).id), "reviewer.missing");
}

void tst_OfficeStores::keepsAssignments()
{
    AssignmentStore store(database());
    const panel::AssignmentPair first{m_application.id, kReviewer};
    const panel::AssignmentPair second{m_application.id, reviewer(2).id};
    VERIFY_OK(store.replaceProposals(m_application.callId, {first, second}, test::sampleTime()));
    const Assignment sent{first, AssignmentState::Sent, u"packet"_s, test::sampleTime(5)};
    VERIFY_OK(store.save(sent));
    VERIFY_OK(store.replaceProposals(m_application.callId, {first}, test::sampleTime(9)));
    QVERIFY(store.list(m_application.callId).value() == QList{sent});
    VERIFY_ERROR(store.remove(first), "assignment.sent");
    VERIFY_ERROR(store.remove(second), "assignment.missing");
    VERIFY_ERROR(store.save({{m_application.id, u"nobody"_s}, AssignmentState::Assigned, {}, {}}),
                 "assignment.unknown");
    VERIFY_OK(store.save({second, AssignmentState::Assigned, {}, test::sampleTime()}));
    VERIFY_OK(store.remove(second));
    QVERIFY(store.list(u"other call"_s).value().isEmpty());
}

void tst_OfficeStores::keepsConflicts()
{
    AssignmentStore store(database());
    const panel::AssignmentPair pair{m_application.id, kReviewer};
    const panel::Conflict conflict{pair, panel::Conflict::Kind::Manual, u"师生关系"_s};
    VERIFY_OK(store.saveConflict(conflict, u"Ines Vogt"_s, test::sampleTime()));
    QVERIFY(store.conflicts(m_application.callId).value() == QList{conflict});
    VERIFY_OK(store.removeConflict(pair));
    QVERIFY(store.conflicts(m_application.callId).value().isEmpty());
    const DeclaredConflict declared{
        pair, {{{u"Q1"_s, false}, {u"Q2"_s, true}}, u"Gutachten 2024"_s, test::sampleTime()}};
    VERIFY_OK(store.saveDeclaration(declared));
    QVERIFY(store.declarations(m_application.callId).value() == QList{declared});
    const ConflictRuling ruling{pair, false, u"lange her"_s, u"Vorsitz"_s, test::sampleTime()};
    VERIFY_OK(store.saveRuling(ruling));
    QVERIFY(store.rulings(m_application.callId).value() == QList{ruling});
}

void tst_OfficeStores::keepsDrafts()
{
    ReviewStore store(database());
    review::Review draft = signedReview(m_application.id, 1, 4);
    draft.state = review::ReviewState::Draft;
    draft.signedAt = {};
    VERIFY_OK(store.saveDraft(draft));
    draft.marks[u"K2"_s] = {0, {{u"de"_s, u"mangelhaft"_s}}}; // the worst mark is a mark, not "missing"
    VERIFY_OK(store.saveDraft(draft));
    m_workspace->reopen();
    ReviewStore reopened(database());
    QVERIFY(reopened.draft(m_application.id, kReviewer).value() == draft);
    QCOMPARE(reopened.drafts().value().size(), 1);
    VERIFY_ERROR(reopened.take(draft), "review.not-final");
    VERIFY_OK(reopened.removeDraft(m_application.id, kReviewer));
    QVERIFY(!reopened.draft(m_application.id, kReviewer).value());
    QVERIFY(reopened.registerOf().value().reviews.isEmpty());
}

void tst_OfficeStores::mergesReviewsInAnyOrder()
{
    ReviewStore store(database());
    const review::Review first = signedReview(m_application.id, 1, 4);
    const review::Review second = signedReview(m_application.id, 2, 6);
    QCOMPARE(*store.take(second), panel::MergeOutcome::Added);
    QCOMPARE(*store.take(first), panel::MergeOutcome::Older);
    QCOMPARE(*store.take(first), panel::MergeOutcome::Known);
    QCOMPARE(*store.take(second), panel::MergeOutcome::Known);
    const auto all = store.registerOf(m_application.callId);
    VERIFY_OK(all);
    QCOMPARE(all->reviews.size(), 2);
    QVERIFY(panel::current(*all, kReviewer, m_application.id) == second);
    QVERIFY(store.registerOf(u"other call"_s).value().reviews.isEmpty());
    QCOMPARE(*store.take(signedReview(m_application.id, 3, 6)), panel::MergeOutcome::Replaced);
}

void tst_OfficeStores::keepsTheChairsChoice()
{
    ReviewStore store(database());
    const review::Review one = signedReview(m_application.id, 1, 4);
    const review::Review other = signedReview(m_application.id, 1, 9);
    QCOMPARE(*store.take(one), panel::MergeOutcome::Added);
    QCOMPARE(*store.take(other), panel::MergeOutcome::Equivocal);
    auto all = store.registerOfApplication(m_application.id);
    VERIFY_OK(all);
    QCOMPARE(panel::equivocal(*all).size(), 2);
    VERIFY_OK(store.choose({other, u"telefonisch bestätigt"_s, u"Vorsitz"_s, test::sampleTime()}));
    all = store.registerOfApplication(m_application.id);
    QVERIFY(panel::current(*all, kReviewer, m_application.id) == other);
    QCOMPARE(*store.take(one), panel::MergeOutcome::Known); // its file does not bring it back
    QCOMPARE(store.registerOfApplication(m_application.id)->reviews.size(), 1);
    VERIFY_OK(store.choose({one, u"doch"_s, u"Vorsitz"_s, test::sampleTime()}));
    QVERIFY(panel::current(*store.registerOfApplication(m_application.id), kReviewer, m_application.id) ==
            one);
    VERIFY_ERROR(store.choose({signedReview(m_application.id, 1, 5), {}, {}, {}}), "review.missing");
}

void tst_OfficeStores::keepsFormalChecks()
{
    FormalCheckStore store(database());
    FormalCheckResult result{m_application.id,   u"DE"_s,        u"F2"_s,           FormalAnswer::Repair,
                             u"Stempel fehlt"_s, u"Ines Vogt"_s, test::sampleTime()};
    FormalCheckResult other = result;
    other.side = u"CN"_s;
    other.answer = FormalAnswer::No;
    VERIFY_OK(store.save(result));
    VERIFY_OK(store.save(other));
    result.answer = FormalAnswer::Yes;
    VERIFY_OK(store.save(result));
    QVERIFY(store.ofApplication(m_application.id).value() == (QList{other, result}));
    QVERIFY(store.ofCall(m_application.callId).value() == (QList{other, result}));
    VERIFY_OK(store.remove(m_application.id, u"CN"_s, u"F2"_s));
    QVERIFY(store.ofApplication(m_application.id).value() == QList{result});
    result.applicationId = u"nothing"_s;
    VERIFY_ERROR(store.save(result), "application.missing");
}

void tst_OfficeStores::keepsDeliberations()
{
    ConsensusStore store(database());
    const Deliberation expected{
        m_application.id,
        {{u"K1"_s, {7, {{u"zh"_s, u"一致"_s}}, {}}},
         {u"K2"_s, {std::nullopt, {}, {{u"de"_s, u"zwei Lager"_s}}}}},
        ChairOrder{2, {{u"de"_s, u"Region"_s}}},
        PanelRecommendation{u"yes"_s, {{u"de"_s, u"klar"_s}}, {{u"zh"_s, u"条件"_s}}, test::sampleTime()},
        {{u"DE"_s, {u"DE"_s, u"yes"_s, {{u"de"_s, u"wie empfohlen"_s}}, u"BMWE"_s, test::sampleTime(1)}},
         {u"CN"_s, {u"CN"_s, u"no"_s, {}, u"工信部"_s, test::sampleTime(2)}}}};
    for (auto it = expected.marks.cbegin(); it != expected.marks.cend(); ++it)
        VERIFY_OK(store.saveMark(m_application.id, it.key(), *it, test::sampleTime()));
    VERIFY_OK(store.setChairOrder(m_application.id, expected.chairOrder));
    VERIFY_OK(store.setRecommendation(m_application.id, expected.recommendation));
    for (const MinistryDecision &decision : expected.decisions)
        VERIFY_OK(store.saveDecision(m_application.id, decision));
    m_workspace->reopen();
    ConsensusStore reopened(database());
    QVERIFY(reopened.load(m_application.id).value() == expected);
    QVERIFY(reopened.ofCall(m_application.callId).value().value(m_application.id) == expected);
    VERIFY_OK(reopened.removeMark(m_application.id, u"K1"_s));
    VERIFY_OK(reopened.removeMark(m_application.id, u"K2"_s));
    VERIFY_OK(reopened.setChairOrder(m_application.id, {}));
    VERIFY_OK(reopened.setRecommendation(m_application.id, {}));
    VERIFY_OK(reopened.removeDecision(m_application.id, u"DE"_s));
    VERIFY_OK(reopened.removeDecision(m_application.id, u"CN"_s));
    QVERIFY(reopened.load(m_application.id).value() == (Deliberation{m_application.id, {}, {}, {}, {}}));
    VERIFY_ERROR(reopened.saveMark(u"nothing"_s, u"K1"_s, {}, {}), "application.missing");
}

void tst_OfficeStores::remembersImports()
{
    ImportStore store(database());
    ImportRecord record{u"cd"_s.repeated(32),
                        u"submission"_s,
                        test::sampleId(900),
                        u"申报.fsub"_s,
                        12'345,
                        test::sampleTime(),
                        1,
                        u"taken"_s,
                        {}};
    VERIFY_OK(store.save(record));
    ImportRecord again = record;
    again.firstSeen = test::sampleTime(99);
    again.outcome = u"refused:package.known"_s;
    VERIFY_OK(store.save(again));
    record.timesSeen = 2;
    record.outcome = again.outcome;
    QVERIFY(store.find(record.sha256).value() == record);
    QVERIFY(store.findPackage(record.packageId).value() == QList{record});
    QVERIFY(store.list().value() == QList{record});
    QVERIFY(!store.find(u"ef"_s.repeated(32)).value());
    QVERIFY(store.findPackage({}).value().isEmpty());
}

void tst_OfficeStores::keepsSettings()
{
    SettingStore store(database());
    VERIFY_OK(store.set(u"person.name"_s, u"刘晓梅"_s));
    VERIFY_OK(store.set(u"person.name"_s, QString())); // null is an empty text, not an error
    QCOMPARE(store.value(u"person.name"_s).value(), QString());
    QVERIFY(store.value(u"person.name"_s).value().has_value());
    VERIFY_OK(store.remove(u"person.name"_s));
    QVERIFY(!store.value(u"person.name"_s).value().has_value());
    VERIFY_ERROR(store.set(u"workspace.device"_s, u"x"_s), "setting.reserved");
    QCOMPARE(store.all().value().value(u"workspace.device"_s), database().deviceId());
    // Values are bound, never part of the statement.
    const QString hostile = u"'); DROP TABLE meta; --"_s;
    VERIFY_OK(store.set(hostile, hostile));
    QCOMPARE(store.value(hostile).value(), hostile);
}

void tst_OfficeStores::keepsBlobs()
{
    BlobStore store(database());
    const QByteArray content = QByteArray("attachment\0with zero", 20).repeated(1000);
    const auto hash = store.put(content);
    VERIFY_OK(hash);
    QCOMPARE(*store.put(content), *hash);
    QCOMPARE(*store.read(*hash), content);
    QCOMPARE(store.list(), QStringList{*hash});
    const QString path = u"%1/blobs/%2/%3"_s.arg(m_workspace->folder(), hash->left(2), *hash);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    VERIFY_ERROR(store.read(*hash), "blob.damaged");
    QCOMPARE(*store.put(content), *hash); // putting it again heals it
    QCOMPARE(*store.read(*hash), content);
    VERIFY_ERROR(store.read(u"00"_s.repeated(32)), "blob.missing");
    VERIFY_ERROR(store.read(u"../../../etc/passwd"_s), "blob.name");
    const QDateTime later = QDateTime::currentDateTimeUtc().addDays(1);
    QCOMPARE(*store.sweep({*hash}, later), 0);
    QCOMPARE(*store.sweep({}, later.addDays(-8)), 0); // too young
    QFile broken(path + u".a1B2c3"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    QCOMPARE(*store.sweep({}, later), 2);
    QVERIFY(!store.has(*hash));
    QVERIFY(!broken.exists());
}

void tst_OfficeStores::blobsGoWithTheirTransaction()
{
    BlobStore store(database());
    const QString kept = *store.put("there before");
    QVERIFY(!database().transact([&]() -> Result<void> {
        const auto fresh = store.put("new");
        const auto again = store.put("there before");
        return fresh && again ? Error{u"test.stop"_s, {}, {}} : fresh.error();
    }));
    QCOMPARE(store.list(), QStringList{kept});
    QString added;
    VERIFY_OK(database().transact([&]() -> Result<void> {
        added = store.put("new").value();
        return SettingStore(database()).set(u"dossier.x"_s, added);
    }));
    QVERIFY(store.has(added));
    QVERIFY(store.named()->contains(added));
    QVERIFY(!store.named()->contains(kept));
}

QTEST_GUILESS_MAIN(tst_OfficeStores)
#include "tst_OfficeStores.moc"
