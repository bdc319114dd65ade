// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace tandem::pages {

/// Ground of a cell: selection, pointer, hairline below, and a ring where the keyboard is.
void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option, bool ring = false);
/// One line of text that ends in … where room is short.
void paintCellText(QPainter *painter, const QPalette &palette, const QRect &rect, const QString &text,
                   forms::TextStyle style = forms::TextStyle::Small, forms::Colour name = forms::Colour::Text,
                   Qt::Alignment alignment = Qt::AlignLeft);

} // namespace tandem::pages
