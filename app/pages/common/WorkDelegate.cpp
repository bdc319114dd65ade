// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/WorkDelegate.h"

#include "app/pages/common/WorkModel.h"
#include "forms/theme/Icon.h"
#include "forms/theme/MeterBar.h"
#include "forms/theme/Type.h"
#include "forms/theme/WrappedText.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextStyle;

namespace {

constexpr int kPad = 16;
constexpr int kIcon = 20;
constexpr int kEdge = 3;
constexpr int kGap = 2;    // between both lines
constexpr int kWhen = 108; // width of the time
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
    forms::paintWrapped(*painter, rect, alignment | Qt::AlignVCenter, text);
}

/// Parts of a row from left to right, in px of the view.
struct RowParts
{
    QRect row;
    bool wide = false;
    QRect texts;
    QRect state;
    QRect when;
};

RowParts partsOf(const QRect &rect)
{
    RowParts parts;
    parts.row = rect.adjusted(kPad, 0, -kPad, -1);
    parts.wide = parts.row.width() >= kWide;
    const int state = parts.wide ? 230 : 150;
    const int left = parts.row.left() + kIcon + 12;
    const int stateLeft = parts.row.right() - kWhen - state;
    parts.texts = QRect(left, parts.row.top() + 6, stateLeft - left - 16, parts.row.height() - 12);
    parts.state = QRect(stateLeft, parts.row.top(), state - 8, parts.row.height());
    parts.when = QRect(parts.row.right() - kWhen, parts.row.top(), kWhen, parts.row.height());
    return parts;
}

int firstHeight(const QModelIndex &index, int width)
{
    return forms::wrappedHeight(index.data(items::FirstLineRole).toString(),
                                forms::textFont(TextStyle::Label), width);
}

int secondHeight(const QModelIndex &index, int width)
{
    return forms::wrappedHeight(index.data(items::SecondLineRole).toString(),
                                forms::textFont(TextStyle::Small), width);
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
    const RowParts parts = partsOf(option.rect);
    const QRect row = parts.row;
    forms::icon(u"apply"_s).paint(painter, row.left(), row.top() + (row.height() - kIcon) / 2, kIcon, kIcon);
    const int first = firstHeight(index, parts.texts.width());
    const int second = secondHeight(index, parts.texts.width());
    QRect line(parts.texts.left(), parts.texts.center().y() - (first + second + kGap) / 2,
               parts.texts.width(), first);
    paintText(painter, palette, line, TextStyle::Label, Colour::Text,
              index.data(items::FirstLineRole).toString());
    line = QRect(line.left(), line.top() + first + kGap, line.width(), second);
    paintText(painter, palette, line, TextStyle::Small, Colour::Text2,
              index.data(items::SecondLineRole).toString());
    paintState(painter, palette, parts.state, index, parts.wide);
    paintText(painter, palette, parts.when, TextStyle::Small, Colour::Text2,
              index.data(WorkModel::WhenRole).toString(), Qt::AlignRight);
    painter->restore();
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int texts = partsOf(QRect(0, 0, width, kRowHeight)).texts.width();
    const int needed = firstHeight(index, texts) + secondHeight(index, texts) + kGap;
    return {width, std::max(kRowHeight, needed + 14)};
}

} // namespace tandem::pages
