// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/parts/TableGround.h"

#include "forms/theme/WrappedText.h"

#include <QPainter>

namespace tandem::pages {

using forms::Colour;

void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option, bool ring)
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, forms::colour(palette, Colour::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, forms::colour(palette, Colour::Window));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      forms::colour(palette, Colour::Line));
    if (!ring || !(option.state & QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(forms::colour(palette, Colour::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
}

void paintCellText(QPainter *painter, const QPalette &palette, const QRect &rect, const QString &text,
                   forms::TextStyle style, Colour name, Qt::Alignment alignment)
{
    painter->setFont(forms::textFont(style));
    painter->setPen(forms::colour(palette, name));
    forms::paintWrapped(*painter, rect, alignment | Qt::AlignVCenter, text);
}

int cellTextHeight(const QString &text, forms::TextStyle style, int width)
{
    return forms::wrappedHeight(text, forms::textFont(style), width);
}

} // namespace tandem::pages
