// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QCheckBox;
class QLabel;

namespace tandem::forms {

/// Several of several options. The answer stands in the order of the call; options it no longer has are kept
/// at the end.
class MultipleChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MultipleChoiceEditor(const call::FieldDefinition &definition, const FieldContext &context,
                         QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void collect();

    QList<QCheckBox *> m_boxes;
    QLabel *m_count;
};

} // namespace tandem::forms
