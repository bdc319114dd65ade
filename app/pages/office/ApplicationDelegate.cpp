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
constexpr int kLine = 17; // px, a line of small text

QRect textRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(kPad, 0, -4, -1);
}

void paintLines(QPainter *painter, const QPalette &palette, const QRect &cell, const QString &first,
                TextStyle style, const QString &second)
{
    // Where both together are higher than the cell, the first keeps its lines and the second is cut.
    const int upper = std::min(cellTextHeight(first, style, cell.width()), cell.height() - kLine);
    const int lower = std::min(cellTextHeight(second, TextStyle::Small, cell.width()), cell.height() - upper);
    const int top = cell.top() + (cell.height() - upper - lower) / 2;
    paintCellText(painter, palette, QRect(cell.left(), top, cell.width(), upper), first, style);
    paintCellText(painter, palette, QRect(cell.left(), top + upper, cell.width(), lower), second,
                  TextStyle::Small, Colour::Text2);
}

} // namespace

void ApplicationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    paintCellGround(painter, option);
    const QPalette &palette = option.palette;
    const QRect cell = textRect(option);
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

QSize ApplicationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textRect(option).width();
    const auto height = [&](int role) {
        return cellTextHeight(index.data(role).toString(), TextStyle::Small, width);
    };
    int needed = 0;
    if (index.column() == ApplicationTable::Title || index.column() == ApplicationTable::Leads)
        needed = height(items::FirstLineRole) + height(items::SecondLineRole);
    else if (index.column() == ApplicationTable::Direction)
        needed = height(Qt::DisplayRole);
    return {option.rect.width(), std::max(kRowHeight, needed + 8)};
}

} // namespace tandem::pages
