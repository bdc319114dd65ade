// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ApplicationTable.h"

#include "models/items/ApplicationFilter.h"
#include "tests/support/SampleCall.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::items;
using application::Status;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ApplicationRow row(const QString &reference, const QString &acronym, Status status, const QString &direction)
{
    ApplicationRow row;
    row.id = u"id-"_s + reference;
    row.reference = reference;
    row.acronym = acronym;
    row.titles = LangText{{u"zh"_s, u"柔性工厂"_s}, {u"de"_s, u"Fabrik "_s + acronym}};
    row.leads = {{u"CN"_s, u"青岛海岚"_s}, {u"DE"_s, u"Brandtner"_s}};
    row.direction = direction;
    row.directionLabel = LangText{{u"zh"_s, u"培训"_s}, {u"de"_s, u"Ausbildung"_s}};
    row.checks = {{u"CN"_s, CheckState::Passed}, {u"DE"_s, CheckState::Repair}};
    row.status = status;
    return row;
}

QList<ApplicationRow> rows()
{
    return {row(u"002"_s, u"BETA"_s, Status::Received, u"training"_s),
            row(u"001"_s, u"ALPHA"_s, Status::Draft, u"industry"_s),
            row(u"003"_s, u"GAMMA"_s, Status::Received, u"industry"_s)};
}

QStringList references(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts.append(model.index(i, ApplicationTable::Reference).data().toString());
    return texts;
}

} // namespace

class tst_ApplicationTable : public QObject
{
    Q_OBJECT

private slots:
    void cellsSayWhatTheyMean();
    void oneRowChangesOneRow();
    void wordsFollowTheLanguage();
    void theFilterNarrows();
    void tenThousandRowsAreQuick();
};

void tst_ApplicationTable::cellsSayWhatTheyMean()
{
    ApplicationTable table;
    const QAbstractItemModelTester tester(&table, kFatal);
    table.setCall(test::sampleCall());
    table.setRows(rows());
    const auto cell = [&](int column, int role) { return table.index(0, column).data(role); };
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(cell(ApplicationTable::Title, FirstLineRole).toString(), u"柔性工厂"_s);
    QCOMPARE(cell(ApplicationTable::Title, SecondLineRole).toString(), u"Fabrik BETA"_s);
    QCOMPARE(cell(ApplicationTable::Title, LanguageRole).toString(), u"zh"_s);
    QCOMPARE(cell(ApplicationTable::Leads, SecondLineRole).toString(), u"Brandtner"_s);
    QCOMPARE(cell(ApplicationTable::FirstCheck, ShapeRole).toInt(), static_cast<int>(Shape::Done));
    QCOMPARE(cell(ApplicationTable::SecondCheck, ShapeRole).toInt(), static_cast<int>(Shape::Warning));
    QCOMPARE(cell(ApplicationTable::Status, Qt::DisplayRole).toString(), u"Received"_s);
    QCOMPARE(cell(0, IdRole).toString(), u"id-002"_s);
    QVERIFY(!table.index(3, 0).isValid());
    QCOMPARE(table.headerData(ApplicationTable::SecondCheck, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Check DE"_s);
}

void tst_ApplicationTable::oneRowChangesOneRow()
{
    ApplicationTable table;
    const QAbstractItemModelTester tester(&table, kFatal);
    table.setCall(test::sampleCall());
    table.setRows(rows());
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    table.putRow(row(u"001"_s, u"ALPHA2"_s, Status::Draft, u"industry"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(table.rowCount(), 3);
    table.putRow(row(u"004"_s, u"DELTA"_s, Status::Draft, u"industry"_s));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(table.rowCount(), 4);
}

void tst_ApplicationTable::wordsFollowTheLanguage()
{
    ApplicationTable table;
    const QAbstractItemModelTester tester(&table, kFatal);
    table.setCall(test::sampleCall());
    table.setRows(rows());
    QSignalSpy headers(&table, &QAbstractItemModel::headerDataChanged);
    table.setLanguage(u"zh_CN"_s);
    QCOMPARE(headers[0][2].toInt(), static_cast<int>(ApplicationTable::ColumnCount) - 1);
    QCOMPARE(table.index(0, ApplicationTable::Direction).data().toString(), u"培训"_s);
    headers.clear();
    table.retranslate();
    QVERIFY(!headers.isEmpty());
}

void tst_ApplicationTable::theFilterNarrows()
{
    ApplicationTable table;
    table.setCall(test::sampleCall());
    table.setRows(rows());
    ApplicationFilter filter;
    const QAbstractItemModelTester tester(&filter, kFatal);
    filter.setSourceModel(&table);
    filter.sort(ApplicationTable::Reference);
    QCOMPARE(references(filter), (QStringList{u"001"_s, u"002"_s, u"003"_s}));
    filter.setStatuses({Status::Received});
    QCOMPARE(references(filter), (QStringList{u"002"_s, u"003"_s}));
    filter.setDirection(u"industry"_s);
    QCOMPARE(references(filter), QStringList{u"003"_s});
    filter.setStatuses({});
    QCOMPARE(references(filter), (QStringList{u"001"_s, u"003"_s}));
    filter.setText(u"gamma  柔性"_s);
    QCOMPARE(references(filter), QStringList{u"003"_s});
    filter.setText({});
    filter.setIds(QSet<QString>{u"id-001"_s});
    QCOMPARE(references(filter), QStringList{u"001"_s});
    filter.setIds(QSet<QString>{});
    QCOMPARE(references(filter), QStringList());
    filter.setIds(std::nullopt);
    filter.setDirection({});
    QCOMPARE(filter.rowCount(), 3);
}

void tst_ApplicationTable::tenThousandRowsAreQuick()
{
    QList<ApplicationRow> many;
    for (int i = 0; i < 10'000; ++i)
        many.append(
            row(u"%1"_s.arg(i, 5, 10, QChar(u'0')), u"N%1"_s.arg(i), Status::Received, u"industry"_s));
    ApplicationTable table;
    table.setCall(test::sampleCall());
    QElapsedTimer timer;
    timer.start();
    table.setRows(many);
    QVERIFY(timer.elapsed() < 100);
    QCOMPARE(table.index(9'999, ApplicationTable::Title).data().toString(), u"N9999"_s);
}

QTEST_GUILESS_MAIN(tst_ApplicationTable)
#include "tst_ApplicationTable.moc"
