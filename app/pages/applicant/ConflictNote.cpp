// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/ConflictNote.h"

#include "forms/panes/Card.h"
#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;

ConflictNote::ConflictNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new forms::TextLabel(forms::TextStyle::Body))
    , m_open(new QPushButton)
{
    auto *outer = new QVBoxLayout(this);
    auto *card = new forms::Card(this, Colour::StaleSoft, Colour::Stale, 6);
    outer->addWidget(card);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(forms::space::kMedium, forms::space::kSmall, forms::space::kMedium,
                               forms::space::kSmall);
    auto *shape = new forms::ShapeLabel(forms::Status::Stale);
    shape->setGround(Colour::StaleSoft);
    layout->addWidget(shape);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    m_text->setObjectName(u"conflictNoteText"_s);
    m_text->setWordWrap(true);
    m_open->setObjectName(u"conflictNoteOpen"_s);
    connect(m_open, &QPushButton::clicked, this, &ConflictNote::activated);
    setCount(0);
}

void ConflictNote::setCount(int open)
{
    m_count = open;
    m_text->setText(tr("%n place(s) were changed on both sides.", nullptr, open));
    m_open->setText(tr("Choose what holds"));
    setVisible(open > 0);
}

void ConflictNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setCount(m_count);
}

} // namespace tandem::pages
