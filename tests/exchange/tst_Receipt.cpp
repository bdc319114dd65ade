// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Receipt.h"
#include "tests/exchange/PackageSamples.h"

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

private:
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
    Receipt receipt{sampleId(1), QString(64, u'a'), sampleTime(), {}, callOfPackages().id, 1, {}};
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

QTEST_GUILESS_MAIN(tst_Receipt)
#include "tst_Receipt.moc"
