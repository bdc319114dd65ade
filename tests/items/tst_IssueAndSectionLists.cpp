// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/IssueList.h"
#include "models/items/SectionList.h"
#include "tests/support/SampleApplication.h"
#include "tests/support/SampleCall.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::items;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class tst_IssueAndSectionLists : public QObject
{
    Q_OBJECT

private slots:
    void issuesKeepTheirPlace();
    void sectionsShowProgress();
};

void tst_IssueAndSectionLists::issuesKeepTheirPlace()
{
    IssueList list;
    const QAbstractItemModelTester tester(&list, kFatal);
    application::Application application = test::sampleApplication();
    test::answer(application, {}, u"A01"_s, u"zh"_s, u"新工厂"_s);
    application.answers.remove({test::germanPartner(), u"B13"_s, {}});
    const Issues issues = application::validate(test::sampleCall(), application);
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    list.setIssues(issues);
    list.setIssues(issues);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.index(0).data(ShapeRole).toInt(), static_cast<int>(Shape::Stale));
    QCOMPARE(list.index(1).data(SeverityRole).toInt(), static_cast<int>(Severity::Error));
    QCOMPARE(list.index(1).data(CodeRole).toString(), u"field.missing"_s);
    QCOMPARE(list.index(1).data(PlaceRole).value<Place>(), issues[1].where);
    QCOMPARE(list.index(1).data().toString(), u"B13 · 2: please answer this question."_s);
    QCOMPARE(list.count(Severity::Warning), 1);
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    list.retranslate();
    QCOMPARE(changed.size(), 1);
}

void tst_IssueAndSectionLists::sectionsShowProgress()
{
    SectionList list;
    const QAbstractItemModelTester tester(&list, kFatal);
    const call::CallDefinition call = test::sampleCall();
    application::Application application = test::sampleApplication();
    application.answers.remove({test::germanPartner(), u"B13"_s, {}});
    application.answers.remove({{}, u"J01"_s, {}});
    const Issues issues = application::validate(call, application);
    list.setCall(call);
    QCOMPARE(list.rowCount(), 6);
    QVERIFY(list.index(0).data(AskedRole).toMap().isEmpty());
    QList<application::SectionProgress> progress;
    for (const call::Section &section : call.sections)
        progress.append(application::sectionProgress(call, application, section, issues));
    list.setProgress(progress);
    list.setLanguage(u"de_DE"_s);
    QCOMPARE(list.index(0).data().toString(), u"Das Vorhaben"_s);
    QCOMPARE(list.index(0).data(FilledRole).toMap().value(u"zh"_s).toInt(), 2);
    QCOMPARE(list.index(0).data(AskedRole).toMap().value(u"zh"_s).toInt(), 3);
    // As the call names them, not by the alphabet; what has no language stands before.
    QCOMPARE(list.index(0).data(LanguagesRole).toStringList(), (QStringList{QString(), u"zh"_s, u"de"_s}));
    QCOMPARE(list.index(0).data(ShapeRole).toInt(), static_cast<int>(Shape::Progress));
    QCOMPARE(list.index(1).data(ShapeRole).toInt(), static_cast<int>(Shape::Error));
    QCOMPARE(list.index(1).data(CountRole).toInt(), 1);
    QCOMPARE(list.index(2).data(ShapeRole).toInt(), static_cast<int>(Shape::Done));
    QCOMPARE(list.index(5).data(ShapeRole).toInt(), static_cast<int>(Shape::Missing));
    list.setProgress({});
    QCOMPARE(list.index(1).data(CountRole).toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_IssueAndSectionLists)
#include "tst_IssueAndSectionLists.moc"
