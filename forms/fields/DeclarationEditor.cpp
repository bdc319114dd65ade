// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/DeclarationEditor.h"

#include "forms/theme/TextLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace tandem::forms {

DeclarationEditor::DeclarationEditor(const call::FieldDefinition &definition, const FieldContext &context,
                                     QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_box(new QCheckBox(this))
    , m_statement(new TextLabel(TextStyle::Body, Colour::Text2, this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_box);
    layout->addWidget(m_statement);
    m_statement->setWordWrap(true);
    m_statement->setContentsMargins(22, 0, 0, 0);
    setBody(body);
    watch(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool yes) { edited(call::Declared{yes}); });
    retranslate();
}

void DeclarationEditor::display(const call::FieldValue &value)
{
    const auto *declared = std::get_if<call::Declared>(&value);
    m_box->setChecked(declared && declared->yes);
}

void DeclarationEditor::applyReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void DeclarationEditor::retranslate()
{
    // The statement itself is content of the call; long ones wrap below the box.
    const QString &language = context().interfaceLanguage;
    m_box->setText(tr("Yes, this applies"));
    m_statement->setText(definition().help.best(language));
    m_statement->setVisible(!m_statement->text().isEmpty());
    m_box->setAccessibleDescription(m_statement->text());
}

} // namespace tandem::forms
