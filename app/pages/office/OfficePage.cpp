// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/OfficePage.h"

#include "app/pages/parts/CallChooser.h"
#include "app/shell/PageHead.h"
#include "app/shell/ProgressRow.h"
#include "forms/theme/Icon.h"
#include "forms/theme/SegmentBar.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

OfficePage::OfficePage(const QString &place, const shell::Shelf &shelf, QWidget *parent)
    : Page(parent)
    , m_place(place)
    , m_shelf(shelf)
    , m_head(new shell::PageHead(this))
    , m_progress(new shell::ProgressRow)
    , m_places(new forms::SegmentBar)
    , m_calls(new CallChooser(shelf))
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_progress);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(0);
    m_places->setObjectName(u"officePlaces"_s);
    m_head->addAction(m_calls);
    m_head->addAction(m_places);
    nameSegments();
    connect(m_places, &forms::SegmentBar::chosen, this, [this](const QString &id) {
        m_places->setCurrent(m_place); // this page stays what it is
        emit goToRequested(id, callId());
    });
    connect(m_calls, &CallChooser::callChanged, this, [this](const QString &id) {
        if (!m_subject.isEmpty() && m_subject != id)
            showSubject(m_subject);
        m_subject.clear();
        showCall(id);
    });
}

QString OfficePage::callId() const
{
    return m_calls->callId();
}

void OfficePage::enter(const QString &subject)
{
    m_subject = subject;
    m_calls->load(subject);
}

QPushButton *OfficePage::addHeadButton(const QString &name, const QString &icon, bool primary)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    if (primary)
        forms::setButtonRole(*button, forms::ButtonRole::Primary);
    if (!icon.isEmpty())
        button->setIcon(forms::icon(icon, primary ? forms::Colour::OnAccent : forms::Colour::Text2));
    m_head->addAction(button);
    return button;
}

void OfficePage::nameSegments()
{
    m_places->setSegments({{u"calls"_s, tr("Call"), {}},
                           {u"office"_s, tr("Intake"), {}},
                           {u"reviewers"_s, tr("Reviewers"), {}},
                           {u"assign"_s, tr("Assign"), {}}});
    m_places->setCurrent(m_place);
    m_places->setAccessibleName(tr("Places of the office"));
}

void OfficePage::retranslate()
{
    nameSegments();
}

void OfficePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
