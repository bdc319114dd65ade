// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/TurnedHeader.h"

#include "forms/theme/StatusShape.h"
#include "forms/theme/Type.h"

#include <QPainter>

namespace tandem::pages {

using forms::Colour;

namespace {

constexpr int kMostText = 118; // px: a name in two scripts
constexpr int kAround = 32;    // px above the text, and below it for the side

} // namespace

TurnedHeader::TurnedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(true);
    setSectionsClickable(false);
}

QSize TurnedHeader::sizeHint() const
{
    const QFontMetrics metrics(forms::textFont(forms::TextStyle::SmallBold));
    int text = 0;
    for (int section = 0; section < count(); ++section)
        text = std::max(text, metrics.horizontalAdvance(textOf(section)));
    return {QHeaderView::sizeHint().width(), std::min(text, kMostText) + kAround};
}

QString TurnedHeader::textOf(int section) const
{
    return model() ? model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
}

void TurnedHeader::setSides(const QList<int> &sides)
{
    m_sides = sides;
    viewport()->update();
    emit geometriesChanged(); // names may be longer or shorter
}

void TurnedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, forms::colour(palette(), Colour::Sunken));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()),
                      forms::colour(palette(), Colour::Line));
    forms::StatusShape::paint(painter, QRect(rect.center().x() - 5, rect.bottom() - 18, 12, 12),
                              forms::StatusShape::ofSide(m_sides.value(logicalIndex)), palette(),
                              Colour::Sunken);
    painter->setFont(forms::textFont(forms::TextStyle::SmallBold));
    painter->setPen(forms::colour(palette(), Colour::Text));
    const QString text = textOf(logicalIndex);
    const int room = rect.height() - kAround + 2;
    painter->translate(rect.left(), rect.bottom() - 24);
    painter->rotate(-90);
    painter->drawText(QRect(0, 0, room, rect.width()), int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room));
    painter->restore();
}

} // namespace tandem::pages
