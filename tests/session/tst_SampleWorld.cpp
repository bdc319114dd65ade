// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationRules.h"
#include "models/panel/Totals.h"
#include "models/session/Apply.h"
#include "models/session/Deliberating.h"
#include "models/session/FormalChecking.h"
#include "models/session/Overview.h"
#include "models/session/SampleWorld.h"
#include "models/session/Upkeep.h"
#include "models/storage/ReviewerStore.h"
#include "tests/session/Desks.h"

#include <QTest>

using namespace tandem;
using namespace tandem::session;
using namespace Qt::StringLiterals;

/// The story that resources/samples/README.md tells must come out of the program.
class TestSampleWorld : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void followsTheRules_data();
    void followsTheRules();
    void ranksAsTold_data();
    void ranksAsTold();
    void breaksTheTieByTheFirstRule();
    void tellsWhoStoodAside();
    void knowsWhatWasDiscussed();
    void keepsTheStages_data();
    void keepsTheStages();
    void asksForOneRepair();
    void namesTheReviewers();
    void logsUnbroken();

private:
    [[nodiscard]] storage::ApplicationSummary summary(const QString &acronym);
    [[nodiscard]] const panel::RankedCase *ranked(const QString &acronym) const;
    [[nodiscard]] const dossier::PanelEntry *entry(const QString &acronym) const;

    std::unique_ptr<test::TestParty> m_office;
    QList<storage::ApplicationSummary> m_all;
    PanelTable m_table;
};

void TestSampleWorld::initTestCase()
{
    m_office = std::make_unique<test::TestParty>(u"office"_s, 1);
    const auto loaded = m_office->workspace->now([](Desk &desk) {
        SilentProgress silent;
        return loadSampleWorld(desk, silent);
    });
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message.text() + loaded.error().detail));
    m_all =
        *m_office->workspace->now([](Desk &desk) { return storage::ApplicationStore(desk.database).list(); });
    QCOMPARE(m_all.size(), sampleKeys().size());
    const QString callId = m_all.first().callId;
    const auto table = m_office->workspace->now([&](Desk &desk) { return loadPanel(desk, callId); });
    QVERIFY(table);
    m_table = *table;
}

storage::ApplicationSummary TestSampleWorld::summary(const QString &acronym)
{
    for (const storage::ApplicationSummary &one : m_all) {
        if (one.acronym == acronym)
            return one;
    }
    return {};
}

const dossier::PanelEntry *TestSampleWorld::entry(const QString &acronym) const
{
    for (const dossier::PanelEntry &one : m_table.entries) {
        if (one.panelCase.acronym == acronym)
            return &one;
    }
    return nullptr;
}

const panel::RankedCase *TestSampleWorld::ranked(const QString &acronym) const
{
    const dossier::PanelEntry *found = entry(acronym);
    for (const panel::RankedCase &one : m_table.ranking) {
        if (found && one.outcome.applicationId == found->panelCase.applicationId)
            return &one;
    }
    return nullptr;
}

void TestSampleWorld::followsTheRules_data()
{
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("stale");
    QTest::newRow("FLEXWASH") << true << false;
    QTest::newRow("ROLLTWIN") << true << false;
    QTest::newRow("DUALTECH") << true << false;
    QTest::newRow("GREENPARK") << true << false;
    QTest::newRow("SHELLNORM") << true << false;
    QTest::newRow("REMOTEPUMP") << true << false;
    QTest::newRow("H2PRESS") << true << false;
    QTest::newRow("TEXTLOOP") << false << true;
    QTest::newRow("MEDLINE") << false << false;
}

void TestSampleWorld::followsTheRules()
{
    QFETCH(const bool, complete);
    QFETCH(const bool, stale);
    const QString id = summary(QString::fromLatin1(QTest::currentDataTag())).id;
    const auto loaded = m_office->workspace->now([&](Desk &desk) { return loadApplication(desk, id); });
    QVERIFY(loaded);
    const Issues issues = application::validate(loaded->call, loaded->application);
    QString first;
    bool hasStale = false;
    for (const Issue &issue : issues) {
        if (first.isEmpty() && issue.severity == Severity::Error)
            first = issue.message.text();
        hasStale = hasStale || issue.code == u"pair.stale"_s;
    }
    QVERIFY2(hasErrors(issues) != complete, qPrintable(first));
    QCOMPARE(hasStale, stale);
}

void TestSampleWorld::ranksAsTold_data()
{
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("recommendation");
    QTest::newRow("ROLLTWIN") << 1 << 875 << u"R1"_s;
    QTest::newRow("SHELLNORM") << 2 << 870 << u"R1"_s;
    QTest::newRow("DUALTECH") << 3 << 815 << u"R1"_s;
    QTest::newRow("FLEXWASH") << 4 << 815 << u"R1"_s;
    QTest::newRow("GREENPARK") << 0 << 730 << u"R4"_s;
}

void TestSampleWorld::ranksAsTold()
{
    QFETCH(const int, rank);
    const QString acronym = QString::fromLatin1(QTest::currentDataTag());
    const panel::RankedCase *one = ranked(acronym);
    QVERIFY(one);
    QCOMPARE(one->rank.value_or(0), rank);
    QVERIFY(one->outcome.total.has_value());
    QTEST(*one->outcome.total, "total");
    QTEST(entry(acronym)->recommendation, "recommendation");
    QVERIFY(!one->outcome.provisional);
    QCOMPARE(one->outcome.missedThresholds, acronym == u"GREENPARK"_s ? QStringList{u"K3"_s} : QStringList());
}

void TestSampleWorld::breaksTheTieByTheFirstRule()
{
    const panel::RankedCase *first = ranked(u"DUALTECH"_s);
    QVERIFY(first && first->tied && first->tie);
    QCOMPARE(first->tie->ruleIndex, 0);
    QCOMPARE(first->tie->against, QStringList{entry(u"FLEXWASH"_s)->panelCase.applicationId});
}

void TestSampleWorld::tellsWhoStoodAside()
{
    QCOMPARE(entry(u"FLEXWASH"_s)->recusals, QStringList{u"G5"_s});
    QCOMPARE(entry(u"FLEXWASH"_s)->panelCase.judgements.size(), 4);
}

void TestSampleWorld::knowsWhatWasDiscussed()
{
    const call::Criterion *results = m_table.call.criterion(u"K3"_s);
    QVERIFY(results);
    for (const QString &acronym : {u"GREENPARK"_s, u"FLEXWASH"_s}) {
        const auto summary = panel::summarise(m_table.call, *results, entry(acronym)->panelCase.judgements);
        QVERIFY2(summary.flags.contains(u"range"_s), qPrintable(acronym));
    }
    QVERIFY(entry(u"GREENPARK"_s)->panelCase.consensus.value(u"K3"_s).reason.in(u"de"_s).contains(u"G1"_s));
}

void TestSampleWorld::keepsTheStages_data()
{
    using application::Status;
    QTest::addColumn<Status>("status");
    QTest::newRow("FLEXWASH") << Status::Admitted;
    QTest::newRow("DUALTECH") << Status::Admitted;
    QTest::newRow("H2PRESS") << Status::Admitted;
    QTest::newRow("REMOTEPUMP") << Status::InRepair;
    QTest::newRow("TEXTLOOP") << Status::Draft;
    QTest::newRow("MEDLINE") << Status::Draft;
}

void TestSampleWorld::keepsTheStages()
{
    const storage::ApplicationSummary one = summary(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(one.status, "status");
    QCOMPARE(one.reference.isEmpty(), one.status == application::Status::Draft);
    if (one.acronym == u"H2PRESS"_s)
        QCOMPARE(one.received->secsTo(m_table.call.closesAt) / 60, 62); // 62 minutes and 34 seconds
}

/// The one in repair shows in a window of its applicants what is to be put right.
void TestSampleWorld::asksForOneRepair()
{
    const auto own = m_office->workspace->now([](Desk &desk) { return ownApplications(desk); });
    QVERIFY(own);
    QStringList asked;
    for (const OwnApplication &one : *own) {
        if (!one.repair)
            continue;
        asked.append(one.summary.acronym);
        QCOMPARE(one.repair->due, QDate(2027, 4, 20));
        QVERIFY(one.repair->reason.contains(u"商业登记摘录"_s));
        QCOMPARE(one.repair->points.size(), 1);
        QCOMPARE(one.repair->points.first().check, u"F5"_s);
        QCOMPARE(one.repair->points.first().remarks.keys(), QStringList{u"DE"_s});
    }
    QCOMPARE(asked, QStringList{u"REMOTEPUMP"_s});
}

void TestSampleWorld::namesTheReviewers()
{
    const auto reviewers =
        m_office->workspace->now([](Desk &desk) { return storage::ReviewerStore(desk.database).list(); });
    QVERIFY(reviewers);
    QCOMPARE(reviewers->size(), 6);
    for (const review::Reviewer &reviewer : *reviewers) {
        QVERIFY2(!reviewer.name.trimmed().isEmpty(), qPrintable(reviewer.pseudonym));
        QVERIFY2(!reviewer.organisation.isEmpty(), qPrintable(reviewer.pseudonym));
    }
}

void TestSampleWorld::logsUnbroken()
{
    const auto verdict = m_office->workspace->now([](Desk &desk) { return verifyLog(desk); });
    QVERIFY(verdict);
    QVERIFY(!verdict->brokenAt);
    QVERIFY(verdict->events > 100);
}

QTEST_MAIN(TestSampleWorld)
#include "tst_SampleWorld.moc"
