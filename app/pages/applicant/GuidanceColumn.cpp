// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/GuidanceColumn.h"

#include "forms/panes/GuidancePane.h"
#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

GuidanceColumn::GuidanceColumn(QWidget *parent)
    : QFrame(parent)
    , m_title(new forms::TextLabel(forms::TextStyle::Label, forms::Colour::Text))
    , m_close(new QToolButton)
    , m_pane(new forms::GuidancePane)
    , m_all(new QPushButton)
{
    setObjectName(u"guidanceColumn"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 8, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_close->setObjectName(u"guidanceClose"_s);
    m_close->setIcon(forms::icon(u"sidebar"_s));
    m_close->setAutoRaise(true);
    layout->addLayout(head);
    layout->addWidget(m_pane, 1);
    m_all->setObjectName(u"guidanceAll"_s);
    forms::setButtonRole(*m_all, forms::ButtonRole::Quiet);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 6, 8, 8);
    foot->addWidget(m_all, 1);
    layout->addLayout(foot);
    connect(m_close, &QToolButton::clicked, this, &GuidanceColumn::closeRequested);
    connect(m_all, &QPushButton::clicked, this, &GuidanceColumn::allChecksRequested);
    retranslate();
}

void GuidanceColumn::setCounts(int errors, int others)
{
    m_errors = errors;
    m_others = others;
    retranslate();
}

void GuidanceColumn::retranslate()
{
    m_title->setText(tr("Guidance"));
    m_close->setToolTip(tr("Put the guidance away"));
    m_close->setAccessibleName(tr("Put the guidance away"));
    m_all->setText(tr("All checks: %1 open, %2 notes").arg(m_errors).arg(m_others));
}

void GuidanceColumn::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
