// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Receipt.h"
#include "tests/exchange/PackageSamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tandem;
using namespace tandem::exchange;
using namespace tandem::test;
using namespace Qt::StringLiterals;

class tst_Receipt : public QObject
{
    Q_OBJECT

private slots:
    void wholeWay();
    void otherReceipts();
    void malformed();
    void asksForARepair();
    void readsTheFixture();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void writesNoBadRequest();

private:
    static Receipt plainReceipt()
    {
        return {sampleId(1), QString(64, u'a'), sampleTime(), {}, callOfPackages().id, 1, {}, {}};
    }
    /// A receipt file with exactly this extra data, as another version of the program may write it.
    Result<Receipt> readWith(const QJsonObject &extra)
    {
        PackageContent content = samplePackage(PackageKind::Receipt);
        content.extra = extra;
        const auto written = writePackage(content, m_cast.office, office());
        return written ? readReceipt(written->file, Opener::with(m_cast.office))
                       : Result<Receipt>(written.error());
    }
    Recipients office() const { return {{m_cast.office.publicPart()}, {}, kScryptLogN}; }

    Cast m_cast;
};

void tst_Receipt::wholeWay()
{
    const auto sent = writePackage(samplePackage(PackageKind::Submission), m_cast.applicant, office());
    const auto received = readPackage(sent->file, Opener::with(m_cast.office));
    const QDateTime at = sampleTime().addDays(3);
    const auto file =
        writeReceipt(receiptFor(*received, at, u"001"_s), sampleId(50), m_cast.office, received->sender);
    QVERIFY(file);
    const auto receipt =
        readReceipt(*file, Opener::with(m_cast.applicant),
                    {sampleId(1), sent->manifestSha256, m_cast.office.publicPart().signingKey});
    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().code));
    QCOMPARE(receipt->receivedAt, at);
    QCOMPARE(receipt->reference, u"001"_s);
    QCOMPARE(receipt->office, m_cast.office.publicPart());
    QCOMPARE(receipt->callId, callOfPackages().id);
    QCOMPARE(receipt->packageUuid, sampleId(1));
}

void tst_Receipt::otherReceipts()
{
    const Receipt receipt = plainReceipt();
    const auto file = writeReceipt(receipt, sampleId(50), m_cast.office, m_cast.applicant.publicPart());
    const auto codeFor = [&](const SentPackage &sent) {
        const auto read = readReceipt(*file, Opener::with(m_cast.applicant), sent);
        return read ? QString() : read.error().code + u": "_s + read.error().message.text();
    };
    QCOMPARE(codeFor({}), QString());
    QCOMPARE(codeFor({sampleId(2), {}, {}}),
             u"receipt.other-package: The receipt is for another file than this one. "
             "Look for the receipt that came after you handed in."_s);
    QCOMPARE(codeFor({sampleId(1), QString(64, u'b'), {}}),
             u"receipt.content-differs: The office received something else than you sent: the content "
             u"differs. Call "
             "the office and hand in again."_s);
    QVERIFY(codeFor({{}, {}, m_cast.reviewer.publicPart().signingKey}).startsWith(u"package.other-sender"_s));
    const auto stranger = readReceipt(*file, Opener::with(m_cast.reviewer));
    QCOMPARE(stranger.error().code, u"seal.not-for-me"_s);
    const auto submission = writePackage(samplePackage(PackageKind::Submission), m_cast.applicant, office());
    QCOMPARE(readReceipt(submission->file, Opener::with(m_cast.applicant)).error().code,
             u"package.other-kind"_s);
}

void tst_Receipt::malformed()
{
    const auto empty = writePackage(samplePackage(PackageKind::Receipt), m_cast.office, office());
    const auto read = readReceipt(empty->file, Opener::with(m_cast.office));
    QCOMPARE(read.error().code, u"receipt.malformed"_s);
    QCOMPARE(
        read.error().message.text(),
        u"The receipt does not say which package was received, or when. Ask the office for a new one."_s);
}

namespace {

RepairRequest sampleRequest()
{
    const RepairPoint point{u"F5"_s,
                            {{u"de"_s, u"Kennungen gültig"_s}, {u"zh"_s, u"代码有效"_s}},
                            {{u"DE"_s, u"Der Auszug ist älter als sechs Monate."_s}}};
    return {sampleTime().addDays(9), QDate(2027, 4, 20), u"Bitte einen neuen Auszug beilegen."_s, {point}};
}

/// As it travels; frozen: later versions must go on reading it.
QJsonObject fixture()
{
    return QJsonDocument::fromJson(R"({
        "package_uuid": "11111111-2222-4333-8444-555555555555",
        "manifest_sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "received_at": "2027-03-01T08:00:00Z",
        "reference": "006",
        "later": {"than": "this version"},
        "repair": {
            "asked_at": "2027-03-10T08:00:00Z",
            "due": "2027-04-20",
            "reason": "Bitte einen neuen Auszug beilegen.",
            "wording": "of a later version",
            "points": [{
                "check": "F5",
                "title": {"de": "Kennungen gültig", "zh": "代码有效"},
                "remarks": {"DE": "Der Auszug ist älter als sechs Monate."},
                "place": "B04"
            }]
        }
    })")
        .object();
}

} // namespace

void tst_Receipt::asksForARepair()
{
    Receipt sent = plainReceipt();
    sent.repair = sampleRequest();
    const auto file = writeReceipt(sent, sampleId(50), m_cast.office, m_cast.applicant.publicPart());
    QVERIFY(file);
    const auto read = readReceipt(*file, Opener::with(m_cast.applicant));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message.text()));
    QCOMPARE(read->repair, sent.repair);
    QCOMPARE(read->packageUuid, sent.packageUuid);
    // The file was written when the office asked, not when the package came.
    QCOMPARE(readPackage(*file, Opener::with(m_cast.applicant))->createdAt, sent.repair->askedAt);
    sent.repair->due = {};
    sent.repair->points.clear();
    const auto brief = writeReceipt(sent, sampleId(50), m_cast.office, m_cast.applicant.publicPart());
    QCOMPARE(readReceipt(*brief, Opener::with(m_cast.applicant))->repair, sent.repair);
}

void tst_Receipt::readsTheFixture()
{
    const auto read = readWith(fixture());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message.text()));
    QCOMPARE(read->repair, std::optional(sampleRequest()));
    QCOMPARE(read->reference, u"006"_s);
    QCOMPARE(toJson(*read->repair), toJson(sampleRequest()));
    // What a reader without requests sees of it is a receipt as ever.
    QJsonObject plain = fixture();
    plain.remove(u"repair"_s);
    const auto receipt = readWith(plain);
    QVERIFY(receipt);
    QVERIFY(!receipt->repair);
}

void tst_Receipt::refusesBadRequests_data()
{
    QTest::addColumn<QJsonValue>("repair");
    QTest::addColumn<QString>("place");
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject repair = fixture()[u"repair"].toObject();
        value.isUndefined() ? repair.remove(key) : void(repair.insert(key, value));
        return QJsonValue(repair);
    };
    const auto withPoint = [&](const QString &key, const QJsonValue &value) {
        QJsonObject point = fixture()[u"repair"][u"points"][0].toObject();
        point.insert(key, value);
        return with(u"points"_s, QJsonArray{point});
    };
    QJsonArray many;
    for (int i = 0; i < 201; ++i)
        many.append(QJsonObject{{u"check"_s, u"F1"_s}});
    QTest::newRow("text") << QJsonValue(u"please"_s) << u"repair"_s;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << u"repair"_s;
    QTest::newRow("no time") << with(u"asked_at"_s, QJsonValue::Undefined) << u"asked_at"_s;
    QTest::newRow("time without zone") << with(u"asked_at"_s, u"2027-03-10T08:00:00"_s) << u"asked_at"_s;
    QTest::newRow("due of no calendar") << with(u"due"_s, u"2027-02-30"_s) << u"due"_s;
    QTest::newRow("due with a tail") << with(u"due"_s, u"2027-04-20 or so"_s) << u"due"_s;
    QTest::newRow("due as number") << with(u"due"_s, 20270420) << u"due"_s;
    QTest::newRow("reason as list") << with(u"reason"_s, QJsonArray()) << u"reason"_s;
    QTest::newRow("reason without end") << with(u"reason"_s, QString(10001, u'x')) << u"reason"_s;
    QTest::newRow("points as object") << with(u"points"_s, QJsonObject()) << u"points"_s;
    QTest::newRow("points without end") << with(u"points"_s, many) << u"points"_s;
    QTest::newRow("point as text") << with(u"points"_s, QJsonArray{u"F5"_s}) << u"points[0].check"_s;
    QTest::newRow("title as text") << withPoint(u"title"_s, u"Kennungen"_s) << u"points[0].title"_s;
    QTest::newRow("title of numbers")
        << withPoint(u"title"_s, QJsonObject{{u"de"_s, 5}}) << u"points[0].title.de"_s;
    QTest::newRow("remarks as list") << withPoint(u"remarks"_s, QJsonArray()) << u"points[0].remarks"_s;
    QTest::newRow("asks for nothing")
        << QJsonValue(QJsonObject{{u"asked_at"_s, u"2027-03-10T08:00:00Z"_s}}) << u"reason"_s;
}

void tst_Receipt::refusesBadRequests()
{
    QFETCH(const QJsonValue, repair);
    QFETCH(const QString, place);
    QJsonObject extra = fixture();
    extra[u"repair"] = repair;
    const auto read = readWith(extra);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"receipt.repair"_s);
    QCOMPARE(
        read.error().message.text(),
        u"The request for repair does not hold together at “%1”: it is missing, of the wrong kind or too "
        "long. The office must write it again."_s.arg(place));
}

void tst_Receipt::writesNoBadRequest()
{
    Receipt receipt = plainReceipt();
    receipt.repair = RepairRequest{sampleTime(), {}, {}, {}};
    const auto file = writeReceipt(receipt, sampleId(50), m_cast.office, m_cast.applicant.publicPart());
    QVERIFY(!file);
    QCOMPARE(file.error().code, u"receipt.repair"_s);
}

QTEST_GUILESS_MAIN(tst_Receipt)
#include "tst_Receipt.moc"
