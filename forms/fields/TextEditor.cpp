// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/TextEditor.h"

#include "forms/fields/LengthLimit.h"
#include "forms/theme/MeterBar.h"
#include "models/base/TextLength.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tandem::forms {

TextEditor::TextEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_line(new QLineEdit(this))
    , m_meter(new MeterBar(this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_meter);
    setBody(body);
    watch(m_line);
    const int limit = lengthLimit(definition.limits, context.language);
    m_meter->setLabel(context.language);
    m_meter->setMaximum(limit);
    m_meter->setVisible(limit > 0);
    connect(m_line, &QLineEdit::textChanged, m_meter, [this](const QString &text) {
        m_meter->setCount(characterCount(text, this->context().language));
    });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { edited(text); });
}

void TextEditor::display(const call::FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QString shown = text ? *text : QString();
    if (shown == m_line->text())
        return;
    const int cursor = m_line->cursorPosition();
    m_line->setText(shown);
    if (m_line->hasFocus())
        m_line->setCursorPosition(cursor);
    else
        m_line->setCursorPosition(0); // the beginning of a long text tells more than its end
}

void TextEditor::applyReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void TextEditor::retranslate()
{
    m_line->setAccessibleName(accessibleName());
}

} // namespace tandem::forms
