// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QLineEdit;

namespace tandem::forms {

/// An exact decimal number, typed and shown in the habits of the interface language.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    QLineEdit *m_line;
};

} // namespace tandem::forms
