// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/EmptyState.h"

#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Label, Colour::Text, this))
    , m_text(new TextLabel(TextStyle::Small, Colour::Text2, this))
    , m_action(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    auto *picture = new QPushButton(icon(iconName, Colour::Text3), {}, this);
    picture->setIconSize({32, 32});
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    setButtonRole(*picture, ButtonRole::Quiet);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    setButtonRole(*m_action, ButtonRole::Primary);
    m_action->setObjectName(u"emptyStateAction"_s);
    layout->addStretch(1);
    layout->addWidget(picture, 0, Qt::AlignCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace tandem::forms
