// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/LongTextEditor.h"

#include "forms/fields/LengthLimit.h"
#include "forms/fields/TextBox.h"
#include "forms/theme/MeterBar.h"
#include "models/base/TextLength.h"

#include <QVBoxLayout>

namespace tandem::forms {

LongTextEditor::LongTextEditor(const call::FieldDefinition &definition, const FieldContext &context,
                               QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_box(new TextBox(context.language, 4, this))
    , m_meter(new MeterBar(this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_box);
    layout->addWidget(m_meter);
    setBody(body);
    watch(m_box);
    const int limit = lengthLimit(definition.limits, context.language);
    m_box->setLimit(limit);
    m_meter->setLabel(context.language);
    m_meter->setMaximum(limit);
    connect(m_box, &TextBox::textChanged, this, [this] {
        const QString text = m_box->text();
        m_meter->setCount(characterCount(text, this->context().language));
        edited(text);
    });
}

void LongTextEditor::display(const call::FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    m_box->setText(text ? *text : QString());
}

void LongTextEditor::setFresh(const QList<TextSpan> &spans)
{
    m_box->setFresh(spans);
}

void LongTextEditor::applyReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

void LongTextEditor::retranslate()
{
    m_box->setAccessibleName(accessibleName());
}

} // namespace tandem::forms
