// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

namespace tandem::forms {

class PartsBox;

/// A person with business contact; names apart, in both scripts.
class PersonEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PersonEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    PartsBox *m_parts;
};

} // namespace tandem::forms
