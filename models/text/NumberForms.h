// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Value.h"

namespace tandem::text {

/// A number read from digits or words.
struct ReadNumber
{
    Amount amount;
    std::optional<Amount> otherways; ///< by the other convention of point and comma
    int step = 0;                    ///< power of ten of the last digit written
    bool hasDecimals = false;
    bool isGrouped = false;
    bool isMore = false;  ///< 多 or 余 stood inside: 一千一百多万
    qsizetype length = 0; ///< 0: no number here
    qsizetype vague = 0;  ///< length of a numeral that says no number: 十几, 三四十
};

/// Digits with grouping and decimals, as the language writes them: "1.200" is 1200 in German and 1.2 in
/// Chinese and English, with the other reading kept. A list such as "45,42,13" gives its first number only.
[[nodiscard]] ReadNumber digitsAt(const QString &text, qsizetype start, Script script);

/// Chinese numerals: 一百二十万, 三点五, 二〇二七, 十二. Vague ones (十几, 数百) and words that only look
/// like numerals (十分, 万一) are no numbers. Scales 万 and 亿 are taken in.
[[nodiscard]] ReadNumber hanNumeralAt(const QString &text, qsizetype start);

/// What a German or English word says.
struct WordNumber
{
    Amount amount;
    bool isOrdinal = false;
    bool isFraction = false; ///< amount is what the fraction is worth
    bool isArticle = false;  ///< "ein", "a", "one": a number only before a unit or scale
    qsizetype length = 0;    ///< up to where the word counts; what follows may be a unit ("-jährig")
};
[[nodiscard]] WordNumber wordNumberAt(const QString &text, qsizetype start, Script script);

} // namespace tandem::text
