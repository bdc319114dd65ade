// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QCheckBox;

namespace tandem::forms {

class TextLabel;

/// A statement to tick. Untouched is missing; ticked and unticked again is a clear no.
class DeclarationEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DeclarationEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    QCheckBox *m_box;
    TextLabel *m_statement;
};

} // namespace tandem::forms
