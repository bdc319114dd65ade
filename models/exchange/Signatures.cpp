// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/exchange/AgeKeys.h"
#include "models/exchange/Manifest.h"

#include <QJsonArray>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

const auto kAlgorithm = u"ed25519"_s;
constexpr int kMaximumSignatures = 16;

// Different first lines: a signature under one thing can never be shown as one under another.
QByteArray signedManifest(const QString &manifestSha256)
{
    return "tandem-package-v1\n" + manifestSha256.toLatin1();
}

QByteArray signedCall(const QByteArray &callText)
{
    return "tandem-call-v1\n" + sha256(callText).toLatin1();
}

QJsonObject signatureOf(const QByteArray &text, const Identity &signer)
{
    return {{u"alg"_s, kAlgorithm},
            {u"key"_s, QString::fromLatin1(toBase64(signer.publicPart().signingKey))},
            {u"sig"_s, QString::fromLatin1(toBase64(signer.sign(text)))}};
}

/// The key, if the signature holds.
std::optional<QByteArray> keyThatSigned(const QJsonObject &signature, const QByteArray &text)
{
    const auto key = fromBase64(signature[u"key"].toString().toLatin1());
    const auto bytes = fromBase64(signature[u"sig"].toString().toLatin1());
    return key && bytes && isSignedBy(*key, text, *bytes) ? key : std::nullopt;
}

Error signatureWrong()
{
    return {u"package.signature-wrong"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The signature does not fit the content: the package was changed after it "
                               "was signed. Do not trust it; ask the sender for a new one."),
             {}},
            {}};
}

} // namespace

QByteArray writeSignatures(const QString &manifestSha256, const QList<const Identity *> &signers)
{
    QJsonArray signatures;
    for (const Identity *signer : signers)
        signatures.append(signatureOf(signedManifest(manifestSha256), *signer));
    return canonicalJson({{u"signatures"_s, signatures}});
}

Result<QList<QByteArray>> readSignatures(const QByteArray &text, const QString &manifestSha256,
                                         const QByteArray &senderKey)
{
    const Result<QJsonObject> json = parseJson(text);
    if (!json)
        return json.error();
    const QJsonArray signatures = (*json)[u"signatures"].toArray();
    if (signatures.size() > kMaximumSignatures)
        return signatureWrong();
    QList<QByteArray> keys;
    for (const QJsonValue &value : signatures) {
        const QJsonObject signature = value.toObject();
        if (signature[u"alg"].toString() != kAlgorithm)
            continue;
        const auto key = keyThatSigned(signature, signedManifest(manifestSha256));
        if (!key)
            return signatureWrong();
        if (*key == senderKey)
            keys.prepend(*key);
        else
            keys.append(*key);
    }
    if (keys.isEmpty() || keys.first() != senderKey)
        return Error{
            u"package.signature-missing"_s,
            {QT_TRANSLATE_NOOP("Message", "The package is not signed by the one it names as its sender. Do "
                                          "not trust it; ask the sender for a new one."),
             {}},
            {}};
    return keys;
}

QByteArray writeCallSignature(const QByteArray &callText, const Identity &office)
{
    return canonicalJson(signatureOf(signedCall(callText), office));
}

Result<QByteArray> readCallSignature(const QByteArray &text, const QByteArray &callText)
{
    const Result<QJsonObject> json = parseJson(text);
    const auto key = json && (*json)[u"alg"].toString() == kAlgorithm
                         ? keyThatSigned(*json, signedCall(callText))
                         : std::nullopt;
    if (!key)
        return Error{
            u"package.call-signature"_s,
            {QT_TRANSLATE_NOOP("Message", "The office’s signature does not fit the call in the package: the "
                                          "call was changed. Ask the office for the call file."),
             {}},
            {}};
    return *key;
}

} // namespace tandem::exchange
