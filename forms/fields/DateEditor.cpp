// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/DateEditor.h"

#include "forms/fields/DateBox.h"

#include <QLineEdit>
#include <QToolButton>

namespace tandem::forms {

DateEditor::DateEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_box(new DateBox(this))
{
    setBody(m_box);
    watch(m_box->line());
    watch(m_box->button());
    m_box->setLanguage(context.interfaceLanguage);
    connect(m_box, &DateBox::dateEdited, this, [this](const QDate &date) { edited(date); });
    connect(m_box, &DateBox::notADate, this, [this](const QString &message) { setTypingProblem(message); });
}

void DateEditor::display(const call::FieldValue &value)
{
    const auto *date = std::get_if<QDate>(&value);
    m_box->setDate(date ? *date : QDate());
}

void DateEditor::applyReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

void DateEditor::retranslate()
{
    m_box->setLanguage(context().interfaceLanguage);
    m_box->line()->setAccessibleName(accessibleName());
}

} // namespace tandem::forms
