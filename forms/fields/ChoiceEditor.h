// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QButtonGroup;
class QComboBox;

namespace tandem::forms {

/// One of several options: round buttons up to four, a list beyond. An option that the call no longer has is
/// kept and shown by its id. Delete takes the choice away.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void displayRadios(const QString &id);
    void displayCombo(const QString &id);

    QButtonGroup *m_group = nullptr; ///< up to four options
    QComboBox *m_combo = nullptr;    ///< more
};

} // namespace tandem::forms
