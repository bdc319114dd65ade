// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/chair/RankingDelegate.h"

#include "app/pages/parts/TableGround.h"
#include "forms/panes/ShapeOf.h"
#include "models/items/RankingTable.h"

#include <QPainter>

namespace tandem::pages {

using forms::Colour;
using forms::TextStyle;
using items::RankingTable;

namespace {

constexpr int kChipPad = 24; // px around the text of a chip, both sides
constexpr int kPad = 6;      // px beside the text of a cell

void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               TextStyle style)
{
    painter->fillRect(option.rect, forms::colour(option.palette, Colour::Sunken));
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2),
                      forms::colour(option.palette, Colour::Error));
    if (index.column() == 0)
        paintCellText(painter, option.palette, option.rect.adjusted(12, 0, 0, 0), index.data().toString(),
                      style, Colour::Error);
}

void paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, bool open,
               TextStyle style)
{
    if (text.isEmpty())
        return;
    painter->setFont(forms::textFont(style));
    const int room = option.rect.width() - kChipPad;
    const int width = std::min(painter->fontMetrics().horizontalAdvance(text) + 2, room);
    const int height = cellTextHeight(text, style, room) + 4;
    const QRect chip(option.rect.left() + 4, option.rect.center().y() - height / 2, width + 16, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(forms::colour(option.palette, open ? Colour::StaleSoft : Colour::AccentSoft));
    painter->drawRoundedRect(chip, 9, 9);
    paintCellText(painter, option.palette, chip.adjusted(8, 0, -8, 0), text, style,
                  open ? Colour::Stale : Colour::Accent);
}

} // namespace

void RankingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const TextStyle plain = plainStyle();
    const TextStyle strong = m_projecting ? TextStyle::Section : TextStyle::SmallBold;
    if (index.data(items::RowKindRole).toInt() == static_cast<int>(RankingTable::RowKind::ThresholdLine)) {
        paintLine(painter, option, index, strong);
        painter->restore();
        return;
    }
    paintCellGround(painter, option);
    const auto *model = qobject_cast<const RankingTable *>(index.model());
    const QRect cell = option.rect.adjusted(kPad, 0, -kPad, -1);
    const QString text = index.data().toString();
    const bool isMark =
        model && index.column() >= RankingTable::kLeadingColumns && index.column() < model->totalColumn();
    const auto shape = forms::statusOf(static_cast<items::Shape>(index.data(items::ShapeRole).toInt()));
    if (model && index.column() == model->tieColumn()) {
        paintChip(painter, option, text, shape.has_value(), plain);
    } else if (isMark && shape) {
        forms::StatusShape::paint(painter, QRect(cell.left() - 4, cell.center().y() - 6, 12, 12),
                                  forms::Status::Error, option.palette);
        paintCellText(painter, option.palette, cell, text, strong, Colour::Error, Qt::AlignRight);
    } else if (isMark) {
        const bool provisional = index.data(items::ProvisionalRole).toBool();
        paintCellText(painter, option.palette, cell, text, plain, provisional ? Colour::Text3 : Colour::Text,
                      Qt::AlignRight);
    } else {
        const bool number = index.column() == 0 || (model && index.column() == model->totalColumn());
        paintCellText(painter, option.palette, cell, text, number || index.column() == 1 ? strong : plain,
                      Colour::Text, number ? Qt::AlignRight : Qt::AlignLeft);
    }
    painter->restore();
}

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RankingTable *>(index.model());
    const bool isChip = model && index.column() == model->tieColumn();
    const int width = option.rect.width() - (isChip ? kChipPad : 2 * kPad);
    return {option.rect.width(), cellTextHeight(index.data().toString(), plainStyle(), width) + 12};
}

TextStyle RankingDelegate::plainStyle() const
{
    return m_projecting ? TextStyle::Section : TextStyle::Small;
}

} // namespace tandem::pages
