// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace tandem::pages {

/// Ground of a cell: selection, pointer, hairline below, and a ring where the keyboard is.
void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option, bool ring = false);
/// Text on as many lines as the cell has room for; only what is beyond them ends in ….
void paintCellText(QPainter *painter, const QPalette &palette, const QRect &rect, const QString &text,
                   forms::TextStyle style = forms::TextStyle::Small, forms::Colour name = forms::Colour::Text,
                   Qt::Alignment alignment = Qt::AlignLeft);
/// Height in px of the text on wrapped lines in a cell whose text has `width` px.
[[nodiscard]] int cellTextHeight(const QString &text, forms::TextStyle style, int width);

} // namespace tandem::pages
