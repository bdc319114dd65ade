// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ZipProfile.h"

#include <QtEndian>

namespace tandem::exchange {

namespace {

// Fixed so that the same content gives the same bytes.
constexpr quint16 kVersion = 20;
constexpr quint16 kFlags = 0x0800; // names are UTF-8
constexpr quint16 kTime = 0;
constexpr quint16 kDate = 0x0021; // 1 January 1980, the first day a zip can name
constexpr qsizetype kMaximumName = 120;

template<typename T>
void put(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void putCommonPart(QByteArray &out, const ZipEntry &entry)
{
    put<quint16>(out, kFlags);
    put<quint16>(out, entry.deflated ? 8 : 0);
    put<quint16>(out, kTime);
    put<quint16>(out, kDate);
    put<quint32>(out, entry.crc);
    put<quint32>(out, entry.packedSize);
    put<quint32>(out, entry.size);
    put<quint16>(out, static_cast<quint16>(entry.name.size()));
    put<quint16>(out, 0); // extra field
}

} // namespace

bool isCanonicalName(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > kMaximumName)
        return false;
    char previous = '/';
    for (const char c : name) {
        const bool isWordSign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!isWordSign && c != '.' && c != '/')
            return false;
        if (previous == '/' && (c == '/' || c == '.'))
            return false;
        previous = c;
    }
    return previous != '/' && previous != '.';
}

QByteArray localHeader(const ZipEntry &entry)
{
    QByteArray out("PK\x03\x04", 4);
    put<quint16>(out, kVersion);
    putCommonPart(out, entry);
    return out + entry.name;
}

QByteArray directoryRecord(const ZipEntry &entry)
{
    QByteArray out("PK\x01\x02", 4);
    put<quint16>(out, kVersion);
    put<quint16>(out, kVersion);
    putCommonPart(out, entry);
    put<quint16>(out, 0); // comment
    put<quint16>(out, 0); // disk
    put<quint16>(out, 0); // internal attributes
    put<quint32>(out, 0); // external attributes
    put<quint32>(out, entry.offset);
    return out + entry.name;
}

QByteArray endRecord(int entries, quint32 directorySize, quint32 directoryOffset)
{
    QByteArray out("PK\x05\x06", 4);
    put<quint32>(out, 0); // disks
    put<quint16>(out, static_cast<quint16>(entries));
    put<quint16>(out, static_cast<quint16>(entries));
    put<quint32>(out, directorySize);
    put<quint32>(out, directoryOffset);
    put<quint16>(out, 0); // comment
    return out;
}

} // namespace tandem::exchange
