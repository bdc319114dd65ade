// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Value.h"

namespace tandem::text {

enum class Verdict
{
    Equal,
    Ambiguous, ///< could be equal; a person has to look
    Different,
};

/// Why two values are no plain match. The comment says what stands in the finding.
enum class Reason
{
    Same,
    Missing,          ///< one side only
    Number,           ///< another number of the same kind
    Factor,           ///< the same digits, but a power of ten apart: 万 taken for thousand
    Unit,             ///< the same number in another unit
    UnitMissing,      ///< the same number, but one side names a unit or currency and the other does not
    Currency,         ///< the same amount in another currency
    PercentagePoints, ///< per cent against percentage points
    Date,             ///< another day, month or year
    Precision,        ///< one date says more than the other
    DayMonthOrder,    ///< 03/04/2027
    Direction,        ///< "over" against "under"
    Grouping,         ///< "1.200": 1200 or 1.2
    Rounding,         ///< equal after rounding
    Billion,          ///< German Billion 10^12, English billion 10^9
    Identifier,       ///< another register number or standard
    Name,             ///< a name spelt in another way
};
/// "value.factor": stable, for programs.
[[nodiscard]] QString reasonKey(Reason reason);

/// A part of one of the two texts, in UTF-16 units; length 0 means nothing there.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

/// What came of one value.
struct Match
{
    Verdict verdict = Verdict::Equal;
    Reason reason = Reason::Same;
    Span first;
    Span second;
    int power = 0; ///< for Factor: how many powers of ten the second is larger
};

struct Comparison
{
    Verdict verdict = Verdict::Equal;
    QList<Match> matches; ///< in the order of the first text, then of the second

    /// Without those that are equal.
    [[nodiscard]] QList<Match> findings() const;
};

/// Compares what two texts state, value by value. A value counts as found when the other text states an equal
/// one anywhere; repetition is style. Time grows linearly with the texts up to some hundred values that match
/// nothing; of more, only neighbours are looked at.
[[nodiscard]] Comparison compareTexts(const QString &first, const QString &firstLanguage,
                                      const QString &second, const QString &secondLanguage);

} // namespace tandem::text
