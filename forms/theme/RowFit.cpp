// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/RowFit.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tandem::forms {

namespace {

constexpr int kMostRows = 500; ///< that are measured, some 20 ms

} // namespace

RowFit::RowFit(QTableView *view, int least)
    : QObject(view)
    , m_view(view)
    , m_least(least)
{
    QHeaderView *rows = view->verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(least);
    const QAbstractItemModel *model = view->model();
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, &RowFit::schedule);
    connect(model, &QAbstractItemModel::modelReset, this, &RowFit::schedule);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowFit::schedule);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowFit::schedule);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowFit::schedule);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowFit::schedule);
}

void RowFit::setLeast(int least)
{
    m_least = least;
    m_view->verticalHeader()->setDefaultSectionSize(least);
    schedule();
}

void RowFit::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &RowFit::fit, Qt::QueuedConnection);
}

void RowFit::fit()
{
    m_scheduled = false;
    const int rows = m_view->model()->rowCount();
    const bool measured = rows <= kMostRows;
    for (int row = 0; row < rows; ++row) {
        const int height = measured ? std::max(m_least, heightOf(row)) : m_least;
        if (m_view->rowHeight(row) != height)
            m_view->setRowHeight(row, height);
    }
}

int RowFit::heightOf(int row) const
{
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.features.setFlag(QStyleOptionViewItem::WrapText, m_view->wordWrap());
    int height = 0;
    for (int column = 0; column < m_view->model()->columnCount(); ++column) {
        if (m_view->isColumnHidden(column) || m_view->columnSpan(row, column) > 1)
            continue;
        const QModelIndex index = m_view->model()->index(row, column);
        option.rect = QRect(0, 0, m_view->columnWidth(column), m_least);
        height = std::max(height, m_view->itemDelegate()->sizeHint(option, index).height());
    }
    return height;
}

} // namespace tandem::forms
