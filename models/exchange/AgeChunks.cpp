// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/AgeChunks.h"

#include <QtEndian>

namespace tandem::exchange {

namespace {

using ChunkNonce = std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

/// 11 bytes of big-endian chunk number, then 1 for the last chunk.
ChunkNonce nonceOf(quint64 number, bool isLast)
{
    ChunkNonce nonce{};
    qToBigEndian(number, nonce.data() + 3);
    nonce[11] = isLast ? 1 : 0;
    return nonce;
}

} // namespace

AgeChunks::AgeChunks(const FileKey &fileKey, const QByteArray &nonce)
    : m_key(hkdf(fileKey.data(), FileKey::size(), nonce, "payload"))
{
}

void AgeChunks::sealChunk(quint64 number, bool isLast, QByteArrayView plain, char *out) const
{
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(out), nullptr,
                                              reinterpret_cast<const unsigned char *>(plain.data()),
                                              static_cast<unsigned long long>(plain.size()), nullptr, 0,
                                              nullptr, nonceOf(number, isLast).data(), m_key.data());
}

bool AgeChunks::openChunk(quint64 number, bool isLast, QByteArrayView sealed, char *out) const
{
    if (sealed.size() < kTag)
        return false;
    return crypto_aead_chacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(out), nullptr, nullptr,
                                                     reinterpret_cast<const unsigned char *>(sealed.data()),
                                                     static_cast<unsigned long long>(sealed.size()), nullptr,
                                                     0, nonceOf(number, isLast).data(), m_key.data()) == 0;
}

} // namespace tandem::exchange
