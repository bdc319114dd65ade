// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/DeadlineClock.h"

#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "models/application/ValueText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimeZone>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24 * 60 * 60;

} // namespace

DeadlineClock::DeadlineClock(QWidget *parent)
    : QWidget(parent)
    , m_date(new TextLabel(TextStyle::Small, Colour::Text2, this))
    , m_clocks(new TextLabel(TextStyle::SmallBold, Colour::Text, this))
    , m_left(new TextLabel(TextStyle::SmallBold, Colour::Accent, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(38, 0, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_date);
    layout->addWidget(m_clocks);
    layout->addWidget(m_left);
    setFixedHeight(36);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void DeadlineClock::setDeadline(const QDateTime &closesAt, const QList<call::Side> &sides,
                                const QString &language)
{
    m_closesAt = closesAt;
    m_sides = sides;
    m_language = language;
    fill();
}

void DeadlineClock::setNow(const QDateTime &now)
{
    m_now = now;
    fill();
}

QString DeadlineClock::leftText() const
{
    const qint64 seconds = m_now.secsTo(m_closesAt);
    if (!m_now.isValid() || !m_closesAt.isValid())
        return {};
    if (seconds <= 0)
        return tr("closed");
    if (seconds < kDay)
        return tr("%n hours left", nullptr, int(seconds / 3600));
    return tr("%n days left", nullptr, int(seconds / kDay));
}

void DeadlineClock::fill()
{
    if (m_sides.isEmpty() || !m_closesAt.isValid())
        return;
    // The date of the last side's clock; the clocks themselves say when it is another day elsewhere.
    const QDate date = m_closesAt.toTimeZone(QTimeZone(m_sides.last().timeZone.toLatin1())).date();
    const qint64 seconds = m_now.isValid() ? m_now.secsTo(m_closesAt) : kDay * 30;
    const QString day = application::dateText(date, m_language);
    m_date->setText(seconds > 0 ? tr("Deadline %1").arg(day) : tr("Closed %1").arg(day));
    QStringList clocks;
    for (qsizetype i = m_sides.size() - 1; i >= 0; --i) {
        const call::Side &side = m_sides.at(i);
        const QDateTime local = m_closesAt.toTimeZone(QTimeZone(side.timeZone.toLatin1()));
        const QString time = local.time().toString(u"HH:mm"_s);
        const QString other =
            local.date() == date
                ? time
                : tr("%1 on %2", "time on date").arg(time, application::dateText(local.date(), m_language));
        clocks.append(tr("%1 %2", "city and time").arg(side.clockLabel.best(m_language), other));
    }
    m_clocks->setText(clocks.join(u"   "_s));
    m_left->setText(leftText());
    m_left->setColour(seconds < kDay ? Colour::Error : seconds < 3 * kDay ? Colour::Stale : Colour::Accent);
    setAccessibleName(u"%1, %2, %3"_s.arg(m_date->text(), m_clocks->text(), m_left->text()));
}

void DeadlineClock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void DeadlineClock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(palette(), Colour::Line));
    painter.setBrush(colour(palette(), Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    icon(u"clock"_s).paint(&painter, QRect(12, 10, 16, 16));
}

} // namespace tandem::forms
