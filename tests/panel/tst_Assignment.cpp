// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Assignment.h"

#include "tests/panel/Panels.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::panel;
using namespace tandem::panel::test;

namespace {

struct Problem
{
    call::CallDefinition call;
    QList<AssignmentDemand> demands;
    QList<review::Reviewer> reviewers;
    QList<AssignmentPair> fixed;
    QList<Conflict> conflicts;

    [[nodiscard]] AssignmentProposal propose() const
    {
        return proposeAssignment(call, demands, reviewers, fixed, conflicts);
    }
    [[nodiscard]] const review::Reviewer *reviewer(const QString &id) const
    {
        const auto it = std::find_if(reviewers.cbegin(), reviewers.cend(),
                                     [&](const review::Reviewer &item) { return item.id == id; });
        return it == reviewers.cend() ? nullptr : &*it;
    }
};

review::Reviewer reviewer(const QString &id, const QString &sideId, int load, const QStringList &fields = {})
{
    review::Reviewer made;
    made.id = id;
    made.side = sideId;
    made.maximumLoad = load;
    made.fields = fields;
    return made;
}

Conflict against(const QString &application, const QString &reviewerId)
{
    return {{application, reviewerId}, Conflict::Kind::Manual, {}};
}

Problem empty(int perApplication, int perSide)
{
    Problem problem;
    problem.call = defaultCall();
    problem.call.reviewRules.reviewersPerApplication = perApplication;
    problem.call.reviewRules.reviewersPerSide = perSide;
    return problem;
}

Problem even(int applications, int reviewersPerSide, int load)
{
    Problem problem = empty(4, 2);
    for (int i = 0; i < applications; ++i)
        problem.demands.append({u"a%1"_s.arg(i, 3, 10, QLatin1Char('0')), {}, {}});
    for (int i = 0; i < reviewersPerSide; ++i) {
        problem.reviewers.append(reviewer(u"c%1"_s.arg(i), u"CN"_s, load));
        problem.reviewers.append(reviewer(u"d%1"_s.arg(i), u"DE"_s, load));
    }
    return problem;
}

QMap<QString, int> loadsOf(const AssignmentProposal &proposal)
{
    QMap<QString, int> loads;
    for (const AssignmentPair &pair : proposal.pairs)
        ++loads[pair.reviewerId];
    return loads;
}

int countFor(const Problem &problem, const AssignmentProposal &proposal, const QString &application,
             const QString &sideId = {})
{
    return int(std::count_if(proposal.pairs.cbegin(), proposal.pairs.cend(), [&](const AssignmentPair &pair) {
        return pair.applicationId == application &&
               (sideId.isEmpty() || problem.reviewer(pair.reviewerId)->side == sideId);
    }));
}

/// Empty if the proposal keeps every rule, else the rule it broke.
QString brokenRule(const Problem &problem, const AssignmentProposal &proposal)
{
    for (const AssignmentPair &pair : problem.fixed) {
        if (!proposal.pairs.contains(pair))
            return u"fixed pair lost"_s;
    }
    for (const Conflict &conflict : problem.conflicts) {
        if (proposal.pairs.contains(conflict.pair) && !problem.fixed.contains(conflict.pair))
            return u"conflict assigned"_s;
    }
    const QMap<QString, int> loads = loadsOf(proposal);
    for (const review::Reviewer &item : problem.reviewers) {
        const int kept =
            int(std::count_if(problem.fixed.cbegin(), problem.fixed.cend(),
                              [&](const AssignmentPair &pair) { return pair.reviewerId == item.id; }));
        const int limit = std::min(item.maximumLoad, problem.call.reviewRules.maximumLoad);
        if (loads.value(item.id) > std::max(kept, limit))
            return u"overloaded"_s;
    }
    const call::ReviewRules &rules = problem.call.reviewRules;
    for (const AssignmentDemand &demand : problem.demands) {
        const QString &id = demand.applicationId;
        const bool enough = countFor(problem, proposal, id) >= rules.reviewersPerApplication &&
                            countFor(problem, proposal, id, u"CN"_s) >= rules.reviewersPerSide &&
                            countFor(problem, proposal, id, u"DE"_s) >= rules.reviewersPerSide;
        if (enough == proposal.shortOf.contains(id))
            return u"shortOf is wrong"_s;
    }
    return std::is_sorted(proposal.pairs.cbegin(), proposal.pairs.cend()) ? QString() : u"not sorted"_s;
}

/// Tries every set of reviewers for every application: is there any assignment that gives all enough?
bool feasible(const Problem &problem, qsizetype application, QList<int> &loads)
{
    if (application == problem.demands.size())
        return true;
    const QString &id = problem.demands.at(application).applicationId;
    const call::ReviewRules &rules = problem.call.reviewRules;
    for (quint32 set = 0; set < (1u << problem.reviewers.size()); ++set) {
        QList<int> next = loads;
        QMap<QString, int> sides;
        int count = 0;
        bool allowed = true;
        for (int i = 0; i < problem.reviewers.size(); ++i) {
            const review::Reviewer &item = problem.reviewers.at(i);
            const bool fixed = problem.fixed.contains({id, item.id});
            if (!(set & (1u << i))) {
                allowed = allowed && !fixed;
                continue;
            }
            ++count;
            ++sides[item.side];
            allowed = allowed && ++next[i] <= std::min(item.maximumLoad, rules.maximumLoad) &&
                      (fixed || !problem.conflicts.contains(against(id, item.id)));
        }
        allowed = allowed && count >= rules.reviewersPerApplication &&
                  sides.value(u"CN"_s) >= rules.reviewersPerSide &&
                  sides.value(u"DE"_s) >= rules.reviewersPerSide;
        if (allowed && feasible(problem, application + 1, next))
            return true;
    }
    return false;
}

Problem randomProblem(QRandomGenerator &random)
{
    Problem problem = empty(2 + int(random.bounded(2)), 1);
    for (int i = 1 + int(random.bounded(4)); i > 0; --i)
        problem.demands.append({u"a%1"_s.arg(i), random.bounded(2) ? u"x"_s : u"y"_s, {}});
    for (int i = 2 + int(random.bounded(5)); i > 0; --i) {
        problem.reviewers.append(reviewer(u"r%1"_s.arg(i), random.bounded(2) ? u"CN"_s : u"DE"_s,
                                          1 + int(random.bounded(3)), {random.bounded(2) ? u"x"_s : u"y"_s}));
    }
    QMap<QString, int> kept;
    for (const AssignmentDemand &demand : std::as_const(problem.demands)) {
        for (const review::Reviewer &item : std::as_const(problem.reviewers)) {
            const auto dice = random.bounded(12);
            if (dice < 2)
                problem.conflicts.append(against(demand.applicationId, item.id));
            if (dice == 2 && ++kept[item.id] <= item.maximumLoad)
                problem.fixed.append({demand.applicationId, item.id});
        }
    }
    return problem;
}

} // namespace

class tst_Assignment : public QObject
{
    Q_OBJECT

private slots:
    void enoughForAllAndEvenLoads()
    {
        const Problem problem = even(30, 8, 10);
        const AssignmentProposal proposal = problem.propose();
        QCOMPARE(brokenRule(problem, proposal), QString());
        QVERIFY(proposal.shortOf.isEmpty());
        QCOMPARE(proposal.pairs.size(), 120);
        for (const int load : loadsOf(proposal))
            QVERIFY(load == 7 || load == 8); // 60 places by 8 reviewers of a side
    }

    /// The obvious choice for a1 takes the only reviewer whom a2 may have.
    void easySwapIsFound()
    {
        Problem problem = empty(2, 1);
        problem.demands = {{u"a1"_s, {}, {}}, {u"a2"_s, {}, {}}};
        problem.reviewers = {reviewer(u"c1"_s, u"CN"_s, 1), reviewer(u"c2"_s, u"CN"_s, 1),
                             reviewer(u"d1"_s, u"DE"_s, 2)};
        problem.conflicts = {against(u"a2"_s, u"c2"_s)};
        const AssignmentProposal proposal = problem.propose();
        QVERIFY(proposal.shortOf.isEmpty());
        const QList<AssignmentPair> expected = {
            {u"a1"_s, u"c2"_s}, {u"a1"_s, u"d1"_s}, {u"a2"_s, u"c1"_s}, {u"a2"_s, u"d1"_s}};
        QCOMPARE(proposal.pairs, expected);
    }

    /// a2 needs c1, who is taken as a1's reviewer of the side; a1 must count c2 for the side instead and take
    /// d2 for the place c2 had.
    void placesChangeHandsWithinAnApplication()
    {
        Problem problem = empty(3, 1);
        problem.demands = {{u"a1"_s, {}, {}}, {u"a2"_s, {}, {}}};
        problem.reviewers = {reviewer(u"c1"_s, u"CN"_s, 1), reviewer(u"c2"_s, u"CN"_s, 1),
                             reviewer(u"c3"_s, u"CN"_s, 1), reviewer(u"d1"_s, u"DE"_s, 2),
                             reviewer(u"d2"_s, u"DE"_s, 1)};
        problem.conflicts = {against(u"a1"_s, u"c3"_s), against(u"a2"_s, u"c2"_s), against(u"a2"_s, u"d2"_s)};
        const AssignmentProposal proposal = problem.propose();
        QCOMPARE(brokenRule(problem, proposal), QString());
        QVERIFY(proposal.shortOf.isEmpty());
        QVERIFY(proposal.pairs.contains({u"a2"_s, u"c1"_s}));
    }

    /// a2 may only have c1, so a1 should leave c1 to it although both could.
    void loadsAreBalancedAfterwards()
    {
        Problem problem = empty(2, 1);
        problem.demands = {{u"a1"_s, {}, {}}, {u"a2"_s, {}, {}}};
        problem.reviewers = {reviewer(u"c1"_s, u"CN"_s, 9), reviewer(u"c2"_s, u"CN"_s, 9),
                             reviewer(u"d1"_s, u"DE"_s, 9)};
        problem.conflicts = {against(u"a2"_s, u"c2"_s)};
        const QMap<QString, int> expected = {{u"c1"_s, 1}, {u"c2"_s, 1}, {u"d1"_s, 2}};
        QCOMPARE(loadsOf(problem.propose()), expected);
    }

    void fieldGoesBeforeLoad()
    {
        Problem problem = empty(2, 1);
        problem.demands = {{u"a1"_s, u"x"_s, {}}, {u"a2"_s, u"x"_s, {}}};
        problem.reviewers = {reviewer(u"c1"_s, u"CN"_s, 9, {u"y"_s}), reviewer(u"c2"_s, u"CN"_s, 9, {u"x"_s}),
                             reviewer(u"d1"_s, u"DE"_s, 9, {u"x"_s}),
                             reviewer(u"d2"_s, u"DE"_s, 9, {u"x"_s})};
        const QMap<QString, int> expected = {{u"c2"_s, 2}, {u"d1"_s, 1}, {u"d2"_s, 1}};
        QCOMPARE(loadsOf(problem.propose()), expected);
    }

    /// Both would be served by anyone, but each reviewer knows the other's field.
    void fieldsAreSwapped()
    {
        Problem problem = empty(2, 1);
        problem.demands = {{u"a1"_s, u"z"_s, {}}, {u"a2"_s, u"x"_s, {}}, {u"a3"_s, u"y"_s, {}}};
        problem.reviewers = {reviewer(u"c1"_s, u"CN"_s, 1, {u"x"_s}), reviewer(u"c2"_s, u"CN"_s, 1, {u"y"_s}),
                             reviewer(u"c3"_s, u"CN"_s, 1), reviewer(u"d1"_s, u"DE"_s, 3)};
        const AssignmentProposal proposal = problem.propose();
        QVERIFY(proposal.pairs.contains({u"a2"_s, u"c1"_s}));
        QVERIFY(proposal.pairs.contains({u"a3"_s, u"c2"_s}));
    }

    void fixedPairsAreKept()
    {
        Problem problem = even(2, 3, 2);
        problem.fixed = {{u"a000"_s, u"c2"_s}, {u"a000"_s, u"c2"_s}, {u"a001"_s, u"d1"_s}};
        problem.conflicts = {against(u"a000"_s, u"c2"_s)};
        const AssignmentProposal proposal = problem.propose();
        QCOMPARE(brokenRule(problem, proposal), QString());
        QCOMPARE(proposal.pairs.size(), 8);
        QVERIFY(proposal.shortOf.isEmpty());
    }

    void fixedPairsOfUnknownAreNotLost()
    {
        Problem problem = even(1, 2, 2);
        problem.fixed = {{u"withdrawn"_s, u"c0"_s}, {u"a000"_s, u"left"_s}};
        const AssignmentProposal proposal = problem.propose();
        QVERIFY(proposal.pairs.contains(problem.fixed.at(0)));
        QVERIFY(proposal.pairs.contains(problem.fixed.at(1)));
    }

    void lackIsReportedAndSpread()
    {
        // Three reviewers of a side with two applications each: six places where eight are needed.
        const Problem problem = even(4, 3, 2);
        const AssignmentProposal proposal = problem.propose();
        QCOMPARE(brokenRule(problem, proposal), QString());
        QCOMPARE(proposal.pairs.size(), 12);
        for (const AssignmentDemand &demand : problem.demands) {
            QVERIFY(countFor(problem, proposal, demand.applicationId, u"CN"_s) >= 1);
            QVERIFY(countFor(problem, proposal, demand.applicationId, u"DE"_s) >= 1);
        }
    }

    void emptyAndSenseless()
    {
        QCOMPARE(Problem{}.propose(), AssignmentProposal{});
        Problem problem = even(1, 0, 2);
        QCOMPARE(problem.propose().shortOf, QStringList{u"a000"_s});
        problem = even(1, 2, -3);
        QCOMPARE(problem.propose().pairs.size(), 0);
        problem = even(1, 2, 2);
        problem.call.reviewRules.reviewersPerSide = -1;
        problem.call.reviewRules.reviewersPerApplication = -1;
        QCOMPARE(problem.propose(), AssignmentProposal{});
    }

    void callsLoadBoundsTheirs()
    {
        Problem problem = even(3, 2, 10);
        problem.call.reviewRules.maximumLoad = 2;
        const AssignmentProposal proposal = problem.propose();
        QCOMPARE(brokenRule(problem, proposal), QString());
        QCOMPARE(proposal.pairs.size(), 8);
    }

    /// 600 small random problems against trying everything.
    void findsAnAssignmentWheneverThereIsOne()
    {
        QRandomGenerator random(20275);
        int possible = 0;
        for (int i = 0; i < 600; ++i) {
            const Problem problem = randomProblem(random);
            const AssignmentProposal proposal = problem.propose();
            QCOMPARE(brokenRule(problem, proposal), QString());
            QList<int> loads(problem.reviewers.size(), 0);
            const bool exists = feasible(problem, 0, loads);
            QCOMPARE(proposal.shortOf.isEmpty(), exists);
            possible += exists ? 1 : 0;
        }
        QVERIFY2(possible > 100 && possible < 500, qPrintable(QString::number(possible)));
    }

    void orderOfListsDoesNotMatter()
    {
        QRandomGenerator random(20276);
        for (int i = 0; i < 200; ++i) {
            Problem problem = randomProblem(random);
            const AssignmentProposal expected = problem.propose();
            std::shuffle(problem.demands.begin(), problem.demands.end(), random);
            std::shuffle(problem.reviewers.begin(), problem.reviewers.end(), random);
            std::shuffle(problem.fixed.begin(), problem.fixed.end(), random);
            std::shuffle(problem.conflicts.begin(), problem.conflicts.end(), random);
            QCOMPARE(problem.propose(), expected);
        }
    }

    void hundredsAreQuick()
    {
        const Problem problem = even(200, 45, 10);
        const AssignmentProposal proposal = problem.propose();
        QCOMPARE(proposal.pairs.size(), 800);
        QVERIFY(proposal.shortOf.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Assignment)
#include "tst_Assignment.moc"
