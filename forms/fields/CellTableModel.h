// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/FieldDefinition.h"

#include <QAbstractTableModel>

namespace tandem::forms {

/// A table value as cells. A bilingual column stands as one column for each language. Fixed rows of the call
/// are always there, in its order, then the free rows.
class CellTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    CellTableModel(call::FieldDefinition definition, QStringList pairLanguages, QObject *parent);

    void setTable(const call::Table &table);
    /// The value: fixed rows without any cell are left out, free rows always stay.
    [[nodiscard]] call::Table table() const;
    void setLanguage(const QString &language);
    void setCurrency(const QString &currency) { m_currency = currency; }
    void setReadOnly(bool readOnly);

    [[nodiscard]] bool takesFreeRows() const;
    [[nodiscard]] bool isFixed(int row) const;
    [[nodiscard]] QString rowId(int row) const { return m_rows.at(row).id; }
    void addRow();
    void removeRow(int row);
    /// Only free rows move, and only among themselves.
    bool moveRow(int row, int by);
    /// Fills cells from tab-separated text at the given cell on, adding free rows as needed. Returns how many
    /// cells could not be read.
    int paste(const QModelIndex &at, const QString &text);
    void clear(const QModelIndexList &cells);

    [[nodiscard]] const call::Column &columnAt(int column) const;
    [[nodiscard]] QString languageAt(int column) const { return m_shown.at(column).language; }
    /// Sums of the columns that must add up, ready to read; empty if there is none.
    [[nodiscard]] QStringList sums() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// After an act of the user.
    void edited();
    /// What was typed could not be read; the cell keeps what it had.
    void refused(const QString &message);

private:
    struct Shown
    {
        int column = 0;
        QString language;
    };
    [[nodiscard]] call::FieldValue cell(const QModelIndex &index) const;
    /// Without signals to views; false if the text cannot be read.
    bool write(const QModelIndex &index, const QString &text);
    void store(const QModelIndex &index, const call::FieldValue &value);

    call::FieldDefinition m_definition;
    QList<Shown> m_shown;
    QList<call::TableRow> m_rows;
    QString m_language;
    QString m_currency;
    bool m_readOnly = false;
};

} // namespace tandem::forms
