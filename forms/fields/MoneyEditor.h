// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace tandem::forms {

/// An amount in its own currency. Chinese amounts may be typed in 万元; what is kept is exact either way.
class MoneyEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MoneyEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void read();
    [[nodiscard]] QString currency() const;
    [[nodiscard]] bool inTenThousands() const;
    void showAmount();

    QLineEdit *m_line;
    QComboBox *m_currency;
    QToolButton *m_tenThousands;
};

} // namespace tandem::forms
