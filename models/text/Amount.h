// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace tandem::text {

/// An exact number as a text gives it: digits × 10^exponent, without trailing zeros, so that 1.20 million and
/// 1200000 are the same amount.
struct Amount
{
    qint64 digits = 0;
    int exponent = 0;

    /// Without trailing zeros; zero has the exponent 0.
    [[nodiscard]] static Amount of(qint64 digits, int exponent = 0);
    /// Nothing if the digits do not fit.
    [[nodiscard]] std::optional<Amount> times(qint64 factor, int power = 0) const;
    [[nodiscard]] double toDouble() const;
    /// Whether both have the same digits and differ by a power of ten only, and by which one.
    [[nodiscard]] std::optional<int> powerBetween(const Amount &other) const;

    bool operator==(const Amount &) const = default;
};

[[nodiscard]] size_t qHash(const Amount &amount, size_t seed = 0) noexcept;

} // namespace tandem::text
