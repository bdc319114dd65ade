// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/CodeEditor.h"

#include "forms/theme/ShapeLabel.h"
#include "forms/theme/TextLabel.h"
#include "models/application/Identifiers.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace tandem::forms {

CodeEditor::CodeEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_line(new QLineEdit(this))
    , m_edition(new QComboBox(this))
    , m_shape(new ShapeLabel(Status::Missing, StatusShape::kSize, this))
    , m_result(new TextLabel(TextStyle::Small, Colour::Text2, this))
{
    auto *body = new QWidget(this);
    auto *layout = new QGridLayout(body);
    layout->setContentsMargins({});
    m_line->setMaximumWidth(280);
    layout->addWidget(m_line, 0, 0, 1, 2);
    layout->addWidget(m_edition, 0, 2);
    layout->addWidget(m_shape, 1, 0);
    layout->addWidget(m_result, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
    setBody(body);
    m_edition->addItems(definition.codeEditions);
    m_edition->setVisible(!definition.codeEditions.isEmpty());
    m_result->setWordWrap(true);
    watch(m_line);
    watch(m_edition);
    const auto take = [this] {
        const QString typed = m_line->text().trimmed();
        const QString edition = m_edition->currentText();
        edited(typed.isEmpty() ? call::FieldValue{} : call::FieldValue(call::Code{typed, edition}));
        check();
    };
    connect(m_line, &QLineEdit::textEdited, this, take);
    connect(m_edition, &QComboBox::activated, this, take);
    retranslate();
}

void CodeEditor::display(const call::FieldValue &value)
{
    const auto *code = std::get_if<call::Code>(&value);
    const QString shown = code ? code->value : QString();
    if (m_line->text().trimmed() != shown)
        m_line->setText(shown);
    if (code && !code->edition.isEmpty()) {
        if (m_edition->findText(code->edition) < 0)
            m_edition->addItem(code->edition);
        m_edition->setCurrentText(code->edition);
        m_edition->setVisible(true);
    }
    check();
}

void CodeEditor::check()
{
    const QString typed = m_line->text().trimmed();
    const bool checkable = !typed.isEmpty() && !definition().codeScheme.isEmpty();
    m_shape->setVisible(checkable);
    m_result->setVisible(checkable);
    if (!checkable)
        return;
    const std::optional<Issue> fault = application::checkIdentifier(definition().codeScheme, typed);
    const Status status = fault ? StatusShape::of(fault->severity) : Status::Confirmed;
    m_shape->setStatus(status);
    m_result->setColour(StatusShape::strong(status));
    m_result->setText(fault ? fault->message.text() : tr("The form of the identifier is right."));
}

void CodeEditor::applyReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_edition->setEnabled(!readOnly);
}

void CodeEditor::retranslate()
{
    m_line->setAccessibleName(accessibleName());
    m_edition->setAccessibleName(tr("%1, edition").arg(accessibleName()));
    check();
}

} // namespace tandem::forms
