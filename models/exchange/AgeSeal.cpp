// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/AgeSeal.h"

#include "models/exchange/AgeChunks.h"
#include "models/exchange/AgeHeader.h"
#include "models/exchange/Bech32.h"

#include <cstring>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeyLength = 32;

Error fault(const char *code, const char *source, const QStringList &arguments = {})
{
    return {QString::fromLatin1(code), {source, arguments}, {}};
}

Error memoryFault()
{
    return fault("seal.memory", QT_TRANSLATE_NOOP("Message", "There is not enough memory for the passphrase "
                                                             "check. Close other programs and try again."));
}

Error truncated()
{
    return fault("seal.truncated", QT_TRANSLATE_NOOP("Message", "The sealed file is incomplete: its end is "
                                                                "missing. Ask for it again."));
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QByteArrayView part(QByteArrayView whole, qsizetype at, qsizetype size)
{
    return whole.sliced(at, qMin(size, whole.size() - at));
}

FileKey newFileKey()
{
    FileKey key;
    randombytes_buf(key.data(), FileKey::size());
    return key;
}

std::optional<QByteArray> recipientKey(const QString &recipient)
{
    const auto key = fromBech32("age", recipient.toLatin1());
    const bool isOneCase = recipient == recipient.toLower();
    return key && key->size() == kKeyLength && isOneCase ? key : std::nullopt;
}

std::optional<Stanza> stanzaFor(const QByteArray &recipient, const FileKey &fileKey)
{
    Key own;
    randombytes_buf(own.data(), Key::size());
    const QByteArray share = publicHalf(own);
    const auto key = sharedKey(own, recipient, share, recipient);
    if (!key)
        return std::nullopt;
    return Stanza{{"X25519", toBase64(share)}, wrapped(fileKey, *key)};
}

QByteArray sealed(const QByteArray &content, const QList<Stanza> &stanzas, const FileKey &fileKey)
{
    const QByteArray nonce = randomBytes(AgeChunks::kNonce);
    const QByteArray head = writeHeader(stanzas, fileKey) + nonce;
    const AgeChunks chunks(fileKey, nonce);
    const qint64 count = AgeChunks::count(content.size());
    QByteArray file(head.size() + content.size() + count * AgeChunks::kTag, Qt::Uninitialized);
    std::memcpy(file.data(), head.constData(), static_cast<std::size_t>(head.size()));
    for (qint64 i = 0; i < count; ++i) {
        const QByteArrayView plain = part(content, i * AgeChunks::kPlain, AgeChunks::kPlain);
        chunks.sealChunk(static_cast<quint64>(i), i == count - 1, plain,
                         file.data() + head.size() + i * AgeChunks::kSealed);
    }
    return file;
}

std::optional<FileKey> fileKeyFor(const Stanza &stanza, const AgeIdentity &identity)
{
    const QByteArray share = *fromBase64(stanza.arguments[1]);
    const auto key = sharedKey(identity.key(), share, share, publicHalf(identity.key()));
    return key ? unwrapped(stanza.body, *key) : std::nullopt;
}

Result<FileKey> fileKeyUnderPassphrase(const Stanza &stanza, const QString &passphrase)
{
    if (passphrase.isEmpty())
        return fault(
            "seal.needs-passphrase",
            QT_TRANSLATE_NOOP("Message", "The file is locked with a passphrase. Enter it to open the file."));
    const auto key = passphraseKey(passphrase, *fromBase64(stanza.arguments[1]), stanza.arguments[2].toInt());
    if (!key)
        return memoryFault();
    const auto fileKey = unwrapped(stanza.body, *key);
    if (!fileKey)
        return fault("seal.wrong-passphrase",
                     QT_TRANSLATE_NOOP("Message",
                                       "The passphrase is not the one the file was locked with. Check "
                                       "capital letters and the keyboard’s language, then try again."));
    return *fileKey;
}

Result<FileKey> fileKeyOf(const AgeHeader &header, const SealKeys &keys)
{
    const Stanza &first = header.stanzas.first();
    if (first.arguments.first() == "scrypt")
        return fileKeyUnderPassphrase(first, keys.passphrase);
    for (const Stanza &stanza : header.stanzas) {
        if (stanza.arguments.first() != "X25519")
            continue;
        for (const AgeIdentity &identity : keys.identities) {
            if (const auto fileKey = fileKeyFor(stanza, identity))
                return *fileKey;
        }
    }
    return fault("seal.not-for-me",
                 QT_TRANSLATE_NOOP("Message",
                                   "The file is not sealed to you: none of your keys opens it. Ask the "
                                   "sender to seal it to your identity card."));
}

/// The last chunk is opened first: a file that lost its end is refused before anything else is read.
Result<QByteArray> openChunks(QByteArrayView sealedPart, const AgeChunks &chunks)
{
    const qint64 count = (sealedPart.size() + AgeChunks::kSealed - 1) / AgeChunks::kSealed;
    const qint64 lastSize = sealedPart.size() - (count - 1) * AgeChunks::kSealed;
    // An empty last chunk is only right when there is no other.
    if (count == 0 || lastSize < AgeChunks::kTag || (lastSize == AgeChunks::kTag && count > 1))
        return truncated();
    QByteArray content(sealedPart.size() - count * AgeChunks::kTag, Qt::Uninitialized);
    for (qint64 step = 0; step < count; ++step) {
        const qint64 i = step == 0 ? count - 1 : step - 1;
        const QByteArrayView chunk = part(sealedPart, i * AgeChunks::kSealed, AgeChunks::kSealed);
        char *out = content.data() + i * AgeChunks::kPlain;
        if (chunks.openChunk(static_cast<quint64>(i), i == count - 1, chunk, out))
            continue;
        if (i == count - 1 && chunks.openChunk(static_cast<quint64>(i), false, chunk, out))
            return truncated();
        return fault("seal.damaged",
                     QT_TRANSLATE_NOOP("Message",
                                       "The sealed file was changed or damaged on its way, or its end is "
                                       "missing. Nothing was read; ask for it again."));
    }
    return content;
}

} // namespace

AgeIdentity AgeIdentity::create()
{
    requireSodium();
    AgeIdentity identity;
    randombytes_buf(identity.m_key.data(), Secret<32>::size());
    return identity;
}

Result<AgeIdentity> AgeIdentity::fromText(const QByteArray &text)
{
    requireSodium();
    auto bytes = fromBech32("age-secret-key-", text.trimmed());
    if (!bytes || bytes->size() != kKeyLength)
        return fault("seal.identity",
                     QT_TRANSLATE_NOOP("Message",
                                       "This is not a secret key of Tandem or age, or it has a typing "
                                       "error. It starts with AGE-SECRET-KEY-1 and has 74 characters."));
    AgeIdentity identity;
    std::memcpy(identity.m_key.data(), bytes->constData(), Secret<32>::size());
    wipe(*bytes);
    return identity;
}

QByteArray AgeIdentity::toText() const
{
    QByteArray bytes(reinterpret_cast<const char *>(m_key.data()), kKeyLength);
    QByteArray lower = toBech32("age-secret-key-", bytes);
    const QByteArray text = lower.toUpper();
    wipe(bytes);
    wipe(lower);
    return text;
}

QString AgeIdentity::recipient() const
{
    return QString::fromLatin1(toBech32("age", publicHalf(m_key)));
}

bool isRecipient(const QString &text)
{
    return recipientKey(text).has_value();
}

Result<QByteArray> seal(const QByteArray &content, const QStringList &recipients)
{
    requireSodium();
    if (recipients.isEmpty())
        return fault("seal.no-recipient",
                     QT_TRANSLATE_NOOP("Message", "Nobody is named to whom the file should "
                                                  "be sealed. Choose at least one recipient."));
    if (recipients.size() > kMaximumRecipients)
        return fault("seal.too-many-recipients",
                     QT_TRANSLATE_NOOP("Message", "A file can be sealed to at most %1 recipients."),
                     {QString::number(kMaximumRecipients)});
    const FileKey fileKey = newFileKey();
    QList<Stanza> stanzas;
    for (const QString &recipient : recipients) {
        const auto key = recipientKey(recipient);
        const auto stanza = key ? stanzaFor(*key, fileKey) : std::nullopt;
        if (!stanza)
            return fault("seal.recipient",
                         QT_TRANSLATE_NOOP("Message",
                                           "“%1” is not a key that a file can be sealed to. Ask its "
                                           "owner for their identity card."),
                         {recipient.left(80)});
        stanzas.append(*stanza);
    }
    return sealed(content, stanzas, fileKey);
}

Result<QByteArray> sealWithPassphrase(const QByteArray &content, const QString &passphrase, int scryptLogN)
{
    requireSodium();
    if (passphrase.isEmpty())
        return fault("seal.no-passphrase",
                     QT_TRANSLATE_NOOP("Message", "The passphrase is empty. Enter one to lock the file."));
    if (scryptLogN < 1 || scryptLogN > kMaximumScryptLogN)
        return fault(
            "seal.work-factor",
            QT_TRANSLATE_NOOP("Message", "The work factor of a passphrase must lie between 1 and %1."),
            {QString::number(kMaximumScryptLogN)});
    const QByteArray salt = randomBytes(16);
    const auto key = passphraseKey(passphrase, salt, scryptLogN);
    if (!key)
        return memoryFault();
    const FileKey fileKey = newFileKey();
    const Stanza stanza{{"scrypt", toBase64(salt), QByteArray::number(scryptLogN)}, wrapped(fileKey, *key)};
    return sealed(content, {stanza}, fileKey);
}

Result<QByteArray> openSeal(const QByteArray &file, const SealKeys &keys)
{
    requireSodium();
    const Result<AgeHeader> header = readHeader(file);
    if (!header)
        return header.error();
    const Result<FileKey> fileKey = fileKeyOf(*header, keys);
    if (!fileKey)
        return fileKey.error();
    if (!macHolds(*header, *fileKey))
        return fault("seal.header-changed",
                     QT_TRANSLATE_NOOP("Message",
                                       "The seal of the file was changed after it was made. Do not trust "
                                       "this file; ask for it again."));
    if (file.size() < header->size + AgeChunks::kNonce)
        return truncated();
    const AgeChunks chunks(*fileKey, file.mid(header->size, AgeChunks::kNonce));
    return openChunks(QByteArrayView(file).sliced(header->size + AgeChunks::kNonce), chunks);
}

bool looksSealed(const QByteArray &firstBytes)
{
    return firstBytes.startsWith("age-encryption.org/");
}

} // namespace tandem::exchange
