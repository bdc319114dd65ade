// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Value.h"

namespace tandem::text {

struct ReadDate
{
    CalendarDate date;
    std::optional<CalendarDate> otherDate; ///< day and month the other way round
    qsizetype length = 0;                  ///< 0: no date here
};

/// A date or a part of one that is written as such: 15.03.2027, 15. März 2027, March 15, 2027, 2027-03-15,
/// 2027年3月15日, 二〇二七年三月, März 2027, Q1 2027, 2027年上半年. A bare year is a number.
[[nodiscard]] ReadDate dateAt(const QString &text, qsizetype start, Script script);

/// Ten years: 20世纪30年代, "1930er", "1930s", 上世纪八十年代.
struct ReadDecade
{
    int year = 0; ///< the first of them
    qsizetype length = 0;
};
[[nodiscard]] ReadDecade decadeAt(const QString &text, qsizetype start);

/// Minutes since midnight and the length: 18:30, 18 Uhr, 6 pm, 下午6点.
struct ReadTime
{
    int minutes = 0;
    qsizetype length = 0;
};
[[nodiscard]] ReadTime timeAt(const QString &text, qsizetype start, Script script);

} // namespace tandem::text
