// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/ReviewRules.h"
#include "tests/support/SampleCall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::review;

namespace {

Mark mark(int step, const QString &language, int characters)
{
    return {step, LangText{{language, QString(characters, language == "zh"_L1 ? u'好' : u'x')}}};
}

Review completeReview()
{
    Review review;
    review.declaration.answers = {{u"Q1"_s, false}, {u"Q2"_s, false}};
    review.marks = {{u"K1"_s, mark(7, u"de"_s, 100)}, {u"K2"_s, mark(7, u"zh"_s, 35)}};
    return review;
}

QStringList codes(const Issues &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes.append(issue.code + u' ' + issue.where.field + u'/' + issue.where.language);
    return codes;
}

} // namespace

class tst_ReviewRules : public QObject
{
    Q_OBJECT

private slots:
    void marksAndReasons_data();
    void marksAndReasons();
    void aDeclinedReviewNeedsNothing();
    void conflictsComeFirst();
    void aCriterionMayHaveItsOwnMinimum();

private:
    const call::CallDefinition m_call = test::sampleCall();
};

void tst_ReviewRules::marksAndReasons_data()
{
    QTest::addColumn<std::optional<int>>("step");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char *name, std::optional<int> step, const QString &language, int characters,
                        const QStringList &issues = {}) {
        QTest::newRow(name) << step << language << characters << issues;
    };
    row("German enough", 7, u"de"_s, 100);
    row("German short", 7, u"de"_s, 99, {u"review.reason-short K1/de"_s});
    row("Chinese enough", 7, u"zh"_s, 35);
    row("Chinese short", 7, u"zh"_s, 34, {u"review.reason-short K1/zh"_s});
    row("English by the fallback", 7, u"en"_s, 100);
    row("worst mark enough", 0, u"de"_s, 200);
    row("worst mark short", 0, u"de"_s, 199, {u"review.reason-short K1/de"_s});
    row("best mark enough", 10, u"zh"_s, 70);
    row("best mark short", 10, u"zh"_s, 69, {u"review.reason-short K1/zh"_s});
    row("next to best", 9, u"zh"_s, 35);
    row("above the scale", 11, u"de"_s, 200, {u"review.mark-scale K1/"_s});
    row("below the scale", -1, u"de"_s, 200, {u"review.mark-scale K1/"_s});
    row("no mark", std::nullopt, u"de"_s, 100, {u"review.mark-missing K1/"_s});
    row("no reason", 7, u"de"_s, 0, {u"review.reason-missing K1/"_s});
    row("nothing", std::nullopt, u"de"_s, 0, {u"review.mark-missing K1/"_s, u"review.reason-missing K1/"_s});
    row("language the call does not know", 7, u"fr"_s, 300, {u"review.reason-missing K1/"_s});
}

void tst_ReviewRules::marksAndReasons()
{
    QFETCH(std::optional<int>, step);
    QFETCH(QString, language);
    QFETCH(int, characters);
    QFETCH(QStringList, issues);
    Review review = completeReview();
    review.marks[u"K1"_s] = mark(0, language, characters);
    review.marks[u"K1"_s].step = step;
    const Issues result = validate(m_call, review);
    QCOMPARE(codes(result), issues);
    for (const Issue &issue : result)
        QVERIFY(!issue.message.text().contains(u'%'));
}

void tst_ReviewRules::aDeclinedReviewNeedsNothing()
{
    Review review;
    QVERIFY(hasErrors(validate(m_call, review)));
    review.state = ReviewState::Declined;
    QVERIFY(validate(m_call, review).isEmpty());
}

void tst_ReviewRules::conflictsComeFirst()
{
    Review review = completeReview();
    QCOMPARE(conflictOutcome(m_call, review.declaration), ConflictOutcome::None);
    review.declaration.answers.insert(u"Q2"_s, true);
    QCOMPARE(conflictOutcome(m_call, review.declaration), ConflictOutcome::ChairDecides);
    review.declaration.answers.insert(u"Q1"_s, true);
    QCOMPARE(conflictOutcome(m_call, review.declaration), ConflictOutcome::Excluded);
    QCOMPARE(codes(validate(m_call, review)), QStringList{u"review.excluded /"_s});
    review.declaration.answers.remove(u"Q2"_s);
    QCOMPARE(conflictOutcome(m_call, review.declaration), ConflictOutcome::NotDeclared);
    QCOMPARE(codes(validate(m_call, review)), QStringList{u"review.conflict-open /"_s});
    review = completeReview();
    review.marks.insert(u"K9"_s, mark(7, u"de"_s, 100));
    QCOMPARE(codes(validate(m_call, review)), QStringList{u"review.mark-scale K9/"_s});
}

void tst_ReviewRules::aCriterionMayHaveItsOwnMinimum()
{
    call::Criterion criterion = m_call.criteria.first();
    QCOMPARE(minimumReason(m_call, criterion, 7, u"de"_s), 100);
    QCOMPARE(minimumReason(m_call, criterion, 0, u"zh"_s), 70);
    QCOMPARE(minimumReason(m_call, criterion, std::nullopt, u"zh"_s), 35);
    criterion.minimumReason = 5;
    QCOMPARE(minimumReason(m_call, criterion, 10, u"zh"_s), 5);
}

QTEST_GUILESS_MAIN(tst_ReviewRules)
#include "tst_ReviewRules.moc"
