// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/FoundDelegate.h"

#include "app/pages/common/FoundModel.h"
#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QPainter>
#include <QTextLayout>

namespace tandem::pages {

using forms::Colour;
using forms::TextStyle;

namespace {

constexpr int kPad = 16;
constexpr int kRow = 54;

void paintSnippet(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const QRect &rect)
{
    const QFont font = forms::textFont(TextStyle::Body);
    QTextLayout layout(index.data(items::SecondLineRole).toString(), font);
    QTextLayout::FormatRange match;
    match.start = index.data(FoundModel::MatchStartRole).toInt();
    match.length = index.data(FoundModel::MatchLengthRole).toInt();
    match.format.setBackground(forms::colour(option.palette, Colour::StaleSoft));
    match.format.setForeground(forms::colour(option.palette, Colour::Text));
    match.format.setFontWeight(QFont::Bold);
    layout.setFormats({match});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter->setClipRect(rect);
    painter->setPen(forms::colour(option.palette, Colour::Text2));
    // A match far to the right is brought into sight.
    const double matchEnd = line.cursorToX(match.start + match.length);
    const double shift = std::max(0.0, matchEnd + 40 - rect.width());
    layout.draw(painter, QPointF(rect.left() - shift, rect.top()));
    painter->setClipping(false);
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, forms::colour(palette, Colour::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, forms::colour(palette, Colour::Window));
    const QRect row = option.rect.adjusted(kPad, 6, -kPad, -6);
    painter->setFont(forms::textFont(TextStyle::Label));
    painter->setPen(forms::colour(palette, Colour::Text));
    const QString head = painter->fontMetrics().elidedText(index.data(items::FirstLineRole).toString(),
                                                           Qt::ElideRight, row.width());
    painter->drawText(QRect(row.left(), row.top(), row.width(), 20), Qt::AlignVCenter, head);
    paintSnippet(painter, option, index, QRect(row.left(), row.top() + 21, row.width(), 22));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      forms::colour(palette, Colour::Line));
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRow};
}

} // namespace tandem::pages
