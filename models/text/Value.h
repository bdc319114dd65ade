// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Amount.h"

#include <QList>
#include <QString>

namespace tandem::text {

/// How a text writes numbers. Tags other than "zh" and "de" are read as English.
enum class Script
{
    Chinese,
    German,
    English,
};
[[nodiscard]] Script scriptOf(const QString &language);

enum class Kind
{
    Number,     ///< counts, years, ordinals
    Money,      ///< `unit` is the ISO 4217 code
    Quantity,   ///< per cent, percentage points, lengths, durations ... in `dimension`
    Date,       ///< whole or in part
    TimeOfDay,  ///< `base` is minutes since midnight
    Identifier, ///< register numbers, standards, versions, addresses of pages
    Name,       ///< a word in Latin script inside a Chinese text, or one of letters and digits
};

/// What a text says about the true number. Without one the number is exact.
enum class Bound
{
    None,
    About,
    MoreThan, ///< "over", "at least", 以上
    LessThan, ///< "under", "at most", 以内
};

/// Whether the other text must repeat the value. Small numbers in words are often paraphrased, so they are
/// only compared with a value that stands against them.
enum class Weight
{
    Strong,
    Weak,
};

/// 0 stands for "not said".
struct CalendarDate
{
    int year = 0;
    int half = 0;
    int quarter = 0;
    int month = 0;
    int day = 0;

    bool operator==(const CalendarDate &) const = default;
};

/// A value found in a running text. Positions count UTF-16 units of the text as given.
struct Value
{
    Kind kind = Kind::Number;
    Weight weight = Weight::Strong;
    Bound bound = Bound::None;
    qsizetype start = 0;
    qsizetype length = 0;
    Amount amount;                   ///< as written, scale words ("Mio.", 万) included, units not
    std::optional<Amount> otherways; ///< "1.200" read by the other convention
    int step = 0;                    ///< power of ten of the last digit written
    int scale = 0;                   ///< power of ten of the scale word: 6 for "Mio."
    bool rounded = false;            ///< scale word or decimals: the last digit may be rounded
    QString unit;                    ///< canonical symbol: "kg", "EUR", "%"
    QString dimension;               ///< "mass"; empty for plain numbers; the currency for money
    qint64 factor = 1;               ///< from the unit to the base of its dimension: factor × 10^power
    int power = 0;
    CalendarDate date;
    std::optional<CalendarDate> otherDate; ///< 03/04/2027 read the other way round
    bool isForeignUnit = false;            ///< outside the metric system
    bool isLooseUnit = false; ///< the end of a German compound: "Schulungstage" may also be plain pieces
    bool isBillion = false;   ///< written "billion" or "Billion": a false friend
    bool isOrdinal = false;
    bool isCount = false; ///< followed by a measure word or a word for pieces
    QString key;          ///< identifier or name in one spelling, for comparing

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool isNumeric() const { return kind != Kind::Date && kind < Kind::Identifier; }
    /// The amount in the base of its dimension; nothing if that does not fit.
    [[nodiscard]] std::optional<Amount> base() const { return amount.times(factor, power); }
};

using Values = QList<Value>;

} // namespace tandem::text
