// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/FieldEditor.h"

class QLabel;
class QPushButton;

namespace tandem::forms {

class CellDelegate;
class CellTableModel;
class CellView;

/// Rows of typed cells, worked in like a spreadsheet; rows are added, removed and moved below it.
class TableEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TableEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent);

    [[nodiscard]] CellView *view() const { return m_view; }
    /// Puts the focus into a cell; unknown ids change nothing.
    void focusCell(const QString &rowId, const QString &columnId);

protected:
    void display(const call::FieldValue &value) override;
    void applyReadOnly(bool readOnly) override;
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void updateRowButtons();
    void updateSums();
    [[nodiscard]] int widestCell(int column) const;
    void fitColumns();

    CellTableModel *m_model;
    CellView *m_view;
    CellDelegate *m_delegate;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLabel *m_sums;
};

} // namespace tandem::forms
