// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QLabel;

namespace tandem::forms {

class TextBox;

/// Several short texts, one on each line; blank lines are none.
class ListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ListEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

    void setFresh(const QList<TextSpan> &spans) override;

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void count(int entries);

    TextBox *m_box;
    QLabel *m_count;
};

} // namespace tandem::forms
