// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem::text {

/// The text with the same length and positions, but full-width digits, letters, per cent and currency signs
/// as half-width ones, every blank as U+0020, line ends kept, and lone surrogates replaced.
[[nodiscard]] QString plain(const QString &text);

[[nodiscard]] bool isHan(QChar c);
[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
/// A letter of the Latin script, umlauts and micro sign included.
[[nodiscard]] bool isLatin(QChar c);
/// The character there, or U+0000 outside.
[[nodiscard]] inline QChar at(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar();
}
[[nodiscard]] bool hasAt(const QString &text, qsizetype index, QStringView part);
/// End of the run of Latin letters that starts there.
[[nodiscard]] qsizetype endOfWord(const QString &text, qsizetype start);

} // namespace tandem::text
