// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/ReviewMerge.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::panel;

namespace {

review::Review makeReview(const QString &reviewer, const QString &application, int revision, int step,
                          const QString &reason = u"gut"_s)
{
    review::Review made;
    made.id = reviewer + application;
    made.revision = revision;
    made.reviewerId = reviewer;
    made.applicationId = application;
    made.state = review::ReviewState::Final;
    made.marks.insert(u"K1"_s, {step, LangText{{u"de"_s, reason}}});
    made.signedAt = QDateTime(QDate(2027, 3, revision), QTime(12, 0), Qt::UTC);
    return made;
}

ReviewRegister takenIn(const QList<review::Review> &reviews)
{
    ReviewRegister made;
    for (const review::Review &review : reviews)
        mergeReview(made, review);
    return made;
}

/// Up to four reviewers, three applications, three revisions; some revisions signed twice with other content.
QList<review::Review> randomReviews(QRandomGenerator &random)
{
    QList<review::Review> reviews;
    for (const QString &reviewer : {u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s}) {
        for (const QString &application : {u"a1"_s, u"a2"_s, u"a3"_s}) {
            const int revisions = int(random.bounded(4));
            for (int revision = 1; revision <= revisions; ++revision) {
                reviews.append(makeReview(reviewer, application, revision, int(random.bounded(11))));
                if (random.bounded(5) == 0)
                    reviews.append(makeReview(reviewer, application, revision, 3, u"anders"_s));
            }
        }
    }
    return reviews;
}

} // namespace

class tst_ReviewMerge : public QObject
{
    Q_OBJECT

private slots:
    void outcomesOfArrival()
    {
        ReviewRegister reviews;
        const auto first = makeReview(u"r"_s, u"a"_s, 1, 6);
        const auto second = makeReview(u"r"_s, u"a"_s, 2, 7);
        QCOMPARE(mergeReview(reviews, first), MergeOutcome::Added);
        QCOMPARE(mergeReview(reviews, first), MergeOutcome::Known);
        QCOMPARE(mergeReview(reviews, second), MergeOutcome::Replaced);
        QCOMPARE(mergeReview(reviews, first), MergeOutcome::Known);
        QCOMPARE(current(reviews, u"r"_s, u"a"_s), std::optional(second));
        QCOMPARE(reviews.reviews.size(), 2);
    }

    void olderAfterNewerIsKeptNotApplied()
    {
        ReviewRegister reviews;
        const auto second = makeReview(u"r"_s, u"a"_s, 2, 7);
        QCOMPARE(mergeReview(reviews, second), MergeOutcome::Added);
        QCOMPARE(mergeReview(reviews, makeReview(u"r"_s, u"a"_s, 1, 6)), MergeOutcome::Older);
        QCOMPARE(current(reviews, u"r"_s, u"a"_s), std::optional(second));
        QCOMPARE(reviews.reviews.size(), 2);
    }

    void equivocalUntilANewerRevision()
    {
        ReviewRegister reviews;
        const auto one = makeReview(u"r"_s, u"a"_s, 1, 6);
        const auto other = makeReview(u"r"_s, u"a"_s, 1, 6, u"schlecht"_s);
        mergeReview(reviews, one);
        QCOMPARE(mergeReview(reviews, other), MergeOutcome::Equivocal);
        QVERIFY(!current(reviews, u"r"_s, u"a"_s));
        QCOMPARE(equivocal(reviews).size(), 2);
        QVERIFY(equivocal(reviews).contains(one) && equivocal(reviews).contains(other));

        const auto newer = makeReview(u"r"_s, u"a"_s, 2, 8);
        QCOMPARE(mergeReview(reviews, newer), MergeOutcome::Replaced);
        QCOMPARE(current(reviews, u"r"_s, u"a"_s), std::optional(newer));
        QVERIFY(equivocal(reviews).isEmpty());
        QCOMPARE(reviews.reviews.size(), 3);
    }

    void keysAreApart()
    {
        const auto reviews = takenIn({makeReview(u"r1"_s, u"a1"_s, 1, 1), makeReview(u"r1"_s, u"a2"_s, 1, 2),
                                      makeReview(u"r2"_s, u"a1"_s, 3, 3)});
        QCOMPARE(current(reviews, u"r1"_s, u"a1"_s)->marks.value(u"K1"_s).step, std::optional(1));
        QCOMPARE(current(reviews, u"r1"_s, u"a2"_s)->marks.value(u"K1"_s).step, std::optional(2));
        QCOMPARE(current(reviews, u"r2"_s, u"a1"_s)->marks.value(u"K1"_s).step, std::optional(3));
        QVERIFY(!current(reviews, u"r2"_s, u"a2"_s));
    }

    void draftsAreNotTakenIn()
    {
        ReviewRegister reviews;
        auto draft = makeReview(u"r"_s, u"a"_s, 5, 1);
        draft.state = review::ReviewState::Draft;
        QCOMPARE(mergeReview(reviews, draft), MergeOutcome::NotFinal);
        QVERIFY(reviews.reviews.isEmpty());
        auto declined = draft;
        declined.state = review::ReviewState::Declined;
        QCOMPARE(mergeReview(reviews, declined), MergeOutcome::Added);
    }

    /// Each single difference makes two contents, and their order in the register is fixed.
    void everyDifferenceIsSeen()
    {
        const auto base = makeReview(u"r"_s, u"a"_s, 1, 6);
        QList<review::Review> others(7, base);
        others[0].marks[u"K1"_s].step.reset();
        others[1].marks[u"K2"_s] = {};
        others[2].overall = LangText{{u"zh"_s, u"好"_s}};
        others[3].declaration.answers.insert(u"1"_s, true);
        others[4].declaration.remark = u"x"_s;
        others[5].declaration.at = base.signedAt;
        others[6].state = review::ReviewState::Declined;
        for (const review::Review &other : std::as_const(others)) {
            const auto forwards = takenIn({base, other});
            QCOMPARE(forwards.reviews.size(), 2);
            QCOMPARE(takenIn({other, base}), forwards);
        }
    }

    /// storage.md §6.2: 1,000 panels in four orders each, every file twice; the outcome never differs.
    void orderDoesNotMatter()
    {
        QRandomGenerator random(20274);
        int disputed = 0;
        for (int panel = 0; panel < 1000; ++panel) {
            QList<review::Review> reviews = randomReviews(random);
            const ReviewRegister expected = takenIn(reviews);
            disputed += int(equivocal(expected).size());
            reviews += reviews;
            for (int order = 0; order < 4; ++order) {
                std::shuffle(reviews.begin(), reviews.end(), random);
                QCOMPARE(takenIn(reviews), expected);
            }
            for (const review::Review &review : expected.reviews) {
                const auto counting = current(expected, review.reviewerId, review.applicationId);
                QVERIFY(!counting || counting->revision >= review.revision);
            }
        }
        QVERIFY2(disputed > 500, qPrintable(QString::number(disputed)));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewMerge)
#include "tst_ReviewMerge.moc"
