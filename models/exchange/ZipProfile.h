// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tandem::exchange {

/// Our canonical zip profile: stored or (JSON only) deflated entries, one after the other from offset 0, no
/// extras, comments, descriptors, zip64 or encryption, fixed time, ASCII machine names. The same content
/// gives the same bytes, and any unzip program can open it.

/// What a container may at most hold; everything is checked before memory is taken for it.
struct ZipLimits
{
    qint64 file = 2LL * 1024 * 1024 * 1024;  ///< bytes of the whole container
    qint64 total = 2LL * 1024 * 1024 * 1024; ///< bytes of all entries unpacked
    qint64 entry = 64LL * 1024 * 1024;       ///< bytes of one entry unpacked
    int entries = 10'000;
};

struct ZipEntry
{
    QByteArray name;
    bool deflated = false;
    quint32 crc = 0;        ///< CRC-32 of the unpacked content
    quint32 packedSize = 0; ///< bytes in the container
    quint32 size = 0;       ///< bytes unpacked
    quint32 offset = 0;     ///< of the local header

    bool operator==(const ZipEntry &) const = default;
};

/// [a-z0-9._/-], 1 to 120 characters, no segment empty or starting with a point, no point or slash at the
/// end. So traversal, reserved names and upper/lower case collisions cannot be written down at all.
[[nodiscard]] bool isCanonicalName(const QByteArray &name);

/// The only bytes an entry's local header and directory record may have.
[[nodiscard]] QByteArray localHeader(const ZipEntry &entry);
[[nodiscard]] QByteArray directoryRecord(const ZipEntry &entry);
/// The last 22 bytes of a container.
[[nodiscard]] QByteArray endRecord(int entries, quint32 directorySize, quint32 directoryOffset);

} // namespace tandem::exchange
