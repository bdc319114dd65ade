// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/PersonEditor.h"

#include "forms/fields/PartsBox.h"

#include <QLineEdit>

namespace tandem::forms {

PersonEditor::PersonEditor(const call::FieldDefinition &definition, const FieldContext &context,
                           QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_parts(new PartsBox(7, {4}, this))
{
    setBody(m_parts);
    for (QLineEdit *line : m_parts->lines())
        watch(line);
    connect(m_parts, &PartsBox::edited, this, [this] {
        const QStringList t = m_parts->texts();
        edited(call::Person{t.at(0), t.at(1), t.at(2), t.at(3), t.at(4), t.at(5), t.at(6)});
    });
    retranslate();
}

void PersonEditor::display(const call::FieldValue &value)
{
    const auto *v = std::get_if<call::Person>(&value);
    m_parts->setTexts(v ? QStringList{v->familyName, v->givenName, v->latinFamilyName, v->latinGivenName,
                                      v->function, v->email, v->telephone}
                        : QStringList());
}

void PersonEditor::applyReadOnly(bool readOnly)
{
    m_parts->setReadOnly(readOnly);
}

void PersonEditor::retranslate()
{
    m_parts->setCaptions({tr("Family name"), tr("Given name"), tr("Family name in Latin script"),
                          tr("Given name in Latin script"), tr("Function"), tr("E-mail"), tr("Telephone")});
}

} // namespace tandem::forms
