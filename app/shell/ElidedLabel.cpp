// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ElidedLabel.h"

#include <QPainter>

namespace tandem::shell {

namespace {

constexpr int kFewLetters = 8; // average characters that stay readable

} // namespace

ElidedLabel::ElidedLabel(forms::TextStyle style, forms::Colour name, QWidget *parent)
    : QWidget(parent)
    , m_colour(name)
{
    setFont(forms::textFont(style));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    showTip();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 4};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * kFewLetters;
    return {qMin(few, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(forms::colour(palette(), m_colour));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTip();
}

void ElidedLabel::showTip()
{
    setToolTip(fontMetrics().horizontalAdvance(m_text) > width() ? m_text : QString());
}

} // namespace tandem::shell
