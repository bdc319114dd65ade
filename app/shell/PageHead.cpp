// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/PageHead.h"

#include "forms/theme/TextLabel.h"
#include "forms/theme/Type.h"

#include <QHBoxLayout>

namespace tandem::shell {

using namespace Qt::StringLiterals;

PageHead::PageHead(QWidget *parent)
    : QFrame(parent)
    , m_title(new forms::TextLabel(forms::TextStyle::PageTitle, forms::Colour::Text, this))
    , m_subtitle(new forms::TextLabel(forms::TextStyle::Small, forms::Colour::Text2, this))
    , m_actions(new QHBoxLayout)
{
    setObjectName(u"pageHead"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumHeight(56);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(forms::space::kPage, forms::space::kSmall, forms::space::kPage,
                               forms::space::kSmall);
    layout->setSpacing(forms::space::kMedium);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    layout->addLayout(texts, 1);
    layout->addLayout(m_actions);
    m_actions->setSpacing(forms::space::kMedium);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHead::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace tandem::shell
