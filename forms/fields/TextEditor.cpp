// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/TextEditor.h"

#include "forms/fields/LengthLimit.h"
#include "forms/fields/TextBox.h"
#include "forms/theme/MeterBar.h"
#include "models/base/TextLength.h"

#include <QVBoxLayout>

namespace tandem::forms {

TextEditor::TextEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_box(new TextBox(context.language, 1, this))
    , m_meter(new MeterBar(this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_box);
    layout->addWidget(m_meter);
    setBody(body);
    watch(m_box);
    m_box->setOneParagraph(true);
    const int limit = lengthLimit(definition.limits, context.language);
    m_box->setLimit(limit);
    m_meter->setLabel(context.language);
    m_meter->setMaximum(limit);
    m_meter->setVisible(limit > 0);
    connect(m_box, &TextBox::textChanged, this, [this] {
        const QString text = m_box->text();
        m_meter->setCount(characterCount(text, this->context().language));
        edited(text);
    });
}

void TextEditor::display(const call::FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    m_box->setText(text ? *text : QString());
}

void TextEditor::setFresh(const QList<TextSpan> &spans)
{
    m_box->setFresh(spans);
}

void TextEditor::applyReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

void TextEditor::retranslate()
{
    m_box->setAccessibleName(accessibleName());
}

} // namespace tandem::forms
