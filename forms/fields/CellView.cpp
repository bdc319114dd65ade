// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/CellView.h"

#include "forms/theme/RowFit.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace tandem::forms {

namespace {

constexpr int kRowHeight = 28;
constexpr int kMostRows = 12;

} // namespace

CellView::CellView(QWidget *parent)
    : QTableView(parent)
{
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setMaximumWidth(240);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
}

void CellView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    new RowFit(this, kRowHeight);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, [this] { updateGeometry(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
}

void CellView::setWidths(const QList<Width> &widths)
{
    m_widths = widths;
    fitWidths();
}

void CellView::fitWidths()
{
    int least = 0;
    int wished = 0;
    for (const Width &width : std::as_const(m_widths)) {
        least += width.least;
        wished += width.wished;
    }
    const int room = viewport()->width();
    const bool shrinks = wished > room && least <= room;
    for (int i = 0; i < m_widths.size(); ++i) {
        const Width &width = m_widths.at(i);
        const int share =
            shrinks ? (width.wished - width.least) * (room - least) / qMax(1, wished - least) : 0;
        setColumnWidth(i, shrinks ? width.least + share : width.wished);
    }
}

void CellView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitWidths();
}

QSize CellView::sizeHint() const
{
    const int rows = model() ? qMin(model()->rowCount(), kMostRows) : 0;
    int height = rows == 0 ? kRowHeight : 0;
    for (int row = 0; row < rows; ++row)
        height += rowHeight(row);
    return {320, height + qMax(28, horizontalHeader()->sizeHint().height()) + 2 * frameWidth() +
                     horizontalScrollBar()->sizeHint().height()};
}

QSize CellView::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void CellView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste) && currentIndex().isValid() &&
        (currentIndex().flags() & Qt::ItemIsEditable)) {
        emit pasted(currentIndex(), QApplication::clipboard()->text());
        return;
    }
    if (event->key() == Qt::Key_Delete && currentIndex().flags() & Qt::ItemIsEditable) {
        emit cleared(selectionModel()->selectedIndexes());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool CellView::focusNextPrevChild(bool next)
{
    const QModelIndex at = currentIndex();
    const bool first = at.row() <= 0 && at.column() <= 0;
    const bool last =
        !model() || (at.row() == model()->rowCount() - 1 && at.column() == model()->columnCount() - 1);
    if (!at.isValid() || (next ? last : first))
        return QAbstractScrollArea::focusNextPrevChild(next);
    return QTableView::focusNextPrevChild(next);
}

void CellView::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() > 0 && hasFocus())
        QTableView::wheelEvent(event);
    else
        event->ignore(); // scrolls the form
}

void CellView::copy() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells.at(i).row() == cells.at(i - 1).row() ? u'\t' : u'\n';
        text += cells.at(i).data().toString();
    }
    QApplication::clipboard()->setText(text);
}

} // namespace tandem::forms
