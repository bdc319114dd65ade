// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/AgeKeys.h"

#include <QByteArrayView>

namespace tandem::exchange {

/// The content of an age file: chunks of 64 KiB, each with its own tag; number and "last one" are part of the
/// nonce, so chunks cannot be left out, doubled or moved. One chunk is handled at a time, whatever the whole
/// is kept in.
class AgeChunks
{
public:
    static constexpr qsizetype kPlain = 64 * 1024;
    static constexpr qsizetype kTag = 16;
    static constexpr qsizetype kSealed = kPlain + kTag;
    static constexpr qsizetype kNonce = 16; ///< random bytes before the first chunk

    AgeChunks(const FileKey &fileKey, const QByteArray &nonce);

    /// Chunks of a content of `size` bytes: an empty content has one empty chunk.
    static qint64 count(qint64 size) { return size == 0 ? 1 : (size + kPlain - 1) / kPlain; }

    /// Writes plain.size() + kTag bytes to `out`. Only the last chunk may be shorter than kPlain.
    void sealChunk(quint64 number, bool isLast, QByteArrayView plain, char *out) const;
    /// Writes sealed.size() - kTag bytes to `out`; false if the chunk is not what was sealed there.
    [[nodiscard]] bool openChunk(quint64 number, bool isLast, QByteArrayView sealed, char *out) const;

private:
    Key m_key;
};

} // namespace tandem::exchange
