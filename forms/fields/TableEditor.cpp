// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/TableEditor.h"

#include "forms/fields/CellDelegate.h"
#include "forms/fields/CellTableModel.h"
#include "forms/fields/CellView.h"
#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"
#include "forms/theme/WrappedText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastColumn = 96; // px
constexpr int kCellMargins = 12; // px, left and right of a text in its cell

} // namespace

TableEditor::TableEditor(const call::FieldDefinition &definition, const FieldContext &context,
                         QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_model(
          new CellTableModel(definition, context.call ? context.call->pairLanguages() : QStringList(), this))
    , m_view(new CellView(this))
    , m_delegate(new CellDelegate(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_sums(new TextLabel(TextStyle::Small, Colour::Text2, this))
{
    m_model->setCurrency(context.currency);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    layOut();
    connectParts();
    retranslate();
}

void TableEditor::layOut()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_view);
    auto *row = new QHBoxLayout;
    m_add->setIcon(icon(u"add"_s));
    m_remove->setIcon(icon(u"remove"_s));
    m_up->setIcon(icon(u"up"_s));
    m_down->setIcon(icon(u"down"_s));
    const bool free = definition().fixedRows.isEmpty() ||
                      definition().limits.maximumItems.value_or(0) > definition().fixedRows.size();
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        setSmall(*button);
        row->addWidget(button);
        button->setVisible(free);
    }
    row->addStretch(1);
    row->addWidget(m_sums);
    layout->addLayout(row);
    setBody(body);
    for (QWidget *part : QWidgetList{m_view, m_add, m_remove, m_up, m_down})
        watch(part);
}

void TableEditor::connectParts()
{
    connect(m_model, &CellTableModel::edited, this, [this] {
        edited(m_model->table());
        updateSums();
        updateRowButtons();
    });
    connect(m_model, &CellTableModel::refused, this,
            [this](const QString &message) { setTypingProblem(message); });
    connect(m_view, &CellView::pasted, this, [this](const QModelIndex &at, const QString &text) {
        const int refused = m_model->paste(at, text);
        if (refused > 0)
            setTypingProblem(
                tr("%n pasted cells could not be read and were left as they were.", nullptr, refused));
    });
    connect(m_view, &CellView::cleared, m_model, &CellTableModel::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TableEditor::updateRowButtons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model->addRow();
        m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
        m_view->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->removeRow(m_view->currentIndex().row()); });
    connect(m_up, &QPushButton::clicked, this,
            [this] { m_model->moveRow(m_view->currentIndex().row(), -1); });
    connect(m_down, &QPushButton::clicked, this,
            [this] { m_model->moveRow(m_view->currentIndex().row(), 1); });
}

void TableEditor::focusCell(const QString &rowId, const QString &columnId)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->columnAt(column).id == columnId && m_model->rowId(row) == rowId) {
                m_view->setCurrentIndex(m_model->index(row, column));
                m_view->setFocus();
                return;
            }
        }
    }
}

void TableEditor::updateRowButtons()
{
    const int row = m_view->currentIndex().row();
    const bool free = row >= 0 && !m_model->isFixed(row) && !isReadOnly();
    m_add->setEnabled(!isReadOnly() && m_model->takesFreeRows());
    m_remove->setEnabled(free);
    m_up->setEnabled(free && row > 0 && !m_model->isFixed(row - 1));
    m_down->setEnabled(free && row + 1 < m_model->rowCount());
}

void TableEditor::updateSums()
{
    m_sums->setText(m_model->sums().join(u" · "_s));
}

int TableEditor::widestCell(int column) const
{
    int widest = kLeastColumn;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, column).data().toString();
        widest = qMax(widest, widestWord(text, m_view->font()) + kCellMargins);
    }
    return widest;
}

void TableEditor::fitColumns()
{
    QList<CellView::Width> widths;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const call::FieldType type = m_model->columnAt(i).type;
        const bool narrow = type == call::FieldType::Number || type == call::FieldType::Date;
        const bool wide = type == call::FieldType::Text;
        const int header = m_view->horizontalHeader()->sectionSizeHint(i);
        const int wished = qMax(header, wide ? 180 : narrow ? 96 : 128);
        widths.append({qMin(wished, qMax(header, widestCell(i))), wished});
    }
    m_view->setWidths(widths);
}

void TableEditor::display(const call::FieldValue &value)
{
    const auto *table = std::get_if<call::Table>(&value);
    m_model->setTable(table ? *table : call::Table{});
    fitColumns();
    updateSums();
    updateRowButtons();
}

void TableEditor::applyReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    updateRowButtons();
}

void TableEditor::retranslate()
{
    m_model->setLanguage(context().interfaceLanguage);
    m_delegate->setLanguage(context().interfaceLanguage);
    m_view->setAccessibleName(accessibleName());
    m_add->setText(tr("Add row"));
    m_remove->setText(tr("Remove row"));
    m_up->setToolTip(tr("Move row up"));
    m_down->setToolTip(tr("Move row down"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setAccessibleName(m_down->toolTip());
    updateSums();
    fitColumns();
}

} // namespace tandem::forms
