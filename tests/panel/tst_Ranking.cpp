// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Ranking.h"

#include "tests/panel/Panels.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::panel;
using namespace tandem::panel::test;

namespace {

using Rule = call::TieBreak::Rule;

call::TieBreak byCriterion(const QString &id)
{
    return {Rule::Criterion, id, {}, {}, {}};
}

/// The order of domain.md §6.4: sector, K1, K3, K2, share of small firms, region, chairs.
call::CallDefinition tieCall()
{
    auto call = defaultCall();
    call.known.direction = u"A03"_s;
    call.tieBreaks = {{Rule::Unrepresented, {}, u"A03"_s, {}, {}},
                      byCriterion(u"K1"_s),
                      byCriterion(u"K3"_s),
                      byCriterion(u"K2"_s),
                      {Rule::Share, {}, u"size"_s, {u"small"_s, u"medium"_s}, {}},
                      {Rule::Unrepresented, {}, u"region"_s, {}, {}},
                      {Rule::Chairs, {}, {}, {}, {}}};
    return call;
}

/// All marks 4.0: total 80.0, so that every two of them tie.
Case evenCase(const call::CallDefinition &call, const QString &id, const QString &direction = u"x"_s)
{
    Case made = agreedCase(call, id, {8, 8, 8, 8, 8, 8});
    made.direction = direction;
    return made;
}

QStringList orderOf(const QList<RankedCase> &ranked)
{
    QStringList ids;
    for (const RankedCase &item : ranked)
        ids.append(item.outcome.applicationId);
    return ids;
}

QList<int> ranksOf(const QList<RankedCase> &ranked)
{
    QList<int> ranks;
    for (const RankedCase &item : ranked)
        ranks.append(item.rank.value_or(0));
    return ranks;
}

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(int(random.bounded(int(from.size()))));
}

/// Few values, so that ties at every rule are frequent.
Case randomCase(const call::CallDefinition &call, QRandomGenerator &random, int number)
{
    QList<int> steps;
    for (int i = 0; i < 6; ++i)
        steps.append(random.bounded(12) == 0 ? 4 : 7 + int(random.bounded(2)));
    Case made = agreedCase(call, QString::number(number), steps);
    made.direction = pick(random, {u"x"_s, u"y"_s, u""_s});
    for (quint32 i = random.bounded(4u); i > 0; --i) {
        made.tieValues[u"size"_s].append(pick(random, {u"small"_s, u"medium"_s, u"large"_s}));
        made.tieValues[u"region"_s].append(pick(random, {u"Bayern"_s, u"Hessen"_s, u"江苏"_s}));
    }
    if (random.bounded(2) == 0)
        made.chairOrder = int(random.bounded(3));
    return made;
}

} // namespace

class tst_Ranking : public QObject
{
    Q_OBJECT

private slots:
    void byTotalThenTheRest()
    {
        const auto call = tieCall();
        const QList<RankedCase> ranked = rank(call, {agreedCase(call, u"low"_s, {6, 6, 6, 6, 6, 6}),
                                                     agreedCase(call, u"blank"_s, {9, 9, 9, 9, 9, -1}),
                                                     agreedCase(call, u"good"_s, {8, 8, 8, 8, 8, 8}),
                                                     agreedCase(call, u"out"_s, {10, 10, 10, 10, 10, 4}),
                                                     agreedCase(call, u"best"_s, {9, 9, 9, 9, 9, 9})});
        QCOMPARE(orderOf(ranked), (QStringList{u"best"_s, u"good"_s, u"out"_s, u"low"_s, u"blank"_s}));
        QCOMPARE(ranksOf(ranked), (QList<int>{1, 2, 0, 0, 0}));
        QVERIFY(!ranked.first().tied);
        QVERIFY(!ranked.first().tie);
    }

    void passedByPassTotalStandsAbove()
    {
        // Ranking weights put b above a, but b misses the line of the passing weights.
        auto call = tieCall();
        call.criteria = {criterion(u"K1"_s, 90), criterion(u"K2"_s, 10)};
        call.criteria[0].passWeight = 50;
        call.criteria[1].passWeight = 50;
        const auto ranked = rank(call, {agreedCase(call, u"a"_s, {7, 7}), agreedCase(call, u"b"_s, {10, 2})});
        QCOMPARE(orderOf(ranked), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(ranksOf(ranked), (QList<int>{1, 0}));
        QVERIFY(*ranked.at(1).outcome.total > *ranked.at(0).outcome.total);
    }

    void criterionDecides()
    {
        const auto call = tieCall();
        Case a = agreedCase(call, u"a"_s, {8, 8, 8, 8, 8, 8});
        Case b = agreedCase(call, u"b"_s, {8, 7, 9, 8, 8, 8}); // K3 before K2
        a.direction = b.direction = u"x"_s;
        const auto ranked = rank(call, {a, b});
        QCOMPARE(orderOf(ranked), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(ranksOf(ranked), (QList<int>{1, 2}));
        QVERIFY(ranked.at(0).tied && ranked.at(1).tied);
        QCOMPARE(*ranked.at(0).tie, (TieNote{2, u"b"_s, {u"a"_s}, {}}));
        QVERIFY(!ranked.at(1).tie);
    }

    void criterionOnLessIsBetter()
    {
        auto call = tieCall();
        call.scale.higherIsBetter = false;
        call.criteria = {criterion(u"K1"_s, 50), criterion(u"K2"_s, 50)};
        const auto ranked = rank(call, {agreedCase(call, u"a"_s, {2, 0}), agreedCase(call, u"b"_s, {0, 2})});
        QCOMPARE(orderOf(ranked), (QStringList{u"b"_s, u"a"_s}));
    }

    // Horizon's coverage rule starts again after each choice: x1, then the best of another sector, then x2.
    void coverageIsGreedyFromTheTop()
    {
        const auto call = tieCall();
        Case x1 = agreedCase(call, u"x1"_s, {10, 8, 6, 8, 8, 7});
        Case x2 = agreedCase(call, u"x2"_s, {9, 8, 8, 7, 8, 7});
        Case y = evenCase(call, u"y"_s, u"y"_s);
        x1.direction = x2.direction = u"x"_s;
        QCOMPARE(outcomeOf(call, x1).total, outcomeOf(call, y).total);
        QCOMPARE(outcomeOf(call, x2).total, outcomeOf(call, y).total);
        const auto ranked = rank(call, {y, x2, x1});
        QCOMPARE(orderOf(ranked), (QStringList{u"x1"_s, u"y"_s, u"x2"_s}));
        QCOMPARE(ranked.at(0).tieSteps, (QList<TieNote>{{1, u"x1"_s, {u"x2"_s, u"y"_s}, {}}}));
        QCOMPARE(*ranked.at(1).tie, (TieNote{0, u"y"_s, {u"x2"_s}, {}}));
    }

    void coverageLooksAtHigherTotals()
    {
        const auto call = tieCall();
        Case top = agreedCase(call, u"top"_s, {9, 9, 9, 9, 9, 9});
        top.direction = u"x"_s;
        const auto ranked = rank(call, {top, evenCase(call, u"a"_s, u"x"_s), evenCase(call, u"b"_s, u"y"_s)});
        QCOMPARE(orderOf(ranked), (QStringList{u"top"_s, u"b"_s, u"a"_s}));
    }

    void coverageIgnoresThoseNotPassed()
    {
        const auto call = tieCall();
        Case out = agreedCase(call, u"out"_s, {10, 10, 10, 10, 10, 10});
        out.direction = u"x"_s;
        out.failedKnockOuts = {u"F6"_s};
        Case a = evenCase(call, u"a"_s, u"x"_s);
        Case b = evenCase(call, u"b"_s, u"y"_s);
        const auto ranked = rank(call, {out, a, b});
        QCOMPARE(ranked.at(0).tie->ruleIndex, -1);
    }

    void shareIsComparedExactly()
    {
        const auto call = tieCall();
        Case third = evenCase(call, u"a"_s);
        third.tieValues[u"size"_s] = {u"small"_s, u"large"_s, u"large"_s};
        Case twoFifths = evenCase(call, u"b"_s);
        twoFifths.tieValues[u"size"_s] = {u"small"_s, u"medium"_s, u"large"_s, u"large"_s, u"large"_s};
        Case none = evenCase(call, u"c"_s);
        const auto ranked = rank(call, {none, third, twoFifths});
        QCOMPARE(orderOf(ranked), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(*ranked.at(0).tie, (TieNote{4, u"b"_s, {u"a"_s, u"c"_s}, {}}));

        Case half = evenCase(call, u"d"_s);
        half.tieValues[u"size"_s] = {u"small"_s, u"large"_s};
        Case twoQuarters = evenCase(call, u"e"_s);
        twoQuarters.tieValues[u"size"_s] = {u"small"_s, u"medium"_s, u"large"_s, u"large"_s};
        QCOMPARE(ranksOf(rank(call, {half, twoQuarters})), (QList<int>{1, 1}));
    }

    void regionDecidesAfterShare()
    {
        const auto call = tieCall();
        Case top = agreedCase(call, u"top"_s, {9, 9, 9, 9, 9, 9});
        top.direction = u"x"_s;
        top.tieValues[u"region"_s] = {u"Bayern"_s, u"江苏"_s};
        Case same = evenCase(call, u"a"_s);
        same.tieValues[u"region"_s] = {u"江苏"_s, u"Bayern"_s};
        Case fresh = evenCase(call, u"b"_s);
        fresh.tieValues[u"region"_s] = {u"江苏"_s, u"Hessen"_s};
        const auto ranked = rank(call, {top, same, fresh});
        QCOMPARE(orderOf(ranked), (QStringList{u"top"_s, u"b"_s, u"a"_s}));
        QCOMPARE(ranked.at(1).tie->ruleIndex, 5);
    }

    void chairsDecideWithTheirReason()
    {
        const auto call = tieCall();
        Case a = evenCase(call, u"a"_s);
        Case b = evenCase(call, u"b"_s);
        a.chairOrder = 2;
        b.chairOrder = 1;
        b.chairReason = LangText{{u"en"_s, u"Lot drawn."_s}};
        const auto ranked = rank(call, {a, b});
        QCOMPARE(orderOf(ranked), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(*ranked.at(0).tie, (TieNote{6, u"b"_s, {u"a"_s}, b.chairReason}));
    }

    void chairsMustSpeakAboutEveryone()
    {
        const auto call = tieCall();
        Case a = evenCase(call, u"a"_s);
        Case b = evenCase(call, u"b"_s);
        b.chairOrder = 1;
        QCOMPARE(ranksOf(rank(call, {a, b})), (QList<int>{1, 1}));
    }

    void undecidedShareTheirRank()
    {
        const auto call = tieCall();
        Case last = evenCase(call, u"z"_s);
        last.consensus[u"K1"_s].step = 6;
        last.consensus[u"K2"_s].step = 10;
        last.consensus[u"K5"_s].step = 9;
        const auto ranked = rank(call, {last, evenCase(call, u"b"_s), evenCase(call, u"a"_s)});
        QCOMPARE(ranked.at(2).outcome.total, ranked.at(0).outcome.total);
        QCOMPARE(orderOf(ranked), (QStringList{u"a"_s, u"b"_s, u"z"_s}));
        QCOMPARE(ranksOf(ranked), (QList<int>{1, 1, 3}));
        QCOMPARE(*ranked.at(0).tie, (TieNote{-1, u"a"_s, {u"b"_s}, {}}));
        QCOMPARE(*ranked.at(1).tie, (TieNote{-1, u"b"_s, {u"a"_s}, {}}));
        QCOMPARE(ranked.at(0).tieSteps.first(), (TieNote{1, u"a"_s, {u"z"_s}, {}}));
        QVERIFY(ranked.at(2).tied);
        QVERIFY(!ranked.at(2).tie);
    }

    void withoutRulesNothingIsDecided()
    {
        auto call = tieCall();
        call.tieBreaks.clear();
        const auto ranked = rank(call, {evenCase(call, u"b"_s), evenCase(call, u"a"_s)});
        QCOMPARE(ranksOf(ranked), (QList<int>{1, 1}));
        QVERIFY(rank(call, {}).isEmpty());
    }

    /// 1,000 random panels, five shuffles each: the order of the cases never matters.
    void orderOfCasesDoesNotMatter()
    {
        QRandomGenerator random(20272);
        const auto call = tieCall();
        int tied = 0;
        int undecided = 0;
        for (int panel = 0; panel < 1000; ++panel) {
            QList<Case> cases;
            for (int i = 2 + int(random.bounded(9)); i > 0; --i)
                cases.append(randomCase(call, random, i));
            const QList<RankedCase> expected = rank(call, cases);
            QCOMPARE(expected.size(), cases.size());
            for (int round = 0; round < 5; ++round) {
                std::shuffle(cases.begin(), cases.end(), random);
                QCOMPARE(rank(call, cases), expected);
            }
            for (const RankedCase &item : expected) {
                tied += item.tied ? 1 : 0;
                undecided += item.tie && item.tie->ruleIndex == -1 ? 1 : 0;
            }
        }
        QVERIFY2(tied > 500 && undecided > 20, qPrintable(u"%1 %2"_s.arg(tied).arg(undecided)));
    }

    /// In every random panel: ranks grow, totals fall, each of a tie has a note but its last.
    void ranksAreSound()
    {
        QRandomGenerator random(20273);
        const auto call = tieCall();
        for (int panel = 0; panel < 300; ++panel) {
            QList<Case> cases;
            for (int i = 2 + int(random.bounded(9)); i > 0; --i)
                cases.append(randomCase(call, random, i));
            const QList<RankedCase> ranked = rank(call, cases);
            for (qsizetype i = 1; i < ranked.size(); ++i) {
                const RankedCase &above = ranked.at(i - 1);
                const RankedCase &below = ranked.at(i);
                QVERIFY(above.rank || !below.rank);
                if (!below.rank)
                    continue;
                QVERIFY(*above.outcome.total >= *below.outcome.total);
                QVERIFY(*below.rank == i + 1 || *below.rank == *above.rank);
                if (above.outcome.total == below.outcome.total) {
                    QVERIFY(above.tied && below.tied && above.tie);
                    QCOMPARE(*below.rank == *above.rank,
                             above.tie->ruleIndex == -1 &&
                                 above.tie->against.contains(below.outcome.applicationId));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Ranking)
#include "tst_Ranking.moc"
