// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/panes/ConflictDeclarationPane.h"

#include "forms/fields/TextBox.h"
#include "forms/theme/TextLabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYes = 1;
constexpr int kNo = 0;

} // namespace

ConflictDeclarationPane::ConflictDeclarationPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"conflictDeclaration"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
}

void ConflictDeclarationPane::setCall(const call::CallDefinition *call, const QString &interfaceLanguage)
{
    m_call = call;
    m_language = interfaceLanguage;
    rebuild();
}

void ConflictDeclarationPane::rebuild()
{
    m_groups.clear();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    for (const call::ConflictQuestion &question :
         m_call ? m_call->conflictQuestions : QList<call::ConflictQuestion>()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        auto *text = new TextLabel(question.text.best(m_language), TextStyle::Body, Colour::Text, content);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        auto *group = new QButtonGroup(content);
        for (const int answer : {kYes, kNo}) {
            auto *radio = new QRadioButton(answer == kYes ? tr("Yes") : tr("No"), content);
            radio->setObjectName(u"%1-%2"_s.arg(question.id, answer == kYes ? u"yes"_s : u"no"_s));
            radio->setAccessibleName(u"%1 %2"_s.arg(question.text.best(m_language), radio->text()));
            group->addButton(radio, answer);
            row->addWidget(radio, 0, Qt::AlignTop);
        }
        m_groups.insert(question.id, group);
        layout->addLayout(row);
        connect(group, &QButtonGroup::idClicked, this, [this, id = question.id](int answer) {
            m_declaration.answers.insert(id, answer == kYes);
            emitEdited();
        });
    }
    auto *label = new TextLabel(tr("Remark, for the chairs only"), TextStyle::Label, Colour::Text, content);
    m_remark = new TextBox(m_language, 3, content);
    m_remark->setObjectName(u"conflictRemark"_s);
    label->setBuddy(m_remark);
    m_outcome = new TextLabel(TextStyle::Small, Colour::Text2, content);
    m_outcome->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_remark);
    layout->addWidget(m_outcome);
    layout->addStretch(1);
    connect(m_remark, &TextBox::textChanged, this, [this] {
        if (m_showing || m_declaration.remark == m_remark->text())
            return;
        m_declaration.remark = m_remark->text();
        emitEdited();
    });
    setWidget(content);
    display();
    setReadOnly(m_readOnly);
}

void ConflictDeclarationPane::setDeclaration(const review::ConflictDeclaration &declaration)
{
    m_declaration = declaration;
    display();
}

void ConflictDeclarationPane::display()
{
    const QScopedValueRollback showing(m_showing, true);
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        const auto answer = m_declaration.answers.constFind(it.key());
        const bool answered = answer != m_declaration.answers.cend();
        it.value()->setExclusive(false);
        it.value()->button(kYes)->setChecked(answered && *answer);
        it.value()->button(kNo)->setChecked(answered && !*answer);
        it.value()->setExclusive(true);
    }
    if (m_remark)
        m_remark->setText(m_declaration.remark);
    updateOutcome();
}

void ConflictDeclarationPane::updateOutcome()
{
    if (!m_call || !m_outcome)
        return;
    switch (review::conflictOutcome(*m_call, m_declaration)) {
    case review::ConflictOutcome::NotDeclared:
        m_outcome->setText(tr("Please answer every question. The application opens afterwards."));
        break;
    case review::ConflictOutcome::None:
        m_outcome->setText(tr("No conflict of interest: you may review this application."));
        break;
    case review::ConflictOutcome::ChairDecides:
        m_outcome->setText(tr("The chairs will decide whether you review this application."));
        break;
    case review::ConflictOutcome::Excluded:
        m_outcome->setText(
            tr("You cannot review this application. The secretariat will name somebody else."));
        break;
    }
}

void ConflictDeclarationPane::emitEdited()
{
    updateOutcome();
    emit declarationEdited(m_declaration);
}

void ConflictDeclarationPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QButtonGroup *group : std::as_const(m_groups)) {
        for (QAbstractButton *button : group->buttons())
            button->setEnabled(!readOnly);
    }
    if (m_remark)
        m_remark->setReadOnly(readOnly);
}

void ConflictDeclarationPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_call)
        rebuild();
}

} // namespace tandem::forms
