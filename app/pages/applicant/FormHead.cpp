// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/FormHead.h"

#include "forms/panes/DeadlineClock.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;

FormHead::FormHead(QWidget *parent)
    : QFrame(parent)
    , m_first(new forms::TextLabel(forms::TextStyle::Label))
    , m_second(new forms::TextLabel(forms::TextStyle::Small, forms::Colour::Text2))
    , m_clock(new forms::DeadlineClock)
    , m_left(new QPushButton)
{
    setObjectName(u"formHead"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumHeight(52);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(forms::space::kPage, forms::space::kHair, forms::space::kLarge,
                               forms::space::kHair);
    layout->setSpacing(forms::space::kMedium);
    m_first->setObjectName(u"formTitleFirst"_s);
    m_second->setObjectName(u"formTitleSecond"_s);
    m_left->setObjectName(u"formLeft"_s);
    forms::setButtonRole(*m_left, forms::ButtonRole::Primary);
    for (forms::TextLabel *title : {m_first, m_second})
        title->setWordWrap(true);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch(1);
    titles->addWidget(m_first);
    titles->addWidget(m_second);
    titles->addStretch(1);
    layout->addLayout(titles, 1);
    layout->addWidget(m_clock);
    layout->addWidget(m_left);
    connect(m_left, &QPushButton::clicked, this, &FormHead::whatIsLeftRequested);
    retranslate();
}

void FormHead::setTitles(const QStringList &titles)
{
    m_first->setText(titles.value(0));
    m_second->setText(titles.value(1));
    m_first->setVisible(!titles.value(0).isEmpty());
    m_second->setVisible(!titles.value(1).isEmpty());
}

void FormHead::setDeadline(const call::CallDefinition &call, const QDateTime &now, const QString &language)
{
    m_clock->setVisible(call.closesAt.isValid());
    m_clock->setDeadline(call.closesAt, call.sides, language);
    m_clock->setNow(now);
}

void FormHead::setErrors(int count)
{
    m_errors = count;
    retranslate();
}

void FormHead::retranslate()
{
    m_left->setText(m_errors > 0 ? tr("What is left (%1)").arg(m_errors) : tr("Hand in…"));
}

void FormHead::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
