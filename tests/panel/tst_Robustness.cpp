// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Robustness.h"
#include "tests/panel/Panels.h"

#include <QTest>

using namespace tandem;
using namespace tandem::panel;
using namespace tandem::panel::test;

/// Rankings of which every variant has been worked out by hand.
class tst_Robustness : public QObject
{
    Q_OBJECT

private slots:
    void kendallsTau_data();
    void kendallsTau();
    void leavesEachReviewerOut();
    void putsConsensusAside();
    void countsNoVariantWithoutMarks();
    void changesEachWeight();
    void doesNotDependOnTheOrder();
    void refusesWhatDataCannotCarry();
};

namespace {

call::CallDefinition callOf(const QList<int> &weights, int threshold)
{
    call::CallDefinition call;
    call.sides = {side(u"CN"_s), side(u"DE"_s)};
    call.scale = halfMarks(); // ten steps
    for (qsizetype i = 0; i < weights.size(); ++i)
        call.criteria.append(criterion(u"K%1"_s.arg(i + 1), weights[i]));
    call.passRule.totalThreshold = threshold;
    return call;
}

/// One mark by each of the reviewers r1, r2, ...; below zero: none.
Case judgedCase(const call::CallDefinition &call, const QString &id, const QList<int> &steps)
{
    Case made;
    made.applicationId = id;
    made.reference = id;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        Judgement one = judgement(call, u"CN"_s, {steps[i]});
        one.reviewerId = u"r%1"_s.arg(i + 1);
        made.judgements.append(one);
    }
    return made;
}

/// Means 7.00, 6.67 and 4.67 of ten; the last is below the threshold of 50 points.
QList<Case> threeCases(const call::CallDefinition &call)
{
    return {judgedCase(call, u"A"_s, {8, 6, 7}), judgedCase(call, u"B"_s, {6, 9, 5}),
            judgedCase(call, u"C"_s, {2, 2, 10})};
}

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

void tst_Robustness::kendallsTau_data()
{
    QTest::addColumn<QList<int>>("first");
    QTest::addColumn<QList<int>>("second");
    QTest::addColumn<double>("tau");
    using Ranks = QList<int>;
    QTest::newRow("same") << Ranks{1, 2, 3} << Ranks{1, 2, 3} << 1.0;
    QTest::newRow("reverse") << Ranks{1, 2, 3} << Ranks{3, 2, 1} << -1.0;
    QTest::newRow("one swap of four") << Ranks{1, 2, 3, 4} << Ranks{1, 2, 4, 3} << 4.0 / 6;
    // The example with ties in the manual of scipy.stats.kendalltau.
    QTest::newRow("ties") << Ranks{12, 2, 1, 12, 2} << Ranks{1, 4, 7, 1, 0} << -0.4714045207910316;
}

void tst_Robustness::kendallsTau()
{
    QFETCH(const QList<int>, first);
    QFETCH(const QList<int>, second);
    QFETCH(const double, tau);
    QVERIFY(isClose(kendallTauB(first, second).value(), tau));
    QVERIFY(isClose(kendallTauB(second, first).value(), tau));
}

/// Without r1 the means are A 6.5, B 7, C 6; without r2 7.5, 5.5, 6; without r3 7, 7.5, 2.
void tst_Robustness::leavesEachReviewerOut()
{
    const call::CallDefinition call = callOf({100}, 500);
    const auto robustness = withoutEachReviewer(call, threeCases(call));
    QVERIFY(robustness);
    QCOMPARE(robustness->variants, 3);
    QVERIFY(isClose(robustness->leastTau, 1.0 / 3)); // one of three pairs changes places each time
    QVERIFY(isClose(robustness->meanTau, 1.0 / 3));
    const QList<Standing> expected{
        {u"A"_s, 1, 1, 2, 3, 1, 0}, {u"B"_s, 2, 1, 3, 3, 0, 0}, {u"C"_s, std::nullopt, 2, 3, 3, 1, 1}};
    QCOMPARE(robustness->standings, expected);
}

void tst_Robustness::putsConsensusAside()
{
    const call::CallDefinition call = callOf({100}, 500);
    QList<Case> agreed = threeCases(call);
    agreed[2].consensus.insert(u"K1"_s, {10, {}, {}});
    QCOMPARE(*withoutEachReviewer(call, agreed), *withoutEachReviewer(call, threeCases(call)));
}

void tst_Robustness::countsNoVariantWithoutMarks()
{
    const call::CallDefinition call = callOf({100}, 500);
    const auto robustness =
        withoutEachReviewer(call, threeCases(call) + QList<Case>{judgedCase(call, u"D"_s, {9})});
    QCOMPARE(robustness->variants, 3);
    QCOMPARE(robustness->standings.first(), (Standing{u"D"_s, 1, 1, 1, 2, 2, 0}));
}

/// Totals 80, 78, 60 of marks 10 and 5, 7 and 9, 6 and 6 by weights 60 and 40. With 72:40 and 60:32 the first
/// stays ahead; with 48:40 (77.3 to 79.1) and 60:48 (77.8 to 78.9) the second overtakes it.
void tst_Robustness::changesEachWeight()
{
    const call::CallDefinition call = callOf({60, 40}, 500);
    const QList<Case> cases{agreedCase(call, u"A"_s, {10, 5}), agreedCase(call, u"B"_s, {7, 9}),
                            agreedCase(call, u"C"_s, {6, 6})};
    const auto robustness = withOtherWeights(call, cases);
    QVERIFY(robustness);
    QCOMPARE(robustness->variants, 4);
    QVERIFY(isClose(robustness->leastTau, 1.0 / 3));
    QVERIFY(isClose(robustness->meanTau, 2.0 / 3));
    const QList<Standing> expected{
        {u"A"_s, 1, 1, 2, 4, 2, 0}, {u"B"_s, 2, 1, 2, 4, 2, 0}, {u"C"_s, 3, 3, 3, 4, 4, 0}};
    QCOMPARE(robustness->standings, expected);
}

void tst_Robustness::doesNotDependOnTheOrder()
{
    const call::CallDefinition call = callOf({100}, 500);
    QList<Case> cases = threeCases(call);
    const auto expected = withoutEachReviewer(call, cases);
    std::reverse(cases.begin(), cases.end());
    for (Case &one : cases)
        std::reverse(one.judgements.begin(), one.judgements.end());
    QCOMPARE(*withoutEachReviewer(call, cases), *expected);
}

void tst_Robustness::refusesWhatDataCannotCarry()
{
    const call::CallDefinition call = callOf({100}, 500);
    const QString few = u"panel.robustness.few"_s;
    QCOMPARE(withoutEachReviewer(call, {}).error().code, few);
    QCOMPARE(withoutEachReviewer(call, threeCases(call).mid(0, 1)).error().code, few);
    QCOMPARE(withOtherWeights(call, threeCases(call)).error().code, few); // a single criterion
    QVERIFY(!kendallTauB({1}, {1}));
    QVERIFY(!kendallTauB({1, 1}, {1, 2}));
    QVERIFY(!withoutEachReviewer(call, {}).error().message.text().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Robustness)
#include "tst_Robustness.moc"
