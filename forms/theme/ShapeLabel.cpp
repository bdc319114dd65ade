// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/ShapeLabel.h"

#include <QEvent>
#include <QPainter>

namespace tandem::forms {

ShapeLabel::ShapeLabel(Status status, int size, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    setFixedSize(size, size);
    retranslate();
}

void ShapeLabel::setStatus(Status status)
{
    m_status = status;
    retranslate();
    update();
}

void ShapeLabel::setGround(Colour ground)
{
    m_ground = ground;
    update();
}

void ShapeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StatusShape::paint(&painter, rect(), m_status, palette(), m_ground);
}

void ShapeLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShapeLabel::retranslate()
{
    setAccessibleName(StatusShape::text(m_status));
    setToolTip(StatusShape::text(m_status));
}

} // namespace tandem::forms
