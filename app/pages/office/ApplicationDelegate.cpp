// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/ApplicationDelegate.h"

#include "app/pages/parts/TableGround.h"
#include "forms/panes/ShapeOf.h"
#include "models/items/ApplicationTable.h"

#include <QPainter>

namespace tandem::pages {

using forms::Colour;
using forms::TextStyle;
using items::ApplicationTable;

namespace {

constexpr int kPad = 8;

void paintLines(QPainter *painter, const QPalette &palette, const QRect &cell, const QString &first,
                TextStyle style, const QString &second)
{
    const int half = cell.height() / 2;
    paintCellText(painter, palette, QRect(cell.left(), cell.top() + 2, cell.width(), half - 2), first, style);
    paintCellText(painter, palette, QRect(cell.left(), cell.top() + half - 1, cell.width(), half - 2), second,
                  TextStyle::Small, Colour::Text2);
}

} // namespace

void ApplicationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    paintCellGround(painter, option);
    const QPalette &palette = option.palette;
    QRect cell = option.rect.adjusted(kPad, 0, -4, -1);
    const auto shape = forms::statusOf(static_cast<items::Shape>(index.data(items::ShapeRole).toInt()));
    if (index.column() == ApplicationTable::Reference) {
        const QString acronym = index.siblingAtColumn(ApplicationTable::Title).data().toString();
        paintLines(painter, palette, cell, index.data().toString(), TextStyle::SmallBold, acronym);
    } else if (index.column() == ApplicationTable::Title || index.column() == ApplicationTable::Leads) {
        paintLines(painter, palette, cell, index.data(items::FirstLineRole).toString(), TextStyle::Small,
                   index.data(items::SecondLineRole).toString());
    } else if (shape) {
        forms::StatusShape::paint(painter, QRect(cell.left(), cell.center().y() - 7, 14, 14), *shape,
                                  palette);
        paintCellText(painter, palette, cell.adjusted(20, 0, 0, 0), index.data().toString(), TextStyle::Small,
                      forms::StatusShape::strong(*shape));
    } else {
        paintCellText(painter, palette, cell, index.data().toString());
    }
    painter->restore();
}

} // namespace tandem::pages
