// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Receipt.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

Error fault(const char *code, const char *source)
{
    return {QString::fromLatin1(code), {source, {}}, {}};
}

const auto kRepair = u"repair"_s;

Result<Receipt> receiptFrom(const PackageContent &content)
{
    const QJsonObject &json = content.extra;
    Receipt receipt{json[u"package_uuid"].toString(),
                    json[u"manifest_sha256"].toString(),
                    QDateTime::fromString(json[u"received_at"].toString(), Qt::ISODate),
                    json[u"reference"].toString(),
                    content.callId,
                    content.callVersion,
                    content.sender,
                    {}};
    if (receipt.packageUuid.isEmpty() || receipt.manifestSha256.size() != 64 || !receipt.receivedAt.isValid())
        return fault("receipt.malformed",
                     QT_TRANSLATE_NOOP("Message",
                                       "The receipt does not say which package was received, or when. Ask "
                                       "the office for a new one."));
    if (!json.contains(kRepair))
        return receipt;
    auto repair = repairRequestFromJson(json[kRepair]);
    if (!repair)
        return repair.error();
    receipt.repair = std::move(*repair);
    return receipt;
}

/// What the receipt says besides the head that every package has.
Result<QJsonObject> extraOf(const Receipt &receipt)
{
    QJsonObject extra{{u"package_uuid"_s, receipt.packageUuid},
                      {u"manifest_sha256"_s, receipt.manifestSha256},
                      {u"received_at"_s, receipt.receivedAt.toUTC().toString(Qt::ISODate)},
                      {u"reference"_s, receipt.reference}};
    if (!receipt.repair)
        return extra;
    const QJsonObject repair = toJson(*receipt.repair);
    // The same rule when writing as when reading: nobody shall get a file that they cannot open.
    if (const auto readable = repairRequestFromJson(repair); !readable)
        return readable.error();
    extra.insert(kRepair, repair);
    return extra;
}

} // namespace

Receipt receiptFor(const PackageContent &received, const QDateTime &receivedAt, const QString &reference)
{
    return {received.uuid,   received.manifestSha256, receivedAt, reference,
            received.callId, received.callVersion,    {},         {}};
}

Result<QByteArray> writeReceipt(const Receipt &receipt, const QString &id, const Identity &office,
                                const PublicIdentity &receiver)
{
    const auto extra = extraOf(receipt);
    if (!extra)
        return extra.error();
    PackageContent content;
    content.kind = PackageKind::Receipt;
    content.uuid = id;
    content.createdAt = receipt.repair ? receipt.repair->askedAt : receipt.receivedAt;
    content.callId = receipt.callId;
    content.callVersion = receipt.callVersion;
    content.extra = *extra;
    const auto written = writePackage(content, office, {{receiver}, {}, kScryptLogN});
    if (!written)
        return written.error();
    return written->file;
}

Result<Receipt> readReceipt(const QByteArray &file, const Opener &opener, const SentPackage &sent)
{
    Expectation expectation;
    expectation.kind = PackageKind::Receipt;
    expectation.senderSigningKey = sent.officeSigningKey;
    const auto content = readPackage(file, opener, expectation);
    if (!content)
        return content.error();
    const auto receipt = receiptFrom(*content);
    if (!receipt)
        return receipt;
    if (!sent.uuid.isEmpty() && sent.uuid != receipt->packageUuid)
        return fault("receipt.other-package",
                     QT_TRANSLATE_NOOP("Message",
                                       "The receipt is for another file than this one. Look for the receipt "
                                       "that came after you handed in."));
    if (!sent.manifestSha256.isEmpty() && sent.manifestSha256 != receipt->manifestSha256)
        return fault("receipt.content-differs",
                     QT_TRANSLATE_NOOP("Message",
                                       "The office received something else than you sent: the content "
                                       "differs. Call the office and hand in again."));
    return receipt;
}

} // namespace tandem::exchange
