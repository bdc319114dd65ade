// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/PeriodEditor.h"

#include "forms/fields/DateBox.h"
#include "forms/theme/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace tandem::forms {

PeriodEditor::PeriodEditor(const call::FieldDefinition &definition, const FieldContext &context,
                           QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_start(new DateBox(this))
    , m_end(new DateBox(this))
    , m_to(new TextLabel(TextStyle::Body, Colour::Text2, this))
{
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    layout->addWidget(m_start);
    layout->addWidget(m_to);
    layout->addWidget(m_end);
    layout->addStretch(1);
    setBody(body);
    for (DateBox *box : {m_start, m_end}) {
        watch(box->line());
        watch(box->button());
        connect(box, &DateBox::dateEdited, this, [this] {
            edited(call::Period{m_start->date(), m_end->date()});
        });
        connect(box, &DateBox::notADate, this, [this](const QString &message) { setTypingProblem(message); });
    }
    retranslate();
}

void PeriodEditor::display(const call::FieldValue &value)
{
    const auto *period = std::get_if<call::Period>(&value);
    m_start->setDate(period ? period->start : QDate());
    m_end->setDate(period ? period->end : QDate());
}

void PeriodEditor::applyReadOnly(bool readOnly)
{
    m_start->setReadOnly(readOnly);
    m_end->setReadOnly(readOnly);
}

void PeriodEditor::retranslate()
{
    m_start->setLanguage(context().interfaceLanguage);
    m_end->setLanguage(context().interfaceLanguage);
    m_start->line()->setAccessibleName(tr("%1, from").arg(accessibleName()));
    m_end->line()->setAccessibleName(tr("%1, until").arg(accessibleName()));
    m_to->setText(tr("to", "between two dates"));
}

} // namespace tandem::forms
