// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The key steps of the age v1 format, on libsodium's primitives.
namespace tandem::exchange {

using FileKey = Secret<16>;
using Key = Secret<32>;

/// Starts libsodium once; safe to call from every thread.
void requireSodium();

/// HKDF-SHA-256 (RFC 5869) with an output of 32 bytes.
[[nodiscard]] Key hkdf(const unsigned char *material, std::size_t length, const QByteArray &salt,
                       const QByteArray &info);
/// HMAC-SHA-256 of `text`.
[[nodiscard]] QByteArray hmac(const Key &key, const QByteArray &text);

/// Key that wraps the file key for an X25519 recipient: from our own secret half and the other's public one.
/// Nothing for a public key of low order, which would give the same secret to everyone.
[[nodiscard]] std::optional<Key> sharedKey(const Key &secret, const QByteArray &otherPublic,
                                           const QByteArray &share, const QByteArray &recipient);
/// Key that wraps the file key under a passphrase; nothing if memory runs out.
[[nodiscard]] std::optional<Key> passphraseKey(const QString &passphrase, const QByteArray &salt, int logN);
[[nodiscard]] QByteArray publicHalf(const Key &secret);

/// The file key under a wrapping key: 32 bytes.
[[nodiscard]] QByteArray wrapped(const FileKey &fileKey, const Key &key);
[[nodiscard]] std::optional<FileKey> unwrapped(const QByteArray &body, const Key &key);

/// Base64 without padding; reading accepts only what writing gives.
[[nodiscard]] QByteArray toBase64(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> fromBase64(const QByteArray &text);

} // namespace tandem::exchange
