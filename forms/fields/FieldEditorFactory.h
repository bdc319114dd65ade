// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

namespace tandem::forms {

/// The one place that knows which editor belongs to which type. A new field type adds one line here.
class FieldEditorFactory final
{
public:
    /// Never null.
    [[nodiscard]] static FieldEditor *create(const call::FieldDefinition &definition,
                                             const FieldContext &context, QWidget *parent);
};

} // namespace tandem::forms
