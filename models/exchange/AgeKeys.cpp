// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/AgeKeys.h"

namespace tandem::exchange {

namespace {

// A file key wraps exactly one file, so the format fixes the nonce to zero.
constexpr unsigned char kZeroNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {};
constexpr auto kTag = static_cast<qsizetype>(crypto_aead_chacha20poly1305_ietf_ABYTES);
constexpr auto kBase64Options = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

Key hmacKey(const unsigned char *key, std::size_t keyLength, const unsigned char *text, std::size_t length)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key, keyLength);
    crypto_auth_hmacsha256_update(&state, text, length);
    Key out;
    crypto_auth_hmacsha256_final(&state, out.data());
    sodium_memzero(&state, sizeof state);
    return out;
}

} // namespace

void requireSodium()
{
    // It can only fail without any source of randomness; nothing sensible is possible then.
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium found no source of random numbers");
}

Key hkdf(const unsigned char *material, std::size_t length, const QByteArray &salt, const QByteArray &info)
{
    const QByteArray usedSalt = salt.isEmpty() ? QByteArray(32, '\0') : salt;
    const Key extracted =
        hmacKey(bytesOf(usedSalt), static_cast<std::size_t>(usedSalt.size()), material, length);
    const QByteArray block = info + '\x01';
    return hmacKey(extracted.data(), Key::size(), bytesOf(block), static_cast<std::size_t>(block.size()));
}

QByteArray hmac(const Key &key, const QByteArray &text)
{
    const Key sum = hmacKey(key.data(), Key::size(), bytesOf(text), static_cast<std::size_t>(text.size()));
    return {reinterpret_cast<const char *>(sum.data()), static_cast<qsizetype>(Key::size())};
}

std::optional<Key> sharedKey(const Key &secret, const QByteArray &otherPublic, const QByteArray &share,
                             const QByteArray &recipient)
{
    Key shared;
    if (crypto_scalarmult(shared.data(), secret.data(), bytesOf(otherPublic)) != 0)
        return std::nullopt;
    return hkdf(shared.data(), Key::size(), share + recipient, "age-encryption.org/v1/X25519");
}

std::optional<Key> passphraseKey(const QString &passphrase, const QByteArray &salt, int logN)
{
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray fullSalt = "age-encryption.org/v1/scrypt" + salt;
    Key key;
    const int outcome = crypto_pwhash_scryptsalsa208sha256_ll(
        bytesOf(text), static_cast<std::size_t>(text.size()), bytesOf(fullSalt),
        static_cast<std::size_t>(fullSalt.size()), quint64(1) << logN, 8, 1, key.data(), Key::size());
    wipe(text);
    if (outcome != 0)
        return std::nullopt;
    return key;
}

QByteArray publicHalf(const Key &secret)
{
    QByteArray out(static_cast<qsizetype>(Key::size()), Qt::Uninitialized);
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(out.data()), secret.data());
    return out;
}

QByteArray wrapped(const FileKey &fileKey, const Key &key)
{
    QByteArray out(static_cast<qsizetype>(FileKey::size()) + kTag, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(out.data()), nullptr,
                                              fileKey.data(), FileKey::size(), nullptr, 0, nullptr,
                                              kZeroNonce, key.data());
    return out;
}

std::optional<FileKey> unwrapped(const QByteArray &body, const Key &key)
{
    FileKey fileKey;
    if (body.size() != static_cast<qsizetype>(FileKey::size()) + kTag ||
        crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, bytesOf(body),
                                                  static_cast<unsigned long long>(body.size()), nullptr, 0,
                                                  kZeroNonce, key.data()) != 0)
        return std::nullopt;
    return fileKey;
}

QByteArray toBase64(const QByteArray &bytes)
{
    return bytes.toBase64(kBase64Options);
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, kBase64Options | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || toBase64(decoded.decoded) != text)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace tandem::exchange
