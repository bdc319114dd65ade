// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/ConflictColumn.h"

#include "forms/panes/Card.h"
#include "forms/panes/KeyCap.h"
#include "forms/theme/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextEdit>

namespace tandem::pages {

using namespace Qt::StringLiterals;
using forms::Colour;
using forms::TextLabel;
using forms::TextStyle;

ConflictColumn::ConflictColumn(const QString &name, const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Label))
    , m_author(new TextLabel(TextStyle::Small, Colour::Text2))
    , m_text(new QTextEdit)
    , m_take(new QPushButton)
    , m_keys(keys)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new forms::Card;
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(forms::space::kMedium, forms::space::kSmall, forms::space::kMedium,
                               forms::space::kMedium);
    layout->setSpacing(forms::space::kHair);
    layout->addWidget(m_title);
    layout->addWidget(m_author);
    layout->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(new forms::KeyCap(keys));
    foot->addWidget(m_take);
    layout->addLayout(foot);
    m_author->setWordWrap(true);
    m_text->setObjectName(u"conflict%1Text"_s.arg(name));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_take->setObjectName(u"conflict%1"_s.arg(name));
    connect(m_take, &QPushButton::clicked, this, &ConflictColumn::taken);
}

void ConflictColumn::setTexts(const QString &title, const QString &author, const QString &take)
{
    m_title->setText(title);
    m_author->setText(author);
    m_text->setAccessibleName(title);
    m_take->setText(take);
    m_take->setShortcut(m_keys); // a new text drops the old shortcut
}

void ConflictColumn::setContent(const QString &html, bool canTake)
{
    m_text->setHtml(html);
    m_take->setEnabled(canTake);
}

} // namespace tandem::pages
