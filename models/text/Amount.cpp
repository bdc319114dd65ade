// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Amount.h"

#include <QHashFunctions>

#include <cmath>
#include <limits>

namespace tandem::text {

Amount Amount::of(qint64 digits, int exponent)
{
    if (digits == 0)
        return {};
    while (digits % 10 == 0) {
        digits /= 10;
        ++exponent;
    }
    return {digits, exponent};
}

std::optional<Amount> Amount::times(qint64 factor, int power) const
{
    const qint64 size = factor < 0 ? -factor : factor;
    const qint64 most = size == 0 ? 0 : std::numeric_limits<qint64>::max() / size;
    if (size != 0 && (digits > most || digits < -most))
        return std::nullopt;
    return of(digits * factor, exponent + power);
}

double Amount::toDouble() const
{
    return static_cast<double>(digits) * std::pow(10.0, exponent);
}

std::optional<int> Amount::powerBetween(const Amount &other) const
{
    if (digits != other.digits || digits == 0)
        return std::nullopt;
    return exponent - other.exponent;
}

size_t qHash(const Amount &amount, size_t seed) noexcept
{
    return qHashMulti(seed, amount.digits, amount.exponent);
}

} // namespace tandem::text
