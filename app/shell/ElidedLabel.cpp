// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ElidedLabel.h"

#include "forms/theme/WrappedText.h"

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

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
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
    return {fontMetrics().horizontalAdvance(m_text) + 2, m_mostLines * fontMetrics().lineSpacing() + 4};
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
    forms::paintWrapped(painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTip();
}

void ElidedLabel::showTip()
{
    const bool isCut = forms::wrappedHeight(m_text, font(), width()) > height();
    setToolTip(isCut ? m_text : QString());
}

} // namespace tandem::shell
