// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

namespace tandem::forms {

class DateBox;

/// A single date; may be empty.
class DateEditor final : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    DateBox *m_box;
};

} // namespace tandem::forms
