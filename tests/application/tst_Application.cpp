// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/Application.h"
#include "tests/support/SampleApplication.h"
#include "tests/support/SampleCall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::application;
using tandem::test::sampleId;

namespace {

const QStringList kPair{u"zh"_s, u"de"_s};
const ValueKey kZh{{}, u"A01"_s, u"zh"_s};
const ValueKey kDe{{}, u"A01"_s, u"de"_s};

Author writer(int device)
{
    return {u"Writer"_s, sampleId(device), QDateTime(QDate(2027, 2, 1), QTime(8, 0), Qt::UTC)};
}

} // namespace

class tst_Application : public QObject
{
    Q_OBJECT

private slots:
    void typingKeepsOneOpenRevision();
    void exportStartsANewRevision();
    void otherDeviceStartsANewRevision();
    void sameOrNothingChangesNothing();
    void anEmptyRowIsKept();
    void aConflictIsSettledByOneRevision();
    void pairsAge();
    void anEmptiedSideIsNotConfirmed();
    void namesOfAnApplication();
};

void tst_Application::typingKeepsOneOpenRevision()
{
    Application application;
    application.setValue(kZh, u"工"_s, writer(1), sampleId(1));
    application.setValue(kZh, u"工厂"_s, writer(1), sampleId(2));
    QCOMPARE(application.answers.value(kZh).revisions.size(), 1);
    QCOMPARE(application.text(kZh), u"工厂"_s);
    QCOMPARE(application.answers.value(kZh).head()->id, sampleId(2));
}

void tst_Application::exportStartsANewRevision()
{
    Application application;
    application.setValue(kZh, u"工"_s, writer(1), sampleId(1));
    application.freeze();
    const Application exported = application;
    application.setValue(kZh, u"工厂"_s, writer(1), sampleId(2));
    QCOMPARE(application.answers.value(kZh).revisions.size(), 2);
    QCOMPARE(application.answers.value(kZh).head()->parents, QStringList{sampleId(1)});
    QCOMPARE(exported.text(kZh), u"工"_s);
}

void tst_Application::otherDeviceStartsANewRevision()
{
    Application application;
    application.setValue(kZh, u"工"_s, writer(1), sampleId(1));
    application.setValue(kZh, u"工厂"_s, writer(2), sampleId(2));
    QCOMPARE(application.answers.value(kZh).revisions.size(), 2);
}

void tst_Application::sameOrNothingChangesNothing()
{
    Application application;
    application.setValue(kZh, QString(), writer(1), sampleId(1));
    QVERIFY(application.answers.isEmpty());
    application.setValue(kZh, u"工"_s, writer(1), sampleId(2));
    const Application before = application;
    application.setValue(kZh, u"工"_s, writer(2), sampleId(3));
    QCOMPARE(application, before);
}

void tst_Application::anEmptyRowIsKept()
{
    Application application;
    const call::Table table{{{sampleId(9), {}}}};
    application.setValue({{}, u"C05"_s, {}}, table, writer(1), sampleId(1));
    QVERIFY(application.value({{}, u"C05"_s, {}}) == call::FieldValue(table));
}

void tst_Application::aConflictIsSettledByOneRevision()
{
    Application application;
    Answer answer;
    answer.revisions = {
        {sampleId(1), u"old"_s, {}, {}, {}, {}, true, {}},
        {sampleId(3), u"mine"_s, {sampleId(1)}, {}, {}, {}, true, {{u"de"_s, sampleId(50)}}},
        {sampleId(2), u"theirs"_s, {sampleId(1)}, {}, {}, {}, true, {{u"de"_s, sampleId(51)}}}};
    application.answers.insert(kZh, answer);
    QCOMPARE(application.answers.value(kZh).heads().size(), 2);
    QCOMPARE(application.text(kZh), u"mine"_s);
    std::reverse(answer.revisions.begin(), answer.revisions.end());
    QCOMPARE(answer.head()->id, sampleId(3));

    application.setValue(kZh, u"mine"_s, writer(1), sampleId(4));
    const Answer settled = application.answers.value(kZh);
    QCOMPARE(settled.heads().size(), 1);
    QCOMPARE(settled.head()->parents, (QStringList{sampleId(3), sampleId(2)}));
    QVERIFY(settled.head()->confirmedAgainst.isEmpty());
}

void tst_Application::pairsAge()
{
    Application application;
    const auto state = [&] { return application.pairState({}, u"A01"_s, kPair); };
    QCOMPARE(state(), PairState::Missing);
    application.setValue(kZh, u"工厂"_s, writer(1), sampleId(1));
    QCOMPARE(state(), PairState::OneSided);
    application.setValue(kDe, u"Fabrik"_s, writer(1), sampleId(2));
    QCOMPARE(state(), PairState::Draft);
    application.confirmPair({}, u"A01"_s, kPair);
    QCOMPARE(state(), PairState::Confirmed);
    application.setValue(kZh, u"新工厂"_s, writer(1), sampleId(3));
    QCOMPARE(state(), PairState::Stale);
    QCOMPARE(application.staleLanguages({}, u"A01"_s, kPair), QStringList{u"de"_s});
    // What was confirmed stays readable, further typing goes on in the new revision, and going back settles
    // it.
    application.setValue(kZh, u"新工厂。"_s, writer(1), sampleId(5));
    const Answer chinese = application.answers.value(kZh);
    QCOMPARE(chinese.revisions.size(), 2);
    QVERIFY(chinese.revision(sampleId(1))->value == call::FieldValue(u"工厂"_s));
    QCOMPARE(chinese.head()->parents, QStringList{sampleId(1)});
    application.setValue(kZh, u"工厂"_s, writer(1), sampleId(6));
    QCOMPARE(state(), PairState::Confirmed);
    application.setValue(kZh, u"新工厂"_s, writer(1), sampleId(7));
    QCOMPARE(state(), PairState::Stale);
    application.setValue(kDe, u"Neue Fabrik"_s, writer(1), sampleId(4));
    QCOMPARE(application.staleLanguages({}, u"A01"_s, kPair), kPair);
    application.confirmPair({}, u"A01"_s, kPair);
    QCOMPARE(state(), PairState::Confirmed);
}

void tst_Application::anEmptiedSideIsNotConfirmed()
{
    Application application;
    application.setValue(kZh, u"工厂"_s, writer(1), sampleId(1));
    application.setValue(kDe, u"Fabrik"_s, writer(1), sampleId(2));
    application.setValue(kDe, QString(), writer(1), sampleId(3));
    application.confirmPair({}, u"A01"_s, kPair);
    QCOMPARE(application.pairState({}, u"A01"_s, kPair), PairState::OneSided);
    application.setValue(kDe, u"Werk"_s, writer(1), sampleId(4));
    QCOMPARE(application.pairState({}, u"A01"_s, kPair), PairState::Draft);
}

void tst_Application::namesOfAnApplication()
{
    const call::CallDefinition call = test::sampleCall();
    Application application = test::sampleApplication();
    QCOMPARE(displayTitle(call, application, u"zh_CN"_s), u"柔性洗衣机互联工厂"_s);
    QCOMPARE(displayTitle(call, application, u"en"_s), u"柔性洗衣机互联工厂"_s);
    QCOMPARE(leadName(call, application, u"DE"_s), u"Brandtner Automation GmbH"_s);
    QCOMPARE(leadName(call, application, u"FR"_s), QString());
    QCOMPARE(rowsOf(call, application, u"B03"_s),
             (QStringList{test::chinesePartner(), test::germanPartner()}));
    QCOMPARE(rowsOf(call, application, u"A01"_s), QStringList{QString()});
    application.answers.clear();
    QCOMPARE(displayTitle(call, application, u"de"_s), application.id);
    for (int i = 0; i <= static_cast<int>(Status::Withdrawn); ++i)
        QCOMPARE(statusFromKey(statusKey(static_cast<Status>(i))), static_cast<Status>(i));
    QVERIFY(!statusFromKey(u"lost"_s));
}

QTEST_GUILESS_MAIN(tst_Application)
#include "tst_Application.moc"
