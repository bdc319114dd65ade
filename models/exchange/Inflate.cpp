// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Inflate.h"

#include <zlib.h>

namespace tandem::exchange {

namespace {

constexpr qint64 kLargestGain = 1032;

/// A zlib stream that is released on every way out.
class Stream
{
public:
    Stream() { m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Stream()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    z_stream *operator->() { return &m_stream; }

    /// Goes on to the next border between blocks; notes the spare bits of the byte the last block ends in.
    int advance()
    {
        const int outcome = inflate(&m_stream, Z_BLOCK);
        constexpr int kEndOfLastBlock = 128 + 64;
        if (outcome == Z_OK && (m_stream.data_type & kEndOfLastBlock) == kEndOfLastBlock) {
            const int spareBits = m_stream.data_type & 7;
            m_spareBitsAreZero = (*(m_stream.next_in - 1) >> (8 - spareBits)) == 0;
        }
        return outcome;
    }
    [[nodiscard]] bool spareBitsAreZero() const { return m_spareBitsAreZero; }

private:
    z_stream m_stream{};
    bool m_ready = false;
    bool m_spareBitsAreZero = false;
};

} // namespace

Inflated inflated(QByteArrayView packed, quint32 size)
{
    if (size > (packed.size() + 1) * kLargestGain)
        return {{}, InflateFault::WrongSize};
    Stream stream;
    if (!stream.isReady())
        return {{}, InflateFault::Memory};
    // One byte more than declared shows a stream that goes on.
    QByteArray content(static_cast<qsizetype>(size) + 1, Qt::Uninitialized);
    stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream->avail_in = static_cast<uInt>(packed.size());
    stream->next_out = reinterpret_cast<Bytef *>(content.data());
    stream->avail_out = static_cast<uInt>(content.size());
    int outcome = Z_OK;
    while (outcome == Z_OK && stream->avail_out > 0)
        outcome = stream.advance();
    if (outcome == Z_MEM_ERROR)
        return {{}, InflateFault::Memory};
    if (stream->avail_out == 0)
        return {{}, InflateFault::WrongSize};
    if (outcome != Z_STREAM_END || stream->avail_in > 0 || !stream.spareBitsAreZero())
        return {{}, InflateFault::Broken};
    if (stream->total_out != size)
        return {{}, InflateFault::WrongSize};
    content.truncate(static_cast<qsizetype>(size));
    return {content, std::nullopt};
}

} // namespace tandem::exchange
