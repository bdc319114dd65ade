// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reviewer/DeclarationStep.h"

#include "forms/panes/ConflictDeclarationPane.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "models/review/ReviewRules.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;
using review::ConflictOutcome;

DeclarationStep::DeclarationStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Section))
    , m_text(new TextLabel(TextStyle::Body, Colour::Text2))
    , m_questions(new forms::ConflictDeclarationPane)
    , m_accept(new QPushButton)
    , m_standAside(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(forms::space::kPage, 20, forms::space::kPage, forms::space::kPage);
    layout->setSpacing(forms::space::kSmall);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_questions->setObjectName(u"declaration"_s);
    m_questions->setFrameShape(QFrame::NoFrame);
    m_accept->setObjectName(u"acceptDeclaration"_s);
    forms::setButtonRole(*m_accept, forms::ButtonRole::Primary);
    m_standAside->setObjectName(u"declineReview"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_standAside);
    buttons->addWidget(m_accept);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_questions, 1);
    layout->addLayout(buttons);
    connect(m_questions, &forms::ConflictDeclarationPane::declarationEdited, this,
            &DeclarationStep::showOutcome);
    connect(m_accept, &QPushButton::clicked, this, &DeclarationStep::accepted);
    connect(m_standAside, &QPushButton::clicked, this, &DeclarationStep::standAsideRequested);
    retranslate();
}

void DeclarationStep::setCase(const call::CallDefinition &call, const application::Application &application,
                              const QString &title, const review::ConflictDeclaration &declaration,
                              const QString &language)
{
    m_call = &call;
    m_applicationTitle = title;
    m_leads.clear();
    for (const call::Side &side : call.sides) {
        const QString lead = application::leadName(call, application, side.id);
        if (!lead.isEmpty())
            m_leads.append(lead);
    }
    m_questions->setCall(m_call, language);
    m_questions->setDeclaration(declaration);
    showOutcome();
    retranslate();
}

const review::ConflictDeclaration &DeclarationStep::declaration() const
{
    return m_questions->declaration();
}

void DeclarationStep::showOutcome()
{
    const ConflictOutcome outcome =
        m_call ? review::conflictOutcome(*m_call, declaration()) : ConflictOutcome::NotDeclared;
    m_accept->setEnabled(outcome == ConflictOutcome::None || outcome == ConflictOutcome::ChairDecides);
}

void DeclarationStep::retranslate()
{
    m_title->setText(tr("Before you read %1").arg(m_applicationTitle));
    m_text->setText(tr("Lead partners: %1. The application opens once every question is answered.")
                        .arg(m_leads.join(u", "_s)));
    m_accept->setText(tr("Open the application"));
    m_standAside->setText(tr("Stand aside…"));
}

void DeclarationStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tandem::pages
