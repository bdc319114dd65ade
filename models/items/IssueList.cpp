// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/IssueList.h"

#include <algorithm>

namespace tandem::items {

namespace {

Shape shapeOf(const Issue &issue)
{
    if (issue.code == QLatin1StringView("pair.stale"))
        return Shape::Stale;
    switch (issue.severity) {
    case Severity::Note:
        return Shape::Progress;
    case Severity::Warning:
        return Shape::Warning;
    case Severity::Error:
        return Shape::Error;
    }
    return Shape::None;
}

} // namespace

void IssueList::setIssues(const Issues &issues)
{
    if (issues == m_issues)
        return;
    beginResetModel();
    m_issues = issues;
    endResetModel();
}

int IssueList::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_issues.cbegin(), m_issues.cend(),
                                          [&](const Issue &issue) { return issue.severity == severity; }));
}

int IssueList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

QVariant IssueList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue &issue = m_issues.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return issue.message.text();
    case SeverityRole:
        return static_cast<int>(issue.severity);
    case PlaceRole:
        return QVariant::fromValue(issue.where);
    case CodeRole:
        return issue.code;
    case ShapeRole:
        return static_cast<int>(shapeOf(issue));
    default:
        return {};
    }
}

void IssueList::retranslate()
{
    if (!m_issues.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

} // namespace tandem::items
