// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/WorkView.h"

#include "app/pages/common/WorkDelegate.h"
#include "app/pages/common/WorkModel.h"

#include <QResizeEvent>
#include <QSortFilterProxyModel>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

/// Text in either line, whatever the case.
class LineFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text)
    {
        m_text = text.trimmed();
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return index.data(items::FirstLineRole).toString().contains(m_text, Qt::CaseInsensitive) ||
               index.data(items::SecondLineRole).toString().contains(m_text, Qt::CaseInsensitive);
    }

private:
    QString m_text;
};

} // namespace

WorkView::WorkView(QWidget *parent)
    : QListView(parent)
    , m_model(new WorkModel(this))
    , m_filter(new LineFilter(this))
{
    setObjectName(u"workView"_s);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new WorkDelegate(this));
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit opened(index.data(items::IdRole).toString()); });
}

void WorkView::setWork(const QList<session::OwnApplication> &work, const QDateTime &now,
                       const QString &language)
{
    const QString before = currentId();
    m_model->setWork(work, now, language);
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (row == 0 || index.data(items::IdRole).toString() == before)
            setCurrentIndex(index);
    }
    emit currentIdChanged();
}

void WorkView::setFilter(const QString &text)
{
    static_cast<LineFilter *>(m_filter)->setText(text);
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentIndex(m_filter->index(0, 0));
}

QString WorkView::currentId() const
{
    return currentIndex().data(items::IdRole).toString();
}

bool WorkView::currentIsOpen() const
{
    return currentIndex().data(WorkModel::OpenRole).toBool();
}

int WorkView::shownCount() const
{
    return m_filter->rowCount();
}

void WorkView::fitToRows()
{
    m_fits = true;
    int height = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        height += sizeHintForIndex(m_filter->index(row, 0)).height();
    setFixedHeight(height);
}

void WorkView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_fits && event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &WorkView::fitToRows, Qt::QueuedConnection);
}

void WorkView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentIdChanged();
}

} // namespace tandem::pages
