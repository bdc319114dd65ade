// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QComboBox;
class QLineEdit;

namespace tandem::forms {

class ShapeLabel;
class TextLabel;

/// An identifier, checked by the rules of its scheme as it is typed.
class CodeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CodeEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void check();

    QLineEdit *m_line;
    QComboBox *m_edition;
    ShapeLabel *m_shape;
    TextLabel *m_result;
};

} // namespace tandem::forms
