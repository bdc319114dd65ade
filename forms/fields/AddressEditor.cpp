// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/AddressEditor.h"

#include "forms/fields/PartsBox.h"

#include <QLineEdit>

namespace tandem::forms {

AddressEditor::AddressEditor(const call::FieldDefinition &definition, const FieldContext &context,
                             QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_parts(new PartsBox(6, {4, 5}, this))
{
    setBody(m_parts);
    for (QLineEdit *line : m_parts->lines())
        watch(line);
    connect(m_parts, &PartsBox::edited, this, [this] {
        const QStringList t = m_parts->texts();
        edited(call::Address{t.at(0), t.at(1), t.at(2), t.at(3), t.at(4), t.at(5)});
    });
    retranslate();
}

void AddressEditor::display(const call::FieldValue &value)
{
    const auto *v = std::get_if<call::Address>(&value);
    m_parts->setTexts(v ? QStringList{v->country, v->postcode, v->region, v->place, v->street, v->latin}
                        : QStringList());
}

void AddressEditor::applyReadOnly(bool readOnly)
{
    m_parts->setReadOnly(readOnly);
}

void AddressEditor::retranslate()
{
    m_parts->setCaptions({tr("Country (two letters)"), tr("Postcode"), tr("Province or Land"), tr("Place"),
                          tr("Street and number"), tr("Whole address in Latin script")});
}

} // namespace tandem::forms
