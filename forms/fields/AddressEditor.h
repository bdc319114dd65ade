// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

namespace tandem::forms {

class PartsBox;

/// An address in its own script, in parts, and in Latin script for the post of the other side.
class AddressEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AddressEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    PartsBox *m_parts;
};

} // namespace tandem::forms
