// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/NumberEditor.h"

#include "forms/fields/TypedText.h"
#include "models/application/ValueText.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tandem::forms {

NumberEditor::NumberEditor(const call::FieldDefinition &definition, const FieldContext &context,
                           QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_line(new QLineEdit(this))
{
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->setMaximumWidth(200);
    layout->addWidget(m_line);
    layout->addStretch(1);
    setBody(body);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            return edited({});
        const Result<Decimal> number = readDecimal(text, this->context().interfaceLanguage);
        if (!number)
            return setTypingProblem(number.error().message.text());
        edited(*number);
    });
}

void NumberEditor::display(const call::FieldValue &value)
{
    const auto *number = std::get_if<Decimal>(&value);
    const QString &language = context().interfaceLanguage;
    // What stands there may be the same number in the user's own spelling; it is not rewritten while one
    // types.
    if (number && m_line->hasFocus()) {
        if (const Result<Decimal> shown = readDecimal(m_line->text(), language); shown && *shown == *number)
            return;
    }
    m_line->setText(number ? application::decimalText(*number, language) : QString());
}

void NumberEditor::applyReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void NumberEditor::retranslate()
{
    m_line->setAccessibleName(accessibleName());
}

} // namespace tandem::forms
