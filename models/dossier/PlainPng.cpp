// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PlainPng.h"

#include <QtEndian>

#include <zlib.h>

#include <array>

namespace tandem::dossier {

namespace {

constexpr qsizetype kSignature = 8;
constexpr qsizetype kChunkFrame = 12; ///< length, type and checksum around the data

struct Chunk
{
    QByteArray type;
    QByteArray data;
};

quint32 numberAt(const QByteArray &data, qsizetype at)
{
    return qFromBigEndian<quint32>(data.constData() + at);
}

/// The chunk at this place (PNG specification, 5.3); nothing if it is cut off or its checksum is wrong.
std::optional<Chunk> chunkAt(const QByteArray &data, qsizetype at)
{
    if (data.size() - at < kChunkFrame)
        return std::nullopt;
    const qsizetype length = numberAt(data, at);
    if (length > data.size() - at - kChunkFrame)
        return std::nullopt;
    const auto *checked = reinterpret_cast<const Bytef *>(data.constData() + at + 4);
    if (crc32(0, checked, static_cast<uInt>(length + 4)) != numberAt(data, at + 8 + length))
        return std::nullopt;
    return Chunk{data.mid(at + 4, 4), data.mid(at + 8, length)};
}

/// Do the rows unpack to as many bytes as the picture has?
bool unpacksTo(const QByteArray &rows, qint64 expected)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(rows.constData()));
    stream.avail_in = static_cast<uInt>(rows.size());
    std::array<Bytef, size_t{1} << 15U> buffer;
    qint64 count = 0;
    int state = Z_OK;
    while (state == Z_OK && count <= expected) {
        stream.next_out = buffer.data();
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        count += static_cast<qint64>(buffer.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && count == expected;
}

/// Eight bits, grey or colour, no interlacing (PNG specification, 11.2.2).
bool readHeader(const QByteArray &header, PlainPng &png)
{
    constexpr char kGrey = 0;
    constexpr char kColour = 2;
    constexpr quint32 kMost = 1U << 16U;
    if (header.size() != 13 || header[8] != 8 || (header[9] != kGrey && header[9] != kColour) ||
        header[10] != 0 || header[11] != 0 || header[12] != 0)
        return false;
    const quint32 width = numberAt(header, 0);
    const quint32 height = numberAt(header, 4);
    png.size = QSize(static_cast<int>(std::min(width, kMost)), static_cast<int>(std::min(height, kMost)));
    png.isGrey = header[9] == kGrey;
    return width > 0 && height > 0 && width < kMost && height < kMost;
}

} // namespace

std::optional<PlainPng> readPlainPng(const QByteArray &data)
{
    if (!data.startsWith("\x89PNG\r\n\x1A\n"))
        return std::nullopt;
    PlainPng png;
    bool isComplete = false;
    for (qsizetype at = kSignature; !isComplete;) {
        const std::optional<Chunk> chunk = chunkAt(data, at);
        // One colour that means “transparent” needs the picture to be painted on white.
        if (!chunk || chunk->type == "tRNS" || (at == kSignature) != (chunk->type == "IHDR"))
            return std::nullopt;
        if (chunk->type == "IHDR" && !readHeader(chunk->data, png))
            return std::nullopt;
        if (chunk->type == "IDAT")
            png.rows += chunk->data;
        isComplete = chunk->type == "IEND";
        at += kChunkFrame + chunk->data.size();
    }
    const qint64 row = qint64{png.size.width()} * (png.isGrey ? 1 : 3) + 1;
    if (!unpacksTo(png.rows, row * png.size.height()))
        return std::nullopt;
    return png;
}

} // namespace tandem::dossier
