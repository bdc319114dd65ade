// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Decimal.h"

#include <limits>

namespace tandem {

namespace {

constexpr int kMaxScale = 9;

__extension__ using Wide = __int128;

Wide scaled(const Decimal &value, int scale)
{
    Wide units = value.units;
    for (int i = value.scale; i < scale; ++i)
        units *= 10;
    return units;
}

} // namespace

QString Decimal::toText() const
{
    const bool negative = units < 0;
    QString digits =
        QString::number(negative ? 0 - static_cast<quint64>(units) : static_cast<quint64>(units));
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, u'0');
        digits.insert(digits.size() - scale, u'.');
    }
    return negative ? u'-' + digits : digits;
}

std::optional<Decimal> Decimal::fromText(const QString &text)
{
    Decimal value;
    qsizetype i = 0;
    const bool negative = text.startsWith(u'-');
    if (negative)
        ++i;
    bool point = false;
    bool digit = false;
    quint64 units = 0;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.' && !point && digit) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9' || (point && value.scale == kMaxScale))
            return std::nullopt;
        const quint64 next = units * 10 + static_cast<quint64>(c - u'0');
        if (units > std::numeric_limits<qint64>::max() / 10 ||
            next > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        units = next;
        digit = true;
        if (point)
            ++value.scale;
    }
    if (!digit || (point && value.scale == 0))
        return std::nullopt;
    value.units = negative ? -static_cast<qint64>(units) : static_cast<qint64>(units);
    return value;
}

std::strong_ordering Decimal::compare(const Decimal &other) const
{
    const int common = std::max(scale, other.scale);
    const Wide left = scaled(*this, common);
    const Wide right = scaled(other, common);
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

double Decimal::toDouble() const
{
    double divisor = 1;
    for (int i = 0; i < scale; ++i)
        divisor *= 10;
    return static_cast<double>(units) / divisor;
}

std::optional<Decimal> add(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.scale, b.scale);
    const Wide sum = scaled(a, scale) + scaled(b, scale);
    if (sum > std::numeric_limits<qint64>::max() || sum < -std::numeric_limits<qint64>::max())
        return std::nullopt;
    return Decimal{static_cast<qint64>(sum), scale};
}

} // namespace tandem
