// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace tandem::items {

/// Narrows an ApplicationTable; all conditions hold together, an unset one lets everything through.
class ApplicationFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ApplicationFilter(QObject *parent = nullptr);

    void setStatuses(const QSet<application::Status> &statuses); ///< empty: all
    void setDirection(const QString &direction);                 ///< option id; empty: all
    /// Every word must stand somewhere in number, acronym, titles or leads; case does not matter.
    void setText(const QString &text);
    /// Hits of the full-text search; nothing: no search running.
    void setIds(const std::optional<QSet<QString>> &ids);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QSet<application::Status> m_statuses;
    QString m_direction;
    QStringList m_words;
    std::optional<QSet<QString>> m_ids;
};

} // namespace tandem::items
