// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/base/Json.h"
#include "tests/support/SampleApplication.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tandem;
using namespace tandem::application;
using tandem::test::sampleId;

namespace {

const ValueKey kTitle{{}, u"A01"_s, u"zh"_s};

/// Changes one revision of the file form.
QJsonObject withRevision(QJsonObject json, int index, const QString &key, const QJsonValue &value)
{
    QJsonArray revisions = json.value(u"revisions"_s).toArray();
    QJsonObject revision = revisions[index].toObject();
    revision.insert(key, value);
    revisions[index] = revision;
    json.insert(u"revisions"_s, revisions);
    return json;
}

QJsonObject manyRevisions(int count, bool sameValue)
{
    QJsonObject json = toJson(test::sampleApplication());
    const QJsonObject pattern = json.value(u"revisions"_s).toArray()[0].toObject();
    QJsonArray revisions;
    for (int i = 0; i < count; ++i) {
        // A fresh copy each time: replaced texts stay inside a QJsonObject and make it grow.
        QJsonObject revision = pattern;
        revision.insert(u"id"_s, sampleId(1'000'000 + i));
        revision.insert(u"field"_s, sameValue ? u"A01"_s : u"X%1"_s.arg(i % 200));
        revision.insert(u"parents"_s, QJsonArray());
        revisions.append(revision);
    }
    json.insert(u"revisions"_s, revisions);
    return json;
}

QJsonObject with(QJsonObject json, const QString &key, const QJsonValue &value)
{
    json.insert(key, value);
    return json;
}

} // namespace

class tst_ApplicationJson : public QObject
{
    Q_OBJECT

private slots:
    void roundTripIsExact();
    void refusesDamage_data();
    void refusesDamage();
    void refusesCircles();
    void acceptsTheLimits();
    void contentForgetsHistory();
    void contentChangesWithTheText();
};

void tst_ApplicationJson::roundTripIsExact()
{
    Application application = test::sampleApplication();
    application.reference = u"007"_s;
    application.status = Status::InRepair;
    application.rows.insert(u"E"_s, {});
    application.freeze();
    application.setValue(kTitle, u"𠮷字 “a”\n"_s, test::sampleAuthor(), sampleId(901));
    Answer &conflict = application.answers[kTitle];
    conflict.revisions.append({sampleId(902),
                               u"other"_s,
                               {conflict.revisions.first().id},
                               u"B"_s,
                               sampleId(5),
                               {},
                               true,
                               {{u"de"_s, sampleId(7)}}});
    const QByteArray text = canonicalJson(toJson(application));
    const auto json = parseJson(text);
    QVERIFY(json.ok());
    const auto back = applicationFromJson(*json);
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message.text()));
    QCOMPARE(*back, application);
    QCOMPARE(canonicalJson(toJson(*back)), text);
}

void tst_ApplicationJson::refusesDamage_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const QJsonObject good = toJson(test::sampleApplication());
    const QString malformed = u"application.malformed"_s;
    const QString duplicate = u"application.duplicate-id"_s;
    const QString many = u"application.too-many"_s;
    const QString firstId = good.value(u"revisions"_s).toArray()[0].toObject().value(u"id"_s).toString();
    const QJsonArray files = good.value(u"attachments"_s).toArray();
    QTest::newRow("nothing") << QJsonObject() << malformed << u"id"_s;
    QTest::newRow("id") << with(good, u"id"_s, u"1"_s) << malformed << u"id"_s;
    QTest::newRow("upper case") << with(good, u"id"_s, sampleId(0xab).toUpper()) << malformed << u"id"_s;
    QTest::newRow("call") << with(good, u"call"_s, 3) << malformed << u"call.id"_s;
    QTest::newRow("status") << with(good, u"status"_s, u"lost"_s) << malformed << u"status"_s;
    QTest::newRow("time") << with(good, u"createdAt"_s, u"yesterday"_s) << malformed << u"createdAt"_s;
    QTest::newRow("local time") << with(good, u"createdAt"_s, u"2027-01-20T09:00:00"_s) << malformed
                                << u"createdAt"_s;
    QTest::newRow("unknown") << with(good, u"novelty"_s, 1) << malformed << u"novelty"_s;
    QTest::newRow("rows") << with(good, u"rows"_s, QJsonObject{{u"B"_s, QJsonArray{u"x"_s}}}) << malformed
                          << u"rows.B[0]"_s;
    QTest::newRow("row twice") << with(good, u"rows"_s,
                                       QJsonObject{{u"B"_s, QJsonArray{sampleId(1), sampleId(1)}}})
                               << duplicate << u"rows.B[1]"_s;
    QTest::newRow("revisions") << with(good, u"revisions"_s, QJsonObject()) << malformed << u"revisions"_s;
    QTest::newRow("not an object") << with(good, u"revisions"_s, QJsonArray{7}) << malformed
                                   << u"revisions[0].row"_s;
    QTest::newRow("value") << withRevision(good, 2, u"value"_s, 7) << malformed << u"revisions[2].value"_s;
    QTest::newRow("revision twice") << withRevision(good, 4, u"id"_s, firstId) << duplicate
                                    << u"revisions[4].id"_s;
    QTest::newRow("parent unknown") << withRevision(good, 0, u"parents"_s, QJsonArray{sampleId(999'999)})
                                    << malformed << u"A01"_s;
    QTest::newRow("parent shape") << withRevision(good, 1, u"parents"_s, QJsonArray{3}) << malformed
                                  << u"revisions[1].parents[0]"_s;
    QTest::newRow("own parent") << withRevision(good, 0, u"parents"_s, QJsonArray{firstId}) << malformed
                                << u"A01"_s;
    QTest::newRow("confirmed") << withRevision(good, 0, u"confirmedAgainst"_s, QJsonObject{{u"de"_s, 1}})
                               << malformed << u"revisions[0].confirmedAgainst.de"_s;
    QTest::newRow("frozen") << withRevision(good, 0, u"frozen"_s, u"yes"_s) << malformed
                            << u"revisions[0].frozen"_s;
    QTest::newRow("long") << withRevision(
                                 good, 0, u"value"_s,
                                 QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, QString(100'001, u'x')}})
                          << many << u"revisions[0].value"_s;
    QTest::newRow("1001 of one value") << manyRevisions(1'001, true) << many << u"revisions[1000]"_s;
    QTest::newRow("20001") << manyRevisions(20'001, false) << many << u"revisions"_s;
    QJsonArray tooMany;
    for (int i = 0; i < 101; ++i)
        tooMany.append(with(files[0].toObject(), u"id"_s, sampleId(5'000 + i)));
    QTest::newRow("attachments") << with(good, u"attachments"_s, tooMany) << many << u"attachments"_s;
    QTest::newRow("attachment twice") << with(good, u"attachments"_s, QJsonArray{files[0], files[0]})
                                      << duplicate << u"attachments[1].id"_s;
    QTest::newRow("checksum") << with(good, u"attachments"_s,
                                      QJsonArray{with(files[0].toObject(), u"sha256"_s, u"a"_s)})
                              << malformed << u"attachments[0].sha256"_s;
    QTest::newRow("size") << with(good, u"attachments"_s,
                                  QJsonArray{with(files[0].toObject(), u"size"_s, -1)})
                          << malformed << u"attachments[0].size"_s;
}

void tst_ApplicationJson::refusesDamage()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto result = applicationFromJson(json);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().message.arguments.value(0), place);
    QVERIFY(result.error().message.text().contains(place));
}

void tst_ApplicationJson::refusesCircles()
{
    Application application = test::sampleApplication();
    Answer answer;
    answer.revisions = {
        {sampleId(701), u"a"_s, {}, {}, sampleId(5), {}, true, {}},
        {sampleId(702), u"b"_s, {sampleId(701), sampleId(703)}, {}, sampleId(5), {}, true, {}},
        {sampleId(703), u"c"_s, {sampleId(702)}, {}, sampleId(5), {}, true, {}}};
    application.answers.insert(kTitle, answer);
    const auto result = applicationFromJson(toJson(application));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, u"application.malformed"_s);
    QVERIFY(result.error().message.text().contains("circle"_L1));
}

void tst_ApplicationJson::acceptsTheLimits()
{
    QVERIFY(applicationFromJson(manyRevisions(1'000, true)).ok());
    const auto largest = applicationFromJson(manyRevisions(20'000, false));
    QVERIFY(largest.ok());
    QCOMPARE(toJson(*largest).value(u"revisions"_s).toArray().size(), 20'000);
}

void tst_ApplicationJson::contentForgetsHistory()
{
    const Application direct = test::sampleApplication();
    Application detour = direct;
    detour.freeze();
    const QString title = detour.text(kTitle);
    detour.setValue(kTitle, u"另一个"_s, test::sampleAuthor(), sampleId(801));
    detour.freeze();
    detour.setValue(kTitle, title, test::sampleAuthor(), sampleId(802));
    test::answer(detour, {}, u"A06"_s, u"zh"_s, u"x"_s);
    test::answer(detour, {}, u"A06"_s, u"zh"_s, QString());
    test::answer(detour, sampleId(77), u"B03"_s, {}, u"partner of a removed block"_s);
    detour.attachments[0].id = sampleId(35);
    test::answer(detour, {}, u"I01"_s, {}, call::FileList{{sampleId(35)}});
    detour.status = Status::Received;
    detour.reference = u"001"_s;
    QCOMPARE(canonicalJson(contentJson(detour)), canonicalJson(contentJson(direct)));
    QCOMPARE(contentSha256(detour), contentSha256(direct));
    QCOMPARE(contentSha256(direct).size(), 64);
}

void tst_ApplicationJson::contentChangesWithTheText()
{
    const Application before = test::sampleApplication();
    Application after = before;
    test::answer(after, {}, u"A02"_s, {}, u"FLEXWASH2"_s);
    QVERIFY(contentSha256(after) != contentSha256(before));
    Application otherFile = before;
    otherFile.attachments[0].sha256 = QString(64, u'b');
    QVERIFY(contentSha256(otherFile) != contentSha256(before));
    Application otherOrder = before;
    otherOrder.rows[u"B"_s].move(0, 1);
    QVERIFY(contentSha256(otherOrder) != contentSha256(before));
}

QTEST_GUILESS_MAIN(tst_ApplicationJson)
#include "tst_ApplicationJson.moc"
