// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ApplicationFilter.h"

#include "models/items/ApplicationTable.h"

namespace tandem::items {

ApplicationFilter::ApplicationFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ApplicationFilter::setStatuses(const QSet<application::Status> &statuses)
{
    m_statuses = statuses;
    invalidateFilter();
}

void ApplicationFilter::setDirection(const QString &direction)
{
    m_direction = direction;
    invalidateFilter();
}

void ApplicationFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ApplicationFilter::setIds(const std::optional<QSet<QString>> &ids)
{
    m_ids = ids;
    invalidateFilter();
}

bool ApplicationFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto value = [&](int column, int role) {
        return sourceModel()->index(sourceRow, column, sourceParent).data(role);
    };
    const auto status = static_cast<application::Status>(value(0, StatusRole).toInt());
    if (!m_statuses.isEmpty() && !m_statuses.contains(status))
        return false;
    if (!m_direction.isEmpty() && value(0, DirectionRole).toString() != m_direction)
        return false;
    if (m_ids && !m_ids->contains(value(0, IdRole).toString()))
        return false;
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (const int column : {ApplicationTable::Reference, ApplicationTable::Title, ApplicationTable::Leads}) {
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(FirstLineRole),
                               static_cast<int>(SecondLineRole)})
            texts.append(value(column, role).toString());
    }
    const QString all = texts.join(u'\n');
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace tandem::items
