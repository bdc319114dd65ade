// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Overview.h"

#include <QListView>

class QSortFilterProxyModel;

namespace tandem::pages {

class WorkModel;

/// The list of own applications: title, leads, how far, when. Double click or Return opens.
class WorkView final : public QListView
{
    Q_OBJECT

public:
    explicit WorkView(QWidget *parent = nullptr);

    void setWork(const QList<session::OwnApplication> &work, const QDateTime &now, const QString &language);
    /// Shows rows with this text in either line.
    void setFilter(const QString &text);
    [[nodiscard]] QString currentId() const;
    /// Whether the current one may still be changed.
    [[nodiscard]] bool currentIsOpen() const;
    [[nodiscard]] int shownCount() const;
    /// Makes the view as high as its rows and keeps it so at other widths; for lists inside a page that
    /// scrolls.
    void fitToRows();

signals:
    void opened(const QString &applicationId);
    void currentIdChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    WorkModel *m_model;
    QSortFilterProxyModel *m_filter;
    bool m_fits = false; ///< stays as high as its rows
};

} // namespace tandem::pages
