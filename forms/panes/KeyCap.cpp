// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/KeyCap.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QEvent>
#include <QPainter>

namespace tandem::forms {

KeyCap::KeyCap(const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setFont(textFont(TextStyle::Tiny));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys.toString(QKeySequence::NativeText));
}

QSize KeyCap::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_keys.toString(QKeySequence::NativeText)) + 10, 18};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(palette(), Colour::Line));
    painter.setBrush(colour(palette(), Colour::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colour(palette(), Colour::Text2));
    painter.drawText(rect(), Qt::AlignCenter, m_keys.toString(QKeySequence::NativeText));
}

void KeyCap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateGeometry(); // keys are named in the language: "Shift" and "Umschalt"
}

} // namespace tandem::forms
