// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ApplicationTable.h"

#include "models/application/ValueText.h"

#include <QLocale>

namespace tandem::items {

using namespace Qt::StringLiterals;

namespace {

QString checkText(CheckState state)
{
    switch (state) {
    case CheckState::Open:
        return ApplicationTable::tr("open");
    case CheckState::Running:
        return ApplicationTable::tr("being checked");
    case CheckState::Passed:
        return ApplicationTable::tr("passed");
    case CheckState::Repair:
        return ApplicationTable::tr("to be repaired");
    case CheckState::Failed:
        return ApplicationTable::tr("failed");
    }
    return {};
}

Shape checkShape(CheckState state)
{
    switch (state) {
    case CheckState::Open:
        return Shape::Missing;
    case CheckState::Running:
        return Shape::Progress;
    case CheckState::Passed:
        return Shape::Done;
    case CheckState::Repair:
        return Shape::Warning;
    case CheckState::Failed:
        return Shape::Error;
    }
    return Shape::None;
}

Shape statusShape(application::Status status)
{
    using application::Status;
    switch (status) {
    case Status::Draft:
        return Shape::Missing;
    case Status::InRepair:
    case Status::Reserve:
        return Shape::Warning;
    case Status::NotEligible:
    case Status::Rejected:
    case Status::Withdrawn:
        return Shape::Error;
    case Status::Admitted:
    case Status::Recommended:
        return Shape::Done;
    case Status::Submitted:
    case Status::Received:
    case Status::Reviewed:
        return Shape::Progress;
    }
    return Shape::None;
}

} // namespace

void ApplicationTable::setCall(const call::CallDefinition &call)
{
    beginResetModel();
    m_sides = call.sides;
    m_rows.clear();
    endResetModel();
}

void ApplicationTable::setRows(const QList<ApplicationRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ApplicationTable::putRow(const ApplicationRow &row)
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &other) { return other.id == row.id; });
    const int position = static_cast<int>(it - m_rows.begin());
    if (it != m_rows.end()) {
        *it = row;
        emit dataChanged(index(position, 0), index(position, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, position, position);
    m_rows.append(row);
    endInsertRows();
}

QString ApplicationTable::statusText(application::Status status)
{
    using application::Status;
    switch (status) {
    case Status::Draft:
        return tr("Draft");
    case Status::Submitted:
        return tr("Handed in");
    case Status::Received:
        return tr("Received");
    case Status::InRepair:
        return tr("Being repaired");
    case Status::Admitted:
        return tr("Admitted");
    case Status::NotEligible:
        return tr("Not eligible");
    case Status::Reviewed:
        return tr("Reviewed");
    case Status::Recommended:
        return tr("Recommended");
    case Status::Reserve:
        return tr("Reserve");
    case Status::Rejected:
        return tr("Rejected");
    case Status::Withdrawn:
        return tr("Withdrawn");
    }
    return {};
}

int ApplicationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApplicationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApplicationTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApplicationRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case IdRole:
        return row.id;
    case FirstLineRole:
        return line(row, index.column(), 0);
    case SecondLineRole:
        return line(row, index.column(), 1);
    case LanguageRole:
        return m_sides.value(0).language;
    case SecondLanguageRole:
        return m_sides.value(1).language;
    case ShapeRole:
        return static_cast<int>(shape(row, index.column()));
    case SortRole:
        return sortValue(row, index.column());
    case StatusRole:
        return static_cast<int>(row.status);
    case DirectionRole:
        return row.direction;
    default:
        return {};
    }
}

QVariant ApplicationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("No.");
    case Title:
        return tr("Application");
    case Leads:
        return tr("Lead partners");
    case Direction:
        return tr("Direction");
    case Received:
        return tr("Received");
    case FirstCheck:
        return tr("Check %1").arg(sideLabel(0));
    case SecondCheck:
        return tr("Check %1").arg(sideLabel(1));
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

/// Only titles and leads have two lines: one per side, in the order of the call.
QString ApplicationTable::line(const ApplicationRow &row, int column, int line) const
{
    const call::Side side = m_sides.value(line);
    if (column == Title)
        return row.titles.in(side.language);
    if (column == Leads)
        return row.leads.value(side.id);
    return line == 0 ? text(row, column) : QString();
}

QString ApplicationTable::text(const ApplicationRow &row, int column) const
{
    switch (column) {
    case Reference:
        return row.reference;
    case Title:
        return row.acronym.isEmpty() ? row.titles.best(language()) : row.acronym;
    case Leads:
        return QStringList(row.leads.values()).join(u", "_s);
    case Direction:
        return row.directionLabel.best(language());
    case Received:
        return application::dateText(row.receivedAt.date(), language());
    case FirstCheck:
    case SecondCheck:
        return checkText(check(row, column));
    case Status:
        return statusText(row.status);
    default:
        return {};
    }
}

QVariant ApplicationTable::sortValue(const ApplicationRow &row, int column) const
{
    switch (column) {
    case Received:
        return row.receivedAt;
    case FirstCheck:
    case SecondCheck:
        return static_cast<int>(check(row, column));
    case Status:
        return static_cast<int>(row.status);
    default:
        return text(row, column);
    }
}

Shape ApplicationTable::shape(const ApplicationRow &row, int column) const
{
    if (column == FirstCheck || column == SecondCheck)
        return checkShape(check(row, column));
    return column == Status ? statusShape(row.status) : Shape::None;
}

CheckState ApplicationTable::check(const ApplicationRow &row, int column) const
{
    return row.checks.value(m_sides.value(column - FirstCheck).id, CheckState::Open);
}

QString ApplicationTable::sideLabel(int side) const
{
    return m_sides.value(side).id;
}

} // namespace tandem::items
