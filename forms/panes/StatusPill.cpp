// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/StatusPill.h"

#include "forms/theme/Type.h"

#include <QPainter>

namespace tandem::forms {

namespace {

constexpr int kHeight = 20;
constexpr int kShape = 12;
constexpr int kPadding = 8;

} // namespace

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setFont(textFont(TextStyle::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setState(Status status, const QString &text)
{
    m_status = status;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return {2 * kPadding + kShape + 4 + fontMetrics().horizontalAdvance(m_text) + 1, kHeight};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(palette(), StatusShape::soft(m_status)));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    StatusShape::paint(&painter, QRect(kPadding, (height() - kShape) / 2, kShape, kShape), m_status,
                       palette(), StatusShape::soft(m_status));
    painter.setPen(colour(palette(), StatusShape::strong(m_status)));
    painter.drawText(rect().adjusted(kPadding + kShape + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_text);
}

} // namespace tandem::forms
