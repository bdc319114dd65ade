// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Agreement.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::panel;

namespace {

constexpr int kMissing = 0;

/// Observers in rows, units in columns, as the published table stands.
QList<JudgedUnit> unitsOf(const QList<QList<int>> &observers)
{
    QList<JudgedUnit> units(observers.first().size());
    for (const QList<int> &row : observers) {
        for (qsizetype i = 0; i < row.size(); ++i)
            units[i].append(row.at(i) == kMissing ? std::nullopt : std::optional(row.at(i)));
    }
    return units;
}

} // namespace

class tst_Agreement : public QObject
{
    Q_OBJECT

private slots:
    // K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C: four observers, twelve
    // units, missing data. Published: interval alpha 0.849; 40 pairable values in 11 units.
    void krippendorffsExample()
    {
        const auto units = unitsOf({{1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
                                    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
                                    {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
                                    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}});
        const auto agreement = krippendorffAlpha(units);
        QVERIFY(agreement.ok());
        QCOMPARE(agreement->units, 11);
        QCOMPARE(agreement->marks, 40);
        QCOMPARE(std::lround(agreement->alpha * 1000), 849L);
    }

    void unitOfTheMarksDoesNotMatter()
    {
        const auto steps = unitsOf({{1, 4, 7, 2}, {2, 4, 6, 9}});
        const auto hundredths = unitsOf({{150, 300, 450, 200}, {200, 300, 400, 550}});
        QVERIFY(std::abs(krippendorffAlpha(steps)->alpha - krippendorffAlpha(hundredths)->alpha) < 1e-12);
    }

    void fullAgreementIsOne() { QCOMPARE(krippendorffAlpha(unitsOf({{1, 4}, {1, 4}}))->alpha, 1.0); }

    void systematicDisagreementIsBelowZero()
    {
        QVERIFY(krippendorffAlpha(unitsOf({{1, 5}, {5, 1}}))->alpha < 0);
    }

    void refusesWhatDataCannotCarry()
    {
        QCOMPARE(krippendorffAlpha({}).error().code, u"panel.agreement.few"_s);
        QCOMPARE(krippendorffAlpha(unitsOf({{1, 2}, {3, 0}})).error().code, u"panel.agreement.few"_s);
        QCOMPARE(krippendorffAlpha(unitsOf({{3, 3}, {3, 3}})).error().code, u"panel.agreement.constant"_s);
        QVERIFY(!krippendorffAlpha({}).error().message.text().isEmpty());
    }

    // domain.md §3.3, table "Spearman–Brown from a single-reviewer ICC". Its .81 for eight reviewers at .34
    // is 2.72 / 3.38 = .8047 and stands here as .80.
    void spearmanBrownTable_data()
    {
        QTest::addColumn<double>("single");
        QTest::addColumn<QList<int>>("hundredths");
        QTest::newRow(".20") << .20 << QList<int>{33, 43, 50, 56, 60, 67, 75};
        QTest::newRow(".259") << .259 << QList<int>{41, 51, 58, 64, 68, 74, 81};
        QTest::newRow(".34") << .34 << QList<int>{51, 61, 67, 72, 76, 80, 86};
    }
    void spearmanBrownTable()
    {
        QFETCH(double, single);
        QFETCH(QList<int>, hundredths);
        const QList<int> reviewers{2, 3, 4, 5, 6, 8, 12};
        for (qsizetype i = 0; i < reviewers.size(); ++i)
            QCOMPARE(int(std::lround(*spearmanBrown(single, reviewers.at(i)) * 100)), hundredths.at(i));
    }

    void reviewersNeeded()
    {
        QCOMPARE(*reviewersFor(.70, .259), 7); // domain.md §3.3
        QCOMPARE(*reviewersFor(.50, .20), 4);  // the table's exact .50
        QCOMPARE(*reviewersFor(0, .5), 1);
        QCOMPARE(*reviewersFor(.9, 1), 1);
    }

    void refusesSenselessReliability()
    {
        const double notANumber = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(spearmanBrown(notANumber, 2).error().code, u"panel.reliability.single"_s);
        QCOMPARE(spearmanBrown(-.1, 2).error().code, u"panel.reliability.single"_s);
        QCOMPARE(spearmanBrown(.2, 0).error().code, u"panel.reliability.count"_s);
        QCOMPARE(reviewersFor(.7, 0).error().code, u"panel.reliability.single"_s);
        QCOMPARE(reviewersFor(1, .3).error().code, u"panel.reliability.wanted"_s);
        QCOMPARE(reviewersFor(.999999, 1e-9).error().code, u"panel.reliability.many"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Agreement)
#include "tst_Agreement.moc"
