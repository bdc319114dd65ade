// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/CellTableModel.h"

#include "forms/fields/TypedText.h"
#include "forms/theme/Type.h"
#include "models/application/ValueText.h"

#include <QUuid>

namespace tandem::forms {

using namespace Qt::StringLiterals;

CellTableModel::CellTableModel(call::FieldDefinition definition, QStringList pairLanguages, QObject *parent)
    : QAbstractTableModel(parent)
    , m_definition(std::move(definition))
{
    for (int i = 0; i < m_definition.columns.size(); ++i) {
        if (m_definition.columns.at(i).translation == call::Translation::Pair && !pairLanguages.isEmpty()) {
            for (const QString &language : std::as_const(pairLanguages))
                m_shown.append(Shown{i, language});
        } else {
            m_shown.append(Shown{i, QString()});
        }
    }
    setTable({});
}

void CellTableModel::setTable(const call::Table &table)
{
    QList<call::TableRow> rows;
    QStringList fixed;
    for (const call::Option &option : m_definition.fixedRows) {
        fixed.append(option.id);
        const auto found = std::find_if(table.rows.cbegin(), table.rows.cend(),
                                        [&](const call::TableRow &row) { return row.id == option.id; });
        rows.append(found != table.rows.cend() ? *found : call::TableRow{option.id, {}});
    }
    for (const call::TableRow &row : table.rows) {
        if (!fixed.contains(row.id))
            rows.append(row);
    }
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) { // cells only: views keep their place and an open editor
        m_rows = rows;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

call::Table CellTableModel::table() const
{
    call::Table table;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isFixed(row) || !m_rows.at(row).cells.isEmpty())
            table.rows.append(m_rows.at(row));
    }
    return table;
}

void CellTableModel::setLanguage(const QString &language)
{
    m_language = language;
    if (!m_shown.isEmpty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty()) {
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void CellTableModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

bool CellTableModel::takesFreeRows() const
{
    const std::optional<int> most = m_definition.limits.maximumItems;
    if (most)
        return m_rows.size() < *most;
    return m_definition.fixedRows.isEmpty();
}

bool CellTableModel::isFixed(int row) const
{
    return row < m_definition.fixedRows.size();
}

void CellTableModel::addRow()
{
    if (!takesFreeRows())
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append({QUuid::createUuid().toString(QUuid::WithoutBraces), {}});
    endInsertRows();
    emit edited();
}

void CellTableModel::removeRow(int row)
{
    if (row < 0 || row >= m_rows.size() || isFixed(row))
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    emit edited();
}

bool CellTableModel::moveRow(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_rows.size() || to < 0 || to >= m_rows.size() || isFixed(row) || isFixed(to))
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    emit edited();
    return true;
}

int CellTableModel::paste(const QModelIndex &at, const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    int refusedCells = 0;
    beginResetModel();
    for (int i = 0; i < lines.size(); ++i) {
        const int row = at.row() + i;
        if (row >= m_rows.size()) {
            if (!takesFreeRows()) {
                ++refusedCells;
                break;
            }
            m_rows.append({QUuid::createUuid().toString(QUuid::WithoutBraces), {}});
        }
        QString line = lines.at(i);
        const QStringList parts = line.remove(u'\r').split(u'\t');
        for (int j = 0; j < parts.size() && at.column() + j < columnCount(); ++j)
            refusedCells += write(index(row, at.column() + j), parts.at(j)) ? 0 : 1;
    }
    endResetModel();
    emit edited();
    return refusedCells;
}

void CellTableModel::clear(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells) {
        write(cell, {});
        emit dataChanged(cell, cell);
    }
    emit edited();
}

const call::Column &CellTableModel::columnAt(int column) const
{
    return m_definition.columns.at(m_shown.at(column).column);
}

QStringList CellTableModel::sums() const
{
    QStringList sums;
    for (const call::Column &column : m_definition.columns) {
        if (!column.requiredSum)
            continue;
        Decimal sum;
        for (const call::TableRow &row : m_rows) {
            const auto it = row.cells.constFind(column.id);
            const auto *number = it != row.cells.cend() ? std::get_if<Decimal>(&*it) : nullptr;
            if (number)
                sum = add(sum, *number).value_or(sum);
        }
        sums.append(tr("%1: sum %2 of %3")
                        .arg(column.label.best(m_language), application::decimalText(sum, m_language),
                             application::decimalText(*column.requiredSum, m_language)));
    }
    return sums;
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

call::FieldValue CellTableModel::cell(const QModelIndex &index) const
{
    return m_rows.at(index.row()).cells.value(columnAt(index.column()).id);
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const call::Column &column = columnAt(index.column());
    const QString &language = m_shown.at(index.column()).language;
    const call::FieldValue value = cell(index);
    if (role == Qt::CheckStateRole && column.type == call::FieldType::Declaration) {
        const auto *declared = std::get_if<call::Declared>(&value);
        return declared && declared->yes ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = column.type == call::FieldType::Number || column.type == call::FieldType::Money;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole)
        return textFont(TextStyle::Small);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (column.type == call::FieldType::Declaration)
        return {};
    if (role == Qt::EditRole && column.type == call::FieldType::Choice) {
        const auto *id = std::get_if<QString>(&value);
        return id ? *id : QString();
    }
    return application::cellText(column, value, language.isEmpty() ? m_language : language);
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::FontRole)
        return textFont(orientation == Qt::Horizontal ? TextStyle::SmallBold : TextStyle::Small);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return isFixed(section) ? m_definition.fixedRows.at(section).label.best(m_language)
                                : QString::number(section + 1);
    const call::Column &column = columnAt(section);
    QString text = column.label.best(m_language);
    if (!m_shown.at(section).language.isEmpty())
        text = tr("%1 (%2)", "column and language").arg(text, m_shown.at(section).language);
    return column.required ? text + u" *"_s : text;
}

Qt::ItemFlags CellTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_readOnly || !index.isValid())
        return flags;
    return flags | (columnAt(index.column()).type == call::FieldType::Declaration ? Qt::ItemIsUserCheckable
                                                                                  : Qt::ItemIsEditable);
}

bool CellTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_readOnly)
        return false;
    const call::FieldValue before = cell(index);
    if (role == Qt::CheckStateRole)
        store(index, call::Declared{value.toInt() == Qt::Checked});
    else if (role != Qt::EditRole || value.toString() == data(index, Qt::EditRole).toString() ||
             !write(index, value.toString()))
        return false;
    if (cell(index) == before)
        return true;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

bool CellTableModel::write(const QModelIndex &index, const QString &text)
{
    const QString &language = m_shown.at(index.column()).language;
    const call::Column &column = columnAt(index.column());
    if (!language.isEmpty()) {
        const call::FieldValue before = cell(index);
        const auto *pair = std::get_if<LangText>(&before);
        LangText texts = pair ? *pair : LangText();
        texts.set(language, text);
        store(index, texts.isEmpty() ? call::FieldValue{} : call::FieldValue(texts));
        return true;
    }
    const Result<call::FieldValue> value = readCell(column, text, m_language, m_currency);
    if (!value) {
        emit refused(value.error().message.text());
        return false;
    }
    store(index, *value);
    return true;
}

void CellTableModel::store(const QModelIndex &index, const call::FieldValue &value)
{
    auto &cells = m_rows[index.row()].cells;
    if (call::isMissing(value))
        cells.remove(columnAt(index.column()).id);
    else
        cells.insert(columnAt(index.column()).id, value);
}

} // namespace tandem::forms
