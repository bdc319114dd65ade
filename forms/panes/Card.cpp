// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/Card.h"

#include <QPainter>

namespace tandem::forms {

Card::Card(QWidget *parent, Colour ground, Colour line, int radius)
    : QFrame(parent)
    , m_ground(ground)
    , m_line(line)
    , m_radius(radius)
{
}

void Card::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(palette(), m_line), 1, m_dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(colour(palette(), m_ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_radius, m_radius);
}

} // namespace tandem::forms
