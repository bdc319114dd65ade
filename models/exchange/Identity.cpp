// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Identity.h"

#include "models/base/Json.h"
#include "models/exchange/AgeKeys.h"

#include <QCryptographicHash>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

// Lines of the identity file. `age -i` takes the file as it is: to it these two are remarks.
constexpr QByteArrayView kDescriptionLine("# tandem-identity: ");
constexpr QByteArrayView kSeedLine("# tandem-signing-seed: ");

constexpr qsizetype kSigningKeyLength = crypto_sign_PUBLICKEYBYTES;

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

Error malformed(const QString &detail)
{
    return {u"identity.malformed"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "This is not a complete identity: a key or the role is missing or wrong. "
                               "Ask for the file again."),
             {}},
            detail};
}

/// First 132 bits of a hash as 40 decimal digits: long division of the number by ten, digit by digit.
QString firstDigits(const QByteArray &hash)
{
    constexpr int kNibbles = 33;
    constexpr int kDigits = 40;
    QByteArray nibbles;
    for (const char byte : hash.left(kNibbles / 2 + 1)) {
        nibbles.append(static_cast<char>((byte >> 4) & 15));
        nibbles.append(static_cast<char>(byte & 15));
    }
    nibbles.truncate(kNibbles);
    QString digits(kDigits, u'0');
    for (int place = kDigits - 1; place >= 0; --place) {
        int rest = 0;
        for (char &nibble : nibbles) {
            rest = rest * 16 + nibble;
            nibble = static_cast<char>(rest / 10);
            rest %= 10;
        }
        digits[place] = QChar(u'0' + rest);
    }
    return digits;
}

} // namespace

QString PublicIdentity::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("tandem-key-v1\n" + role.toUtf8() + '\n' + signingKey + recipient.toUtf8());
    const QString digits = firstDigits(hash.result());
    QStringList groups;
    for (int at = 0; at < digits.size(); at += 5)
        groups.append(digits.mid(at, 5));
    return groups.join(u' ');
}

QJsonObject toJson(const PublicIdentity &identity)
{
    QJsonObject json{{u"role"_s, identity.role},
                     {u"sign_pk"_s, QString::fromLatin1(toBase64(identity.signingKey))},
                     {u"seal_recipient"_s, identity.recipient},
                     {u"name"_s, identity.name.toJson()}};
    if (!identity.organisation.isEmpty())
        json.insert(u"organisation"_s, identity.organisation.toJson());
    return json;
}

Result<PublicIdentity> publicIdentityFromJson(const QJsonObject &json)
{
    const auto key = fromBase64(json[u"sign_pk"].toString().toLatin1());
    const PublicIdentity identity{json[u"role"].toString(), LangText::fromJson(json[u"name"]),
                                  LangText::fromJson(json[u"organisation"]), key.value_or(QByteArray()),
                                  json[u"seal_recipient"].toString()};
    if (identity.role.isEmpty())
        return malformed(u"role"_s);
    const bool needsKey = identity.role != u"recovery"_s;
    if (!key || key->size() != (needsKey ? kSigningKeyLength : 0))
        return malformed(u"sign_pk"_s);
    if (!isRecipient(identity.recipient))
        return malformed(u"seal_recipient"_s);
    return identity;
}

RecoveryKey createRecoveryKey()
{
    const AgeIdentity key = AgeIdentity::create();
    return {{u"recovery"_s, {}, {}, {}, key.recipient()}, key.toText()};
}

Identity Identity::create(const QString &role, const LangText &name, const LangText &organisation)
{
    requireSodium();
    Identity identity;
    identity.m_sealKey = AgeIdentity::create();
    QByteArray signingKey(kSigningKeyLength, Qt::Uninitialized);
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(signingKey.data()), identity.m_signKey.data());
    identity.m_public = {role, name, organisation, signingKey, identity.m_sealKey.recipient()};
    return identity;
}

Result<QByteArray> Identity::toFile(const QString &passphrase, int scryptLogN) const
{
    if (passphrase.size() < kMinimumPassphrase)
        return Error{
            u"identity.weak-passphrase"_s,
            {QT_TRANSLATE_NOOP("Message", "The passphrase is too short: it needs at least %1 characters. "
                                          "A few words in a row are easy to remember."),
             {QString::number(kMinimumPassphrase)}},
            {}};
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(reinterpret_cast<unsigned char *>(seed.data()), m_signKey.data());
    QByteArray seedText = toBase64(seed);
    QByteArray keyText = m_sealKey.toText();
    QByteArray text;
    // Room for everything at once: growing would leave copies of the keys behind.
    const QByteArray description = canonicalJson(toJson(m_public));
    text.reserve(1024 + description.size());
    for (const QByteArrayView part :
         {kDescriptionLine, QByteArrayView(description), QByteArrayView("\n"), kSeedLine,
          QByteArrayView(seedText), QByteArrayView("\n"), QByteArrayView(keyText), QByteArrayView("\n")})
        text.append(part);
    const Result<QByteArray> file = sealWithPassphrase(text, passphrase, scryptLogN);
    for (QByteArray *secret : {&seed, &seedText, &keyText, &text})
        wipe(*secret);
    return file;
}

Result<Identity> Identity::fromFile(const QByteArray &file, const QString &passphrase)
{
    Result<QByteArray> text = openSeal(file, {{}, passphrase});
    if (!text)
        return text.error();
    Identity identity;
    QByteArray seed;
    std::optional<PublicIdentity> known;
    bool hasSealKey = false;
    for (QByteArray &line : text->split('\n')) {
        if (line.startsWith(kDescriptionLine)) {
            const auto json = parseJson(line.mid(kDescriptionLine.size()));
            const auto read = json ? publicIdentityFromJson(*json) : Result<PublicIdentity>(json.error());
            if (read)
                known = *read;
        } else if (line.startsWith(kSeedLine)) {
            seed = fromBase64(line.mid(kSeedLine.size())).value_or(QByteArray());
        } else if (const auto key = AgeIdentity::fromText(line)) {
            identity.m_sealKey = *key;
            hasSealKey = true;
        }
        wipe(line);
    }
    wipe(*text);
    if (!known || !hasSealKey || seed.size() != crypto_sign_SEEDBYTES)
        return malformed(u"lines of the identity file"_s);
    QByteArray signingKey(kSigningKeyLength, Qt::Uninitialized);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(signingKey.data()), identity.m_signKey.data(),
                             bytesOf(seed));
    wipe(seed);
    if (signingKey != known->signingKey || identity.m_sealKey.recipient() != known->recipient)
        return malformed(u"keys do not belong together"_s);
    identity.m_public = *known;
    return identity;
}

QByteArray Identity::sign(const QByteArray &text) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytesOf(text),
                         static_cast<unsigned long long>(text.size()), m_signKey.data());
    return signature;
}

void Identity::rename(const LangText &name, const LangText &organisation)
{
    m_public.name = name;
    m_public.organisation = organisation;
}

bool isSignedBy(const QByteArray &signingKey, const QByteArray &text, const QByteArray &signature)
{
    requireSodium();
    return signingKey.size() == kSigningKeyLength && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(text),
                                       static_cast<unsigned long long>(text.size()),
                                       bytesOf(signingKey)) == 0;
}

} // namespace tandem::exchange
