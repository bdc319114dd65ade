// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/Review.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::review;

namespace {

Review sampleReview()
{
    Review review;
    review.id = u"00000000-0000-4000-8000-000000000001"_s;
    review.revision = 3;
    review.applicationId = u"00000000-0000-4000-8000-000000000002"_s;
    review.reviewerId = u"00000000-0000-4000-8000-000000000003"_s;
    review.state = ReviewState::Final;
    review.declaration = {{{u"Q1"_s, false}, {u"Q2"_s, true}},
                          u"同一学院"_s,
                          QDateTime(QDate(2027, 5, 1), QTime(8, 0, 0, 7), Qt::UTC)};
    review.marks = {{u"K1"_s, {0, LangText{{u"de"_s, u"nichts"_s}}}}, {u"K2"_s, {std::nullopt, {}}}};
    review.overall = LangText{{u"zh"_s, u"总体"_s}};
    review.signedAt = QDateTime(QDate(2027, 5, 2), QTime(9, 0), Qt::UTC);
    return review;
}

Reviewer sampleReviewer()
{
    return {u"00000000-0000-4000-8000-000000000003"_s,
            u"李"_s,
            u"G1"_s,
            u"CN"_s,
            {u"zh"_s, u"de"_s},
            {u"industry"_s},
            u"大学"_s,
            {u"院"_s},
            7,
            u"age1abc"_s,
            QByteArray(32, '\xfe')};
}

QJsonObject with(QJsonObject json, const QString &key, const QJsonValue &value)
{
    json.insert(key, value);
    return json;
}

} // namespace

class tst_ReviewJson : public QObject
{
    Q_OBJECT

private slots:
    void roundTripIsExact();
    void refusesDamage_data();
    void refusesDamage();
    void refusesADamagedReviewer_data();
    void refusesADamagedReviewer();
};

void tst_ReviewJson::roundTripIsExact()
{
    const auto review = reviewFromJson(toJson(sampleReview()));
    QVERIFY(review);
    QCOMPARE(*review, sampleReview());
    QVERIFY(!review->marks.value(u"K2"_s).step);
    QCOMPARE(reviewFromJson(toJson(Review{})), std::optional(Review{}));
    QCOMPARE(reviewerFromJson(toJson(sampleReviewer())), std::optional(sampleReviewer()));
    QCOMPARE(reviewerFromJson(toJson(Reviewer{})), std::optional(Reviewer{}));
}

void tst_ReviewJson::refusesDamage_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject good = toJson(sampleReview());
    const QJsonObject mark{{u"step"_s, 1}, {u"reason"_s, QJsonObject()}};
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("id") << with(good, u"id"_s, 1);
    QTest::newRow("revision") << with(good, u"revision"_s, 0);
    QTest::newRow("state") << with(good, u"state"_s, u"lost"_s);
    QTest::newRow("marks") << with(good, u"marks"_s, QJsonArray());
    QTest::newRow("half a step") << with(good, u"marks"_s,
                                         QJsonObject{{u"K1"_s, with(mark, u"step"_s, 1.5)}});
    QTest::newRow("negative") << with(good, u"marks"_s, QJsonObject{{u"K1"_s, with(mark, u"step"_s, -1)}});
    QTest::newRow("reason") << with(good, u"marks"_s,
                                    QJsonObject{{u"K1"_s, with(mark, u"reason"_s, u"x"_s)}});
    QTest::newRow("answer") << with(
        good, u"declaration"_s,
        QJsonObject{{u"answers"_s, QJsonObject{{u"Q1"_s, 1}}}, {u"remark"_s, u""_s}, {u"at"_s, {}}});
    QTest::newRow("time") << with(good, u"signedAt"_s, u"2027-05-02 09:00"_s);
    QTest::newRow("unknown") << with(good, u"novelty"_s, 1);
    QTest::newRow("long") << with(good, u"overall"_s, QJsonObject{{u"de"_s, QString(100'001, u'x')}});
}

void tst_ReviewJson::refusesDamage()
{
    QFETCH(QJsonObject, json);
    QVERIFY(!reviewFromJson(json));
}

void tst_ReviewJson::refusesADamagedReviewer_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject good = toJson(sampleReviewer());
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("languages") << with(good, u"languages"_s, QJsonArray{1});
    QTest::newRow("load") << with(good, u"maximumLoad"_s, -1);
    QTest::newRow("short key") << with(good, u"signingKey"_s, u"fe"_s);
    QTest::newRow("no key") << with(good, u"signingKey"_s, QString(64, u'g'));
}

void tst_ReviewJson::refusesADamagedReviewer()
{
    QFETCH(QJsonObject, json);
    QVERIFY(!reviewerFromJson(json));
}

QTEST_GUILESS_MAIN(tst_ReviewJson)
#include "tst_ReviewJson.moc"
