// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Value.h"

namespace tandem::text {

/// One unit or currency: factor × 10^power brings it to the base of its dimension.
struct Unit
{
    QString symbol;
    QString dimension; ///< the currency's code for money
    qint64 factor = 1;
    int power = 0;
    bool isMoney = false;
    bool isForeign = false; ///< outside the metric system, so that conversions are rounded
};

struct FoundUnit
{
    const Unit *unit = nullptr;
    qsizetype length = 0;
    bool isLoose = false; ///< the end of a compound word
};

/// The longest unit or currency that stands at this place of a plain text and ends there as a word.
[[nodiscard]] FoundUnit unitAt(const QString &text, qsizetype start, Script script);
/// A currency written before its amount: "EUR 5", "¥5", 人民币5.
[[nodiscard]] FoundUnit currencyBefore(const QString &text, qsizetype start);

/// Scale words: "Mio.", "billion", 万亿.
struct Scale
{
    int power = 0;
    qsizetype length = 0;
    bool isBillion = false; ///< the false friend
};
[[nodiscard]] Scale scaleAt(const QString &text, qsizetype start, Script script);

/// Length of the Chinese measure word or word for pieces there; 0 without one.
[[nodiscard]] qsizetype measureWordAt(const QString &text, qsizetype start);

} // namespace tandem::text
