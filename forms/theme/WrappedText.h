// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace tandem::forms {

/// The lines of a text that is painted `width` px wide: broken between words, within a word only where one
/// word alone is wider, and Han anywhere its rules allow. No more than `mostLines`; the last then ends in
/// "…".
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, int width, int mostLines);

/// Height in px of all lines of the text.
[[nodiscard]] int wrappedHeight(const QString &text, const QFont &font, int width);

/// Width in px of the widest piece that stands on a line of its own at best: the widest word.
[[nodiscard]] int widestWord(const QString &text, const QFont &font);

/// Paints the text in the painter's font and pen on as many lines as the rectangle has room for.
void paintWrapped(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace tandem::forms
