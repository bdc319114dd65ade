// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/StatusLine.h"

#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QTimeZone>
#include <QTimer>

namespace tandem::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTick = 10000; // milliseconds; the clocks show minutes

QString timeIn(const char *zone)
{
    return QLocale().toString(QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone)).time(), u"HH:mm"_s);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_shape(new forms::ShapeLabel(forms::Status::Confirmed, forms::StatusShape::kSize, this))
    , m_text(new forms::TextLabel(forms::TextStyle::Small, forms::Colour::Text2, this))
    , m_clocks(new forms::TextLabel(forms::TextStyle::Small, forms::Colour::Text2, this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(forms::space::kSmall, 0, forms::space::kMedium, 0);
    m_shape->setGround(forms::Colour::Sunken);
    m_text->setObjectName(u"statusText"_s);
    addWidget(m_shape);
    addWidget(m_text, 1);
    addPermanentWidget(m_clocks);
    m_timer->setInterval(kTick);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::showClocks);
    m_timer->start();
    showClocks();
    tell(tr("Workspace open, all changes saved"), false);
}

void StatusLine::tell(const QString &text, bool failed)
{
    m_failed = failed;
    m_shape->setStatus(failed ? forms::Status::Error : forms::Status::Confirmed);
    m_text->setColour(failed ? forms::Colour::Error : forms::Colour::Text2);
    m_text->setText(text);
    m_text->setToolTip(text);
}

void StatusLine::showClocks()
{
    m_clocks->setText(tr("Berlin %1 · Beijing %2").arg(timeIn("Europe/Berlin"), timeIn("Asia/Shanghai")));
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showClocks();
    // What was told last stands in the language it was told in; a failure must stay.
    if (!m_failed)
        tell(tr("Workspace open, all changes saved"), false);
}

} // namespace tandem::shell
