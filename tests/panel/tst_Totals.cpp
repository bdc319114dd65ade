// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Totals.h"

#include "models/panel/Rounding.h"
#include "tests/panel/Panels.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::panel;
using namespace tandem::panel::test;

namespace {

call::CallDefinition oneCriterion(const call::Scale &scale, std::optional<int> threshold = {})
{
    call::CallDefinition call = defaultCall();
    call.scale = scale;
    call.criteria = {criterion(u"K"_s, 100, threshold)};
    call.aggregation = call::Aggregation::Mean;
    call.passRule.totalThreshold = 0;
    return call;
}

Case judgedCase(const call::CallDefinition &call, const QList<int> &cn, const QList<int> &de = {})
{
    Case made;
    made.applicationId = u"a"_s;
    for (const int step : cn)
        made.judgements.append(judgement(call, u"CN"_s, {step}));
    for (const int step : de)
        made.judgements.append(judgement(call, u"DE"_s, {step}));
    return made;
}

CriterionSummary summaryOf(const call::CallDefinition &call, const QList<int> &cn, const QList<int> &de = {})
{
    return summarise(call, call.criteria.first(), judgedCase(call, cn, de).judgements);
}

} // namespace

class tst_Totals : public QObject
{
    Q_OBJECT

private slots:
    void halvesGoUp_data()
    {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("b");
        QTest::addColumn<int>("expected");
        QTest::newRow("half up") << 5 << 2 << 3;
        QTest::newRow("below half") << 249 << 100 << 2;
        QTest::newRow("exact") << 6 << 3 << 2;
        QTest::newRow("third") << 10 << 3 << 3;
        QTest::newRow("two thirds") << 11 << 3 << 4;
        QTest::newRow("negative half goes up") << -5 << 2 << -2;
        QTest::newRow("negative beyond half") << -8 << 3 << -3;
        QTest::newRow("negative below half") << -7 << 3 << -2;
        QTest::newRow("zero") << 0 << 7 << 0;
    }
    void halvesGoUp()
    {
        QFETCH(int, a);
        QFETCH(int, b);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(divideHalfUp(a, b)), expected);
    }

    void meanMedianAndDeviation()
    {
        // 2, 4, 4, 4, 5, 5, 7, 9: the usual textbook row, mean 5, sum of squares 32, so s = √(32/7) = 2.138.
        call::Scale wide = halfMarks();
        wide.stepSize = Decimal{1, 0};
        const CriterionSummary summary = summaryOf(oneCriterion(wide), {2, 4, 4, 4}, {5, 5, 7, 9});
        QCOMPARE(summary.count, 8);
        QCOMPARE(summary.mean, std::optional(500));
        QCOMPARE(summary.median, std::optional(450));
        QCOMPARE(summary.minimum, std::optional(200));
        QCOMPARE(summary.maximum, std::optional(900));
        QCOMPARE(summary.deviation, std::optional(214));
        QCOMPARE(summary.sideMeans.value(u"CN"_s), 350);
        QCOMPARE(summary.sideMeans.value(u"DE"_s), 650);
        QCOMPARE(summary.sideCounts.value(u"CN"_s), 4);
    }

    void meansRoundHalfUpOnce()
    {
        const auto call = oneCriterion(halfMarks());
        QCOMPARE(summaryOf(call, {6, 6, 7}).mean, std::optional(317));    // 3.1666…
        QCOMPARE(summaryOf(call, {6, 6, 6, 7}).mean, std::optional(313)); // 3.125
        QCOMPARE(summaryOf(call, {6, 7}).median, std::optional(325));
        QCOMPARE(summaryOf(oneCriterion({Decimal{0, 0}, Decimal{1, 2}, 10, true, {}}), {1, 2}).median,
                 std::optional(2)); // 0.015 to hundredths
    }

    void nothingIsSaidOfNothing()
    {
        QCOMPARE(summaryOf(oneCriterion(halfMarks()), {}), CriterionSummary{});
        const CriterionSummary single = summaryOf(oneCriterion(halfMarks()), {8});
        QCOMPARE(single.mean, std::optional(400));
        QVERIFY(!single.deviation);
        QVERIFY(single.flags.isEmpty());
    }

    void onlyFinalMarksOnTheScaleCount()
    {
        const auto call = oneCriterion(halfMarks());
        Case mixed = judgedCase(call, {6, -1, 11, 8});
        mixed.judgements.append(judgement(call, u"DE"_s, {0}));
        mixed.judgements.last().review.state = review::ReviewState::Draft;
        mixed.judgements.append(judgement(call, u"DE"_s, {0}));
        mixed.judgements.last().review.state = review::ReviewState::Declined;
        const CriterionSummary summary = summarise(call, call.criteria.first(), mixed.judgements);
        QCOMPARE(summary.count, 2);
        QCOMPARE(summary.mean, std::optional(350));
    }

    // domain.md §6.4 step 3: range from 1.5, side means from 1.0, threshold 3.0, middle 2.5.
    void flags_data()
    {
        QTest::addColumn<QList<int>>("cn");
        QTest::addColumn<QList<int>>("de");
        QTest::addColumn<QStringList>("expected");
        using Steps = QList<int>;
        QTest::newRow("agreed") << Steps{7, 8} << Steps{8, 8} << QStringList{};
        QTest::newRow("range 1.0") << Steps{7, 9} << Steps{8, 8} << QStringList{};
        QTest::newRow("range 1.5") << Steps{6, 8} << Steps{7, 9} << QStringList{u"range"_s};
        QTest::newRow("sides 1.0") << Steps{6, 7} << Steps{8, 9} << QStringList{u"range"_s, u"sides"_s};
        QTest::newRow("sides 0.75") << Steps{6, 6} << Steps{7, 8} << QStringList{};
        QTest::newRow("threshold") << Steps{5, 6} << Steps{6, 6} << QStringList{u"threshold"_s};
        QTest::newRow("both on threshold") << Steps{6, 6} << Steps{6, 7} << QStringList{};
        QTest::newRow("both below") << Steps{5, 5} << Steps{4, 5} << QStringList{};
        QTest::newRow("one side only") << Steps{4, 6} << Steps{} << QStringList{};
        QTest::newRow("lone low") << Steps{4, 6} << Steps{6, 6} << QStringList{u"threshold"_s, u"lone"_s};
        QTest::newRow("lone high") << Steps{6, 4} << Steps{4, 4} << QStringList{u"lone"_s};
        QTest::newRow("two against two")
            << Steps{4, 4} << Steps{6, 6} << QStringList{u"sides"_s, u"threshold"_s};
        QTest::newRow("one against one") << Steps{4} << Steps{6} << QStringList{u"sides"_s, u"threshold"_s};
        QTest::newRow("middle is neither") << Steps{5, 5} << Steps{5, 6} << QStringList{};
    }
    void flags()
    {
        QFETCH(QList<int>, cn);
        QFETCH(QList<int>, de);
        QFETCH(QStringList, expected);
        const auto call = oneCriterion(halfMarks(), 6);
        QCOMPARE(summaryOf(call, cn, de).flags, expected);
    }

    void flagsTurnWithTheScale()
    {
        // 1 is best, threshold 3 (step 20): 2.9 reaches it, 3.1 misses it.
        const auto call = oneCriterion(oneToSix(false), 20);
        QVERIFY(summaryOf(call, {19}, {21}).flags.contains(u"threshold"_s));
        QVERIFY(!summaryOf(call, {19}, {20}).flags.contains(u"threshold"_s));
    }

    void flagsCanBeOff()
    {
        auto call = oneCriterion(halfMarks(), 6);
        call.consensusRule = {std::nullopt, std::nullopt, false, false};
        QVERIFY(summaryOf(call, {0, 10}, {10, 10}).flags.isEmpty());
    }

    // Total of domain.md §6.4 step 5: Σ weight × mark ÷ 5.
    void weightedTotal()
    {
        const auto call = defaultCall();
        // 25×4 + 20×3.5 + 20×4.5 + 15×3 + 10×5 + 10×2.5 = 380; ÷ 5 = 76.0
        const Outcome good = outcomeOf(call, agreedCase(call, u"a"_s, {8, 7, 9, 6, 10, 5}));
        QCOMPARE(good.total, std::optional(760));
        QCOMPARE(good.passTotal, good.total);
        QVERIFY(good.passed);
        QVERIFY(!good.provisional);
        // The lines are themselves good enough: all 3.5 is exactly 70.0.
        QVERIFY(outcomeOf(call, agreedCase(call, u"a"_s, {7, 7, 7, 7, 7, 7})).passed);
        const Outcome under = outcomeOf(call, agreedCase(call, u"a"_s, {7, 7, 7, 7, 7, 6}));
        QCOMPARE(under.total, std::optional(690));
        QVERIFY(!under.passed);
        QVERIFY(under.missedThresholds.isEmpty());
    }

    void everyThresholdMustBeMet()
    {
        const auto call = defaultCall();
        const Outcome outcome = outcomeOf(call, agreedCase(call, u"a"_s, {10, 10, 10, 10, 5, 4}));
        QCOMPARE(outcome.missedThresholds, (QStringList{u"K5"_s, u"K6"_s}));
        QVERIFY(*outcome.total > 700);
        QVERIFY(!outcome.passed);
        QVERIFY(outcome.knockOuts.isEmpty());
    }

    void missingMarkIsNotZero()
    {
        const auto call = defaultCall();
        const Outcome outcome = outcomeOf(call, agreedCase(call, u"a"_s, {10, 10, 10, 10, 10, -1}));
        QVERIFY(!outcome.total);
        QVERIFY(!outcome.passTotal);
        QVERIFY(!outcome.passed);
        QVERIFY(!outcome.marks.value(u"K6"_s).hundredths);
        QVERIFY(outcome.missedThresholds.isEmpty());
        QCOMPARE(outcome.marks.value(u"K1"_s).hundredths, std::optional(500));
    }

    void knockOutsBeatTotals()
    {
        auto call = defaultCall();
        Case best = agreedCase(call, u"a"_s, {10, 10, 10, 10, 10, 10});
        best.failedKnockOuts = {u"F6"_s};
        const Outcome outcome = outcomeOf(call, best);
        QCOMPARE(outcome.total, std::optional(1000));
        QCOMPARE(outcome.knockOuts, QStringList{u"F6"_s});
        QVERIFY(!outcome.passed);

        call.criteria[0].knockOut = true;
        call.passRule.criteriaCount = 2;
        const Outcome criterionOut = outcomeOf(call, agreedCase(call, u"b"_s, {5, 10, 10, 10, 10, 10}));
        QCOMPARE(criterionOut.knockOuts, QStringList{u"K1"_s});
        QVERIFY(!criterionOut.passed);
    }

    // Horizon Europe: 3 of 5 per criterion and 10 of 15 in all, unweighted; impact ×1.5 only for ranking
    // (domain.md §3.1). 10 of 15 is 66.7 of 100.
    void horizonTenOfFifteen_data()
    {
        QTest::addColumn<QList<int>>("steps");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<int>("passTotal");
        QTest::addColumn<int>("total");
        QTest::newRow("10 of 15") << QList<int>{7, 6, 7} << true << 667 << 657;
        QTest::newRow("9.5 of 15") << QList<int>{6, 6, 7} << false << 633 << 629;
        QTest::newRow("high sum, one below 3") << QList<int>{10, 10, 5} << false << 833 << 857;
        QTest::newRow("15 of 15") << QList<int>{10, 10, 10} << true << 1000 << 1000;
    }
    void horizonTenOfFifteen()
    {
        QFETCH(QList<int>, steps);
        QFETCH(bool, passed);
        QFETCH(int, passTotal);
        QFETCH(int, total);
        auto call = defaultCall();
        call.criteria = {criterion(u"excellence"_s, 2, 6), criterion(u"impact"_s, 3, 6),
                         criterion(u"implementation"_s, 2, 6)};
        for (call::Criterion &item : call.criteria)
            item.passWeight = 1;
        call.passRule.totalThreshold = 667;
        const Outcome outcome = outcomeOf(call, agreedCase(call, u"a"_s, steps));
        QCOMPARE(outcome.passTotal, std::optional(passTotal));
        QCOMPARE(outcome.total, std::optional(total));
        QCOMPARE(outcome.passed, passed);
    }

    // Eurostars: 1–6, three experts, mean, at least 4.3 in two or more of three categories (domain.md §3.1).
    void eurostarsTwoOfThree_data()
    {
        QTest::addColumn<QList<int>>("tenths");
        QTest::addColumn<bool>("passed");
        QTest::newRow("4.3 4.3 1.0") << QList<int>{43, 43, 10} << true;
        QTest::newRow("4.3 4.2 6.0") << QList<int>{43, 42, 60} << true;
        QTest::newRow("4.2 4.2 6.0") << QList<int>{42, 42, 60} << false;
        QTest::newRow("all") << QList<int>{50, 50, 50} << true;
    }
    void eurostarsTwoOfThree()
    {
        QFETCH(QList<int>, tenths);
        QFETCH(bool, passed);
        auto call = defaultCall();
        call.scale = oneToSix(true);
        call.aggregation = call::Aggregation::Mean;
        call.criteria = {criterion(u"implementation"_s, 34, 33), criterion(u"impact"_s, 33, 33),
                         criterion(u"excellence"_s, 33, 33)};
        call.passRule = {0, 2};
        Case three;
        for (const int shift : {-1, 0, 1}) {
            QList<int> steps;
            for (const int mark : tenths)
                steps.append(std::clamp(mark - 10 + (mark > 10 && mark < 60 ? shift : 0), 0, 50));
            three.judgements.append(judgement(call, shift < 0 ? u"CN"_s : u"DE"_s, steps));
        }
        const Outcome outcome = outcomeOf(call, three);
        QCOMPARE(outcome.marks.value(u"impact"_s).hundredths, std::optional(10 * tenths.at(1)));
        QCOMPARE(outcome.passed, passed);
    }

    // Eurostars leaves out the outlier 2 beside 4 and 5 (middle 3.5): here it is flagged, not left out.
    void eurostarsOutlierIsFlagged()
    {
        auto call = oneCriterion(oneToSix(true));
        QVERIFY(summaryOf(call, {10}, {30, 40}).flags.contains(u"lone"_s));
        QVERIFY(!summaryOf(call, {30}, {30, 40}).flags.contains(u"lone"_s));
        QCOMPARE(summaryOf(call, {10}, {30, 40}).mean, std::optional(367));
    }

    // KfW: 1 is best, 1–3 successful; effectiveness, impact and sustainability knock out (domain.md §3.1).
    void kfwLessIsBetter()
    {
        auto call = defaultCall();
        call.scale = {Decimal{1, 0}, Decimal{1, 0}, 5, false, {}};
        call.criteria = {criterion(u"relevance"_s, 25), criterion(u"effectiveness"_s, 25, 2),
                         criterion(u"impact"_s, 25, 2), criterion(u"sustainability"_s, 25, 2)};
        for (int i = 1; i < 4; ++i)
            call.criteria[i].knockOut = true;
        call.passRule.totalThreshold = 600;
        QCOMPARE(outcomeOf(call, agreedCase(call, u"a"_s, {0, 0, 0, 0})).total, std::optional(1000));
        QCOMPARE(outcomeOf(call, agreedCase(call, u"a"_s, {5, 5, 5, 5})).total, std::optional(0));
        const Outcome threes = outcomeOf(call, agreedCase(call, u"a"_s, {2, 2, 2, 2}));
        QCOMPARE(threes.total, std::optional(600));
        QVERIFY(threes.passed);
        const Outcome lasting = outcomeOf(call, agreedCase(call, u"a"_s, {0, 0, 0, 3}));
        QCOMPARE(lasting.knockOuts, QStringList{u"sustainability"_s});
        QVERIFY(!lasting.passed);
    }

    void consensusStandsOverMarks()
    {
        auto call = oneCriterion(halfMarks());
        call.aggregation = call::Aggregation::Consensus;
        Case open = judgedCase(call, {6}, {7});
        const Outcome before = outcomeOf(call, open);
        QCOMPARE(before.marks.value(u"K"_s), (DecisiveMark{325, true}));
        QVERIFY(before.provisional);
        open.consensus.insert(u"K"_s, {9, {}, {}});
        const Outcome after = outcomeOf(call, open);
        QCOMPARE(after.marks.value(u"K"_s), (DecisiveMark{450, false}));
        QVERIFY(!after.provisional);
        open.consensus.insert(u"K"_s, {std::nullopt, {}, LangText{{u"de"_s, u"Zwei Ansichten"_s}}});
        QVERIFY(outcomeOf(call, open).provisional);
        open.consensus.insert(u"K"_s, {99, {}, {}}); // off the scale: no consensus mark
        QVERIFY(outcomeOf(call, open).provisional);
    }

    // H2020 SME instrument: median of four experts per criterion (domain.md §3.1).
    void medianOfFour()
    {
        auto call = oneCriterion(halfMarks());
        call.aggregation = call::Aggregation::Median;
        const Outcome outcome = outcomeOf(call, judgedCase(call, {0, 7}, {8, 10}));
        QCOMPARE(outcome.marks.value(u"K"_s), (DecisiveMark{375, false}));
        QCOMPARE(outcome.total, std::optional(750));
    }

    void totalIsRoundedOnceFromExactMeans()
    {
        // The mean 3.3333 prints as 3.33; the total is 66.7 and not the 66.6 of a second rounding.
        auto call = oneCriterion({Decimal{0, 0}, Decimal{1, 0}, 5, true, {}});
        const Outcome outcome = outcomeOf(call, judgedCase(call, {3, 3, 4}));
        QCOMPARE(outcome.marks.value(u"K"_s).hundredths, std::optional(333));
        QCOMPARE(outcome.total, std::optional(667));
    }

    void senselessCallsHaveNoTotal()
    {
        auto call = oneCriterion(halfMarks());
        const Case judged = judgedCase(call, {7});
        call.criteria[0].weight = 0;
        QVERIFY(!outcomeOf(call, judged).total);
        call.criteria[0].weight = 2'000'000'000;
        QVERIFY(!outcomeOf(call, judged).total);
        call.criteria[0].weight = 100;
        call.scale.steps = 0;
        QVERIFY(!outcomeOf(call, agreedCase(call, u"a"_s, {0})).total);
        call.criteria.clear();
        QVERIFY(!outcomeOf(call, judged).passed);
    }

    void neverWorseForABetterMark()
    {
        QRandomGenerator random(20271);
        const auto call = defaultCall();
        for (int round = 0; round < 1000; ++round) {
            QList<int> steps;
            for (int i = 0; i < 6; ++i)
                steps.append(int(random.bounded(10)));
            const Outcome low = outcomeOf(call, agreedCase(call, u"a"_s, steps));
            ++steps[int(random.bounded(6))];
            const Outcome high = outcomeOf(call, agreedCase(call, u"a"_s, steps));
            QVERIFY(*high.total > *low.total);
            QVERIFY(high.passed || !low.passed);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Totals)
#include "tst_Totals.moc"
