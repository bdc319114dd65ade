// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

namespace tandem::forms {

class MeterBar;
class TextBox;

/// A short text that wraps instead of hiding its end, with a meter when there is a limit.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

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
