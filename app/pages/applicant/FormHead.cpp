// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/FormHead.h"

#include "app/shell/ElidedLabel.h"
#include "forms/panes/DeadlineClock.h"
#include "forms/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;

FormHead::FormHead(QWidget *parent)
    : QFrame(parent)
    , m_first(new shell::ElidedLabel(forms::TextStyle::Label))
    , m_between(new QFrame)
    , m_second(new shell::ElidedLabel(forms::TextStyle::Label))
    , m_clock(new forms::DeadlineClock)
    , m_left(new QPushButton)
{
    setObjectName(u"formHead"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedHeight(52);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(forms::space::kPage, 0, forms::space::kLarge, 0);
    layout->setSpacing(forms::space::kMedium);
    m_between->setFrameShape(QFrame::VLine);
    m_between->setFixedHeight(16);
    m_first->setObjectName(u"formTitleFirst"_s);
    m_second->setObjectName(u"formTitleSecond"_s);
    m_left->setObjectName(u"formLeft"_s);
    forms::setButtonRole(*m_left, forms::ButtonRole::Primary);
    layout->addWidget(m_first);
    layout->addWidget(m_between);
    layout->addWidget(m_second, 1);
    layout->addWidget(m_clock);
    layout->addWidget(m_left);
    connect(m_left, &QPushButton::clicked, this, &FormHead::whatIsLeftRequested);
    retranslate();
}

void FormHead::setTitles(const QStringList &titles)
{
    m_first->setText(titles.value(0));
    m_second->setText(titles.value(1));
    m_between->setVisible(!titles.value(0).isEmpty() && !titles.value(1).isEmpty());
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
