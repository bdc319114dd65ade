// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/AssignmentMatrix.h"
#include "models/items/ConsensusTable.h"
#include "models/items/RankingTable.h"
#include "models/items/ReviewerTable.h"
#include "tests/support/SampleCall.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::items;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

panel::RankedCase ranked(const QString &id, std::optional<int> rank, std::optional<int> total)
{
    panel::RankedCase entry;
    entry.outcome.applicationId = id;
    entry.outcome.passed = rank.has_value();
    entry.outcome.total = total;
    entry.outcome.marks = {{u"K1"_s, {350, false}}, {u"K2"_s, {425, true}}};
    entry.rank = rank;
    return entry;
}

panel::Case caseOf(const QString &id, const QString &acronym)
{
    panel::Case panelCase;
    panelCase.applicationId = id;
    panelCase.acronym = acronym;
    panelCase.direction = u"training"_s;
    return panelCase;
}

review::Reviewer reviewer(const QString &id, const QString &pseudonym)
{
    review::Reviewer reviewer;
    reviewer.id = id;
    reviewer.pseudonym = pseudonym;
    reviewer.side = u"DE"_s;
    reviewer.fields = QStringList{u"industry"_s, u"elsewhere"_s};
    reviewer.maximumLoad = 2;
    return reviewer;
}

} // namespace

class tst_PanelTables : public QObject
{
    Q_OBJECT

private slots:
    void rankingHasALineBelowTheLastThatPassed();
    void rankingWithoutFailuresHasNoLine();
    void reviewersShowLoadAndKeys();
    void matrixKnowsItsPairs();
    void consensusShowsStatistics();
};

void tst_PanelTables::rankingHasALineBelowTheLastThatPassed()
{
    RankingTable table;
    const QAbstractItemModelTester tester(&table, kFatal);
    panel::RankedCase second = ranked(u"b"_s, 2, 820);
    second.tied = true;
    second.tie = panel::TieNote{-1, u"b"_s, {u"a"_s}, {}};
    panel::RankedCase failed = ranked(u"c"_s, std::nullopt, std::nullopt);
    failed.outcome.missedThresholds = QStringList{u"K1"_s};
    table.setLanguage(u"de"_s);
    table.setRanking(test::sampleCall(), {ranked(u"a"_s, 1, 825), second, failed},
                     {caseOf(u"c"_s, u"CC"_s), caseOf(u"b"_s, u"BB"_s), caseOf(u"a"_s, u"AA"_s)},
                     {{u"a"_s, LangText{{u"zh"_s, u"厂"_s}, {u"de"_s, u"Werk"_s}}}});
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.columnCount(), 8);
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return table.index(row, column).data(role);
    };
    QCOMPARE(cell(0, 0).toString(), u"1"_s);
    QCOMPARE(cell(0, 1).toString(), u"AA"_s);
    QCOMPARE(cell(0, 2, FirstLineRole).toString(), u"厂"_s);
    QCOMPARE(cell(0, 2, SecondLineRole).toString(), u"Werk"_s);
    QCOMPARE(cell(0, 3).toString(), u"Wahl training"_s);
    QCOMPARE(cell(0, 4).toString(), u"3,5"_s);
    QCOMPARE(cell(0, 5).toString(), u"4,25"_s);
    QVERIFY(cell(0, 5, ProvisionalRole).toBool());
    QVERIFY(!cell(0, 4, ProvisionalRole).toBool());
    QCOMPARE(cell(0, table.totalColumn()).toString(), u"82,5"_s);
    QCOMPARE(cell(1, table.tieColumn()).toString(), u"to be decided by the chairs"_s);
    QCOMPARE(cell(2, 0, RowKindRole).toInt(), static_cast<int>(RankingTable::RowKind::ThresholdLine));
    QVERIFY(!cell(2, 0, IdRole).isValid());
    QCOMPARE(cell(3, 0).toString(), u"–"_s);
    QCOMPARE(cell(3, 4, ShapeRole).toInt(), static_cast<int>(Shape::Warning));
    QVERIFY(!cell(3, table.totalColumn(), SortRole).isValid());
    QCOMPARE(table.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"K1"_s);
    QCOMPARE(table.headerData(4, Qt::Horizontal, Qt::ToolTipRole).toString(), u"Zusammenarbeit"_s);
}

void tst_PanelTables::rankingWithoutFailuresHasNoLine()
{
    RankingTable table;
    const QAbstractItemModelTester tester(&table, kFatal);
    table.setRanking(test::sampleCall(), {ranked(u"a"_s, 1, 825)}, {}, {});
    QCOMPARE(table.rowCount(), 1);
    table.setRanking(test::sampleCall(), {}, {}, {});
    QCOMPARE(table.rowCount(), 0);
}

void tst_PanelTables::reviewersShowLoadAndKeys()
{
    ReviewerTable table;
    const QAbstractItemModelTester tester(&table, kFatal);
    review::Reviewer ready = reviewer(u"r2"_s, u"G2"_s);
    ready.sealRecipient = u"age1x"_s;
    ready.signingKey = QByteArray(32, 'k');
    table.setLanguage(u"de"_s);
    table.setReviewers(test::sampleCall(), {reviewer(u"r1"_s, u"G1"_s), ready});
    table.setLoads({{u"r1"_s, 3}});
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return table.index(row, column).data(role);
    };
    QCOMPARE(cell(0, ReviewerTable::Load).toString(), u"3 of 2"_s);
    QCOMPARE(cell(0, ReviewerTable::Load, ShapeRole).toInt(), static_cast<int>(Shape::Warning));
    QCOMPARE(cell(1, ReviewerTable::Load, ShapeRole).toInt(), static_cast<int>(Shape::None));
    QCOMPARE(cell(0, ReviewerTable::Keys, ShapeRole).toInt(), static_cast<int>(Shape::Missing));
    QCOMPARE(cell(1, ReviewerTable::Keys, ShapeRole).toInt(), static_cast<int>(Shape::Done));
    QCOMPARE(cell(0, ReviewerTable::Side).toString(), u"Deutschland"_s);
    QCOMPARE(cell(0, ReviewerTable::Fields).toString(), u"Wahl industry, elsewhere"_s);
}

void tst_PanelTables::matrixKnowsItsPairs()
{
    AssignmentMatrix matrix;
    const QAbstractItemModelTester tester(&matrix, kFatal);
    matrix.setMatrix({{u"a"_s, u"001 AA"_s}, {u"b"_s, u"002 BB"_s}},
                     {reviewer(u"r1"_s, u"G1"_s), reviewer(u"r2"_s, u"G2"_s)});
    matrix.setStates({{{u"a"_s, u"r1"_s}, AssignmentState::Assigned},
                      {{u"a"_s, u"r2"_s}, AssignmentState::Proposed},
                      {{u"b"_s, u"r1"_s}, AssignmentState::StoodAside},
                      {{u"b"_s, u"r2"_s}, AssignmentState::Excluded}});
    QCOMPARE(matrix.reviewersOf(u"a"_s), 2);
    QCOMPARE(matrix.reviewersOf(u"b"_s), 0);
    QCOMPARE(matrix.index(1, 1).data(ShapeRole).toInt(), static_cast<int>(Shape::Error));
    QCOMPARE(matrix.index(1, 0).data(StateRole).toInt(), static_cast<int>(AssignmentState::StoodAside));
    QCOMPARE(matrix.index(1, 0).data(ShapeRole).toInt(), static_cast<int>(Shape::Error));
    QCOMPARE(matrix.index(1, 0).data(Qt::ToolTipRole).toString(), u"002 BB, G1: stood aside"_s);
    QCOMPARE(matrix.index(1, 1).data(Qt::ToolTipRole).toString(), u"002 BB, G2: excluded"_s);
    QCOMPARE(matrix.pairAt(matrix.index(1, 0)), (panel::AssignmentPair{u"b"_s, u"r1"_s}));
    QSignalSpy changed(&matrix, &QAbstractItemModel::dataChanged);
    matrix.setState({u"b"_s, u"r1"_s}, AssignmentState::Assigned);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(matrix.headerData(1, Qt::Vertical, CountRole).toInt(), 1);
    QCOMPARE(matrix.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"G1"_s);
    QVERIFY(!matrix.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void tst_PanelTables::consensusShowsStatistics()
{
    ConsensusTable table;
    const QAbstractItemModelTester tester(&table, kFatal);
    panel::CriterionSummary summary;
    summary.count = 4;
    summary.mean = 363;
    summary.minimum = 250;
    summary.maximum = 450;
    summary.sideMeans = {{u"CN"_s, 400}};
    summary.flags = QStringList{u"range"_s};
    table.setCall(test::sampleCall());
    table.setLanguage(u"en"_s);
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return table.index(row, column).data(role);
    };
    QCOMPARE(cell(0, 0, ShapeRole).toInt(), static_cast<int>(Shape::Missing));
    table.setMarks({{u"K1"_s, summary}}, {});
    QCOMPARE(cell(0, ConsensusTable::Mean).toString(), u"3.63"_s);
    QCOMPARE(cell(0, ConsensusTable::Range).toString(), u"2.5 to 4.5"_s);
    QCOMPARE(cell(0, ConsensusTable::FirstSide).toString(), u"4.0"_s);
    QCOMPARE(cell(0, ConsensusTable::SecondSide).toString(), u"–"_s);
    QCOMPARE(cell(0, ConsensusTable::Median).toString(), u"–"_s);
    QCOMPARE(cell(0, 0, ShapeRole).toInt(), static_cast<int>(Shape::Warning));
    QCOMPARE(cell(0, 0, FlagsRole).toStringList(), QStringList{u"range"_s});
    table.setMarks({{u"K1"_s, summary}}, {{u"K1"_s, {7, {}, {}}}});
    QCOMPARE(cell(0, ConsensusTable::Consensus).toString(), u"3.5"_s);
    QCOMPARE(cell(0, 0, ShapeRole).toInt(), static_cast<int>(Shape::Done));
    QCOMPARE(table.headerData(ConsensusTable::SecondSide, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Mean DE"_s);
}

QTEST_GUILESS_MAIN(tst_PanelTables)
#include "tst_PanelTables.moc"
