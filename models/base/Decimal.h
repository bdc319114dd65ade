// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace tandem {

/// An exact decimal number: units / 10^scale. What a person typed is what is kept; 0.10 stays 0.10.
struct Decimal
{
    qint64 units = 0;
    int scale = 0; ///< digits behind the point, 0 to 9

    /// "-12.50": point, no grouping, the form kept in files.
    [[nodiscard]] QString toText() const;
    /// Reads the file form only. Grouped or comma forms are the editor's business.
    static std::optional<Decimal> fromText(const QString &text);
    /// Compares by value: 1.5 equals 1.50.
    [[nodiscard]] std::strong_ordering compare(const Decimal &other) const;
    [[nodiscard]] double toDouble() const;

    /// Same digits and same scale.
    bool operator==(const Decimal &) const = default;
};

/// Adds by value; the result has the larger scale. Nothing if it does not fit.
[[nodiscard]] std::optional<Decimal> add(const Decimal &a, const Decimal &b);

} // namespace tandem
