// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/MeterBar.h"

#include "forms/theme/StatusShape.h"
#include "forms/theme/Type.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace tandem::forms {

namespace {

constexpr int kWarnPerCent = 95;
constexpr int kLabelWidth = 28;
constexpr int kGrooveWidth = 96;

} // namespace

MeterBar::MeterBar(QWidget *parent)
    : QWidget(parent)
{
    setFont(textFont(TextStyle::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterBar::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void MeterBar::setMaximum(int maximum)
{
    m_maximum = maximum;
    describe();
}

void MeterBar::setMinimum(int minimum)
{
    m_minimum = minimum;
    describe();
}

void MeterBar::setCount(int count)
{
    m_count = count;
    describe();
}

bool MeterBar::isNear() const
{
    return m_maximum > 0 && !isOver() && qint64(m_count) * 100 >= qint64(m_maximum) * kWarnPerCent;
}

QString MeterBar::countText() const
{
    const QLocale locale;
    if (m_maximum > 0)
        return tr("%1 / %2", "characters of the limit")
            .arg(locale.toString(m_count), locale.toString(m_maximum));
    if (m_minimum > 0)
        return tr("%1, at least %2").arg(locale.toString(m_count), locale.toString(m_minimum));
    return locale.toString(m_count);
}

QString MeterBar::noteText() const
{
    const QLocale locale;
    if (isOver())
        return tr("%1 over").arg(locale.toString(m_count - m_maximum));
    if (isNear())
        return tr("%1 left").arg(locale.toString(m_maximum - m_count));
    if (m_minimum > 0 && m_count >= m_minimum)
        return tr("long enough");
    return {};
}

void MeterBar::paintGroove(QPainter *painter, const QRectF &rect, const QPalette &palette, double share,
                           Colour fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(palette, isDark(palette) ? Colour::Line : Colour::Sunken));
    painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    QRectF filled = rect;
    filled.setWidth(rect.width() * qBound(0.0, share, 1.0));
    painter->setBrush(colour(palette, fill));
    painter->drawRoundedRect(filled, rect.height() / 2, rect.height() / 2);
    painter->restore();
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    if (!m_label.isEmpty()) {
        painter.setFont(textFont(TextStyle::TinyBold));
        painter.setPen(colour(palette(), Colour::Text2));
        painter.drawText(QRect(0, 0, kLabelWidth, height()), Qt::AlignLeft | Qt::AlignVCenter, m_label);
        x = kLabelWidth;
    }
    const int aim = m_maximum > 0 ? m_maximum : m_minimum;
    if (aim > 0) {
        const QRectF groove(x, height() / 2.0 - 2, kGrooveWidth, 4);
        const bool reached = m_maximum == 0 && m_count >= m_minimum;
        const Colour fill = reached ? Colour::Ok : isNear() ? Colour::Stale : Colour::Accent;
        paintGroove(&painter, groove, palette(), double(m_count) / aim, fill);
        if (isOver()) { // the part beyond the limit, on the scale of the whole text
            const double over = qMax(4.0, groove.width() * (m_count - m_maximum) / m_count);
            painter.fillRect(QRectF(groove.right() - over, groove.y(), over, 4),
                             colour(palette(), Colour::Error));
        }
        x += kGrooveWidth + 8;
    }
    painter.setFont(font());
    painter.setPen(colour(palette(), Colour::Text3));
    const QString count = countText();
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, count);
    const QString note = noteText();
    if (note.isEmpty())
        return;
    x += painter.fontMetrics().horizontalAdvance(count) + 8;
    const Status status = isOver() ? Status::Error : isNear() ? Status::Note : Status::Confirmed;
    StatusShape::paint(&painter, QRect(x, (height() - 14) / 2, 14, 14), status, palette());
    painter.setPen(colour(palette(), StatusShape::strong(status)));
    painter.drawText(QRect(x + 19, 0, width() - x - 19, height()), Qt::AlignLeft | Qt::AlignVCenter, note);
}

void MeterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
}

void MeterBar::describe()
{
    setAccessibleName(noteText().isEmpty() ? countText() : tr("%1, %2").arg(countText(), noteText()));
    update();
}

} // namespace tandem::forms
