// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/RoleCard.h"

#include "forms/fields/FlowLayout.h"
#include "forms/panes/Card.h"
#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::pages {

using namespace Qt::StringLiterals;

RoleCard::RoleCard(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(new forms::TextLabel(forms::TextStyle::Section, forms::Colour::Text))
    , m_text(new forms::TextLabel(forms::TextStyle::Body, forms::Colour::Text2))
    , m_buttons(new forms::FlowLayout(nullptr, forms::space::kSmall, forms::space::kSmall))
{
    setObjectName(u"roleCard-"_s + iconName);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new forms::Card(this);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(forms::space::kSmall);
    auto *head = new QHBoxLayout;
    head->setSpacing(forms::space::kMedium);
    auto *picture = new QPushButton(forms::icon(iconName, forms::Colour::Accent), {}, card);
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setFlat(true);
    picture->setFixedSize(24, 24);
    picture->setIconSize({24, 24});
    forms::setButtonRole(*picture, forms::ButtonRole::Quiet);
    head->addWidget(picture);
    head->addWidget(m_title, 1);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
}

QPushButton *RoleCard::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void RoleCard::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
}

} // namespace tandem::pages
