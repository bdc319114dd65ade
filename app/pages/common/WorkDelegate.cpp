// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/WorkDelegate.h"

#include "app/pages/common/WorkModel.h"
#include "forms/theme/Icon.h"
#include "forms/theme/MeterBar.h"
#include "forms/theme/Type.h"

#include <QPainter>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextStyle;

namespace {

constexpr int kPad = 16;
constexpr int kIcon = 20;
constexpr int kEdge = 3;
constexpr int kMeter = 100;
constexpr int kWide = 620; // from this width on the groove of the meter has room

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, forms::colour(palette, Colour::AccentSoft));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kEdge, option.rect.height())),
                          forms::colour(palette, Colour::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, forms::colour(palette, Colour::Window));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      forms::colour(palette, Colour::Line));
}

void paintText(QPainter *painter, const QPalette &palette, const QRect &rect, TextStyle style, Colour name,
               const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setFont(forms::textFont(style));
    painter->setPen(forms::colour(palette, name));
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment | Qt::AlignVCenter), shown);
}

void paintState(QPainter *painter, const QPalette &palette, QRect rect, const QModelIndex &index,
                bool withGroove)
{
    const double share = index.data(WorkModel::ShareRole).toDouble();
    if (share >= 0 && withGroove) {
        const QRectF groove(rect.left(), rect.center().y() - 1, kMeter, 4);
        forms::MeterBar::paintGroove(painter, groove, palette, share);
        rect.setLeft(rect.left() + kMeter + 12);
    } else {
        const auto status = static_cast<forms::Status>(index.data(WorkModel::StateRole).toInt());
        forms::StatusShape::paint(painter, QRect(rect.left(), rect.center().y() - 7, 14, 14), status,
                                  palette);
        rect.setLeft(rect.left() + 22);
    }
    paintText(painter, palette, rect, TextStyle::Small, Colour::Text2,
              index.data(WorkModel::StateTextRole).toString());
}

} // namespace

void WorkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    paintGround(painter, option);
    const QRect row = option.rect.adjusted(kPad, 0, -kPad, -1);
    forms::icon(u"apply"_s).paint(painter, row.left(), row.top() + (row.height() - kIcon) / 2, kIcon, kIcon);
    const bool wide = row.width() >= kWide;
    const int when = 108;
    const int state = wide ? 230 : 150;
    const int left = row.left() + kIcon + 12;
    const int stateLeft = row.right() - when - state;
    const int textWidth = stateLeft - left - 16;
    paintText(painter, palette, QRect(left, row.top() + 7, textWidth, 20), TextStyle::Label, Colour::Text,
              index.data(items::FirstLineRole).toString());
    paintText(painter, palette, QRect(left, row.top() + 27, textWidth, 18), TextStyle::Small, Colour::Text2,
              index.data(items::SecondLineRole).toString());
    paintState(painter, palette, QRect(stateLeft, row.top(), state - 8, row.height()), index, wide);
    paintText(painter, palette, QRect(row.right() - when, row.top(), when, row.height()), TextStyle::Small,
              Colour::Text2, index.data(WorkModel::WhenRole).toString(), Qt::AlignRight);
    painter->restore();
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRowHeight};
}

} // namespace tandem::pages
