// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Rail.h"

#include "app/shell/RailButton.h"
#include "forms/theme/Colours.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace tandem::shell {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);
    m_top = new QVBoxLayout;
    m_bottom = new QVBoxLayout;
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    setBackgroundRole(QPalette::AlternateBase);
}

void Rail::addPlace(const QString &id, const QString &iconName, const char *source, bool atEnd)
{
    auto *button = new RailButton(iconName, this);
    button->setObjectName(u"rail-"_s + id);
    (atEnd ? m_bottom : m_top)->addWidget(button);
    m_group->addButton(button);
    m_places.insert(id, {button, source});
    connect(button, &RailButton::clicked, this, [this, id] { emit chosen(id); });
    retranslate();
}

void Rail::setPlaceVisible(const QString &id, bool visible)
{
    if (m_places.contains(id))
        m_places[id].button->setVisible(visible);
}

void Rail::setCurrent(const QString &id)
{
    if (m_places.contains(id))
        m_places[id].button->setChecked(true);
}

void Rail::retranslate()
{
    for (const Place &place : std::as_const(m_places)) {
        const QString text = QCoreApplication::translate("Rail", place.source);
        place.button->setLabel(text);
        place.button->setAccessibleName(place.button->text());
        place.button->setToolTip(place.button->text());
    }
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::shell
