// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QLabel;

namespace tandem::forms {

class DateBox;

/// A span of two dates; each end may still be missing.
class PeriodEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PeriodEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    DateBox *m_start;
    DateBox *m_end;
    QLabel *m_to;
};

} // namespace tandem::forms
