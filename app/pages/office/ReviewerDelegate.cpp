// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/ReviewerDelegate.h"

#include "app/pages/parts/TableGround.h"
#include "forms/panes/ShapeOf.h"

#include <QPainter>

namespace tandem::pages {

void ReviewerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    paintCellGround(painter, option);
    QRect cell = option.rect.adjusted(8, 0, -4, -1);
    const auto shape = forms::statusOf(static_cast<items::Shape>(index.data(items::ShapeRole).toInt()));
    if (shape) {
        forms::StatusShape::paint(painter, QRect(cell.left(), cell.center().y() - 7, 14, 14), *shape,
                                  option.palette);
        cell.adjust(20, 0, 0, 0);
    }
    paintCellText(painter, option.palette, cell, index.data().toString(),
                  index.column() == 0 ? forms::TextStyle::SmallBold : forms::TextStyle::Small);
    painter->restore();
}

QSize ReviewerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() - 12;
    return {option.rect.width(),
            cellTextHeight(index.data().toString(), forms::TextStyle::Small, width) + 12};
}

} // namespace tandem::pages
