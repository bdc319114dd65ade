// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Bech32.h"

#include <array>

namespace tandem::exchange {

namespace {

constexpr char kLetters[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr int kChecksumLength = 6;

quint32 checksum(const QByteArray &prefix, const QByteArray &fives)
{
    quint32 sum = 1;
    const auto take = [&sum](int five) {
        constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                   0x2a1462b3};
        const quint32 top = sum >> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ static_cast<quint32>(five);
        for (std::size_t bit = 0; bit < generator.size(); ++bit)
            sum ^= (top >> bit) & 1 ? generator[bit] : 0;
    };
    for (const char c : prefix)
        take(c >> 5);
    take(0);
    for (const char c : prefix)
        take(c & 31);
    for (const char five : fives)
        take(five);
    return sum;
}

/// Regroups bits. Left-over bits are filled up with zeros when `pad`, else they must be fewer than a group
/// and zero.
std::optional<QByteArray> regroup(const QByteArray &in, int fromBits, int toBits, bool pad)
{
    QByteArray out;
    quint32 held = 0;
    int bits = 0;
    for (const char c : in) {
        held = (held << fromBits) | static_cast<unsigned char>(c);
        bits += fromBits;
        while (bits >= toBits) {
            bits -= toBits;
            out.append(static_cast<char>(held >> bits));
            held &= (1u << bits) - 1;
        }
    }
    if (pad && bits > 0)
        out.append(static_cast<char>(held << (toBits - bits)));
    if (!pad && (bits >= fromBits || held != 0))
        return std::nullopt;
    return out;
}

} // namespace

QByteArray toBech32(const QByteArray &prefix, const QByteArray &bytes)
{
    QByteArray fives = *regroup(bytes, 8, 5, true);
    const quint32 sum = checksum(prefix, fives + QByteArray(kChecksumLength, '\0')) ^ 1;
    for (int i = kChecksumLength - 1; i >= 0; --i)
        fives.append(static_cast<char>((sum >> (5 * i)) & 31));
    QByteArray text = prefix + '1';
    for (const char five : std::as_const(fives))
        text.append(kLetters[static_cast<int>(five)]);
    return text;
}

std::optional<QByteArray> fromBech32(const QByteArray &prefix, const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    if (text != lower && text != text.toUpper())
        return std::nullopt;
    const qsizetype border = lower.lastIndexOf('1');
    if (border < 0 || lower.left(border) != prefix || lower.size() - border - 1 < kChecksumLength)
        return std::nullopt;
    QByteArray fives;
    for (const char c : lower.mid(border + 1)) {
        const qsizetype value = QByteArrayView(kLetters).indexOf(c);
        if (value < 0)
            return std::nullopt;
        fives.append(static_cast<char>(value));
    }
    if (checksum(prefix, fives) != 1)
        return std::nullopt;
    fives.chop(kChecksumLength);
    return regroup(fives, 5, 8, false);
}

} // namespace tandem::exchange
