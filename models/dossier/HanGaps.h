// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem::dossier {

/// Characters as wide as Han ones, which stand in a grid: ideographs, kana and their punctuation.
[[nodiscard]] inline bool isWide(QChar c)
{
    constexpr char16_t kFirstCjkBlock = 0x2E80;
    const char16_t u = c.unicode();
    return u >= kFirstCjkBlock || u == 0x2014 || u == 0x2026 || (u >= 0x2018 && u <= 0x201D);
}

/// May the gap in front of the character at this place grow so that lines of Han text end evenly? Not inside
/// a character of two units, nor inside a doubled dash or ellipsis.
[[nodiscard]] inline bool givesBetween(const QString &text, int at)
{
    if (at <= 0 || at >= text.size())
        return false;
    const QChar left = text[at - 1];
    const QChar right = text[at];
    const bool doubled = left == right && (left == QChar(0x2014) || left == QChar(0x2026));
    return !left.isHighSurrogate() && !doubled && (isWide(left) || isWide(right));
}

} // namespace tandem::dossier
