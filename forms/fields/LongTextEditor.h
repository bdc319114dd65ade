// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

namespace tandem::forms {

class MeterBar;
class TextBox;

/// A text of several lines with its length meter.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

    void setFresh(const QList<TextSpan> &spans) override;

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    TextBox *m_box;
    MeterBar *m_meter;
};

} // namespace tandem::forms
