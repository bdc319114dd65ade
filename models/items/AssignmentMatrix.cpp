// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/AssignmentMatrix.h"

namespace tandem::items {

namespace {

QString stateText(AssignmentState state)
{
    switch (state) {
    case AssignmentState::None:
        return AssignmentMatrix::tr("not assigned");
    case AssignmentState::Proposed:
        return AssignmentMatrix::tr("proposed");
    case AssignmentState::Assigned:
        return AssignmentMatrix::tr("assigned");
    case AssignmentState::Conflict:
        return AssignmentMatrix::tr("possible conflict of interest");
    case AssignmentState::Excluded:
        return AssignmentMatrix::tr("excluded");
    case AssignmentState::Declared:
        return AssignmentMatrix::tr("declared a conflict of interest");
    case AssignmentState::StoodAside:
        return AssignmentMatrix::tr("stood aside");
    }
    return {};
}

Shape stateShape(AssignmentState state)
{
    switch (state) {
    case AssignmentState::None:
        return Shape::None;
    case AssignmentState::Proposed:
        return Shape::Progress;
    case AssignmentState::Assigned:
        return Shape::Done;
    case AssignmentState::Conflict:
    case AssignmentState::Declared:
        return Shape::Warning;
    case AssignmentState::Excluded:
    case AssignmentState::StoodAside:
        return Shape::Error;
    }
    return Shape::None;
}

bool counts(AssignmentState state)
{
    return state == AssignmentState::Proposed || state == AssignmentState::Assigned;
}

} // namespace

void AssignmentMatrix::setMatrix(const QList<MatrixApplication> &applications,
                                 const QList<review::Reviewer> &reviewers)
{
    beginResetModel();
    m_applications = applications;
    m_reviewers = reviewers;
    m_states.clear();
    endResetModel();
}

void AssignmentMatrix::setStates(const QMap<panel::AssignmentPair, AssignmentState> &states)
{
    m_states = states;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AssignmentMatrix::setState(const panel::AssignmentPair &pair, AssignmentState state)
{
    m_states.insert(pair, state);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_applications.at(row).id == pair.applicationId && columnCount() > 0) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            emit headerDataChanged(Qt::Vertical, row, row);
        }
    }
}

panel::AssignmentPair AssignmentMatrix::pairAt(const QModelIndex &index) const
{
    return {m_applications.value(index.row()).id, m_reviewers.value(index.column()).id};
}

AssignmentState AssignmentMatrix::state(const panel::AssignmentPair &pair) const
{
    return m_states.value(pair, AssignmentState::None);
}

int AssignmentMatrix::reviewersOf(const QString &applicationId) const
{
    return static_cast<int>(
        std::count_if(m_reviewers.cbegin(), m_reviewers.cend(), [&](const auto &reviewer) {
            return counts(state({applicationId, reviewer.id}));
        }));
}

int AssignmentMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_applications.size());
}

int AssignmentMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reviewers.size());
}

QVariant AssignmentMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssignmentState present = state(pairAt(index));
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(m_applications.at(index.row()).label, m_reviewers.at(index.column()).pseudonym,
                 stateText(present));
    case StateRole:
        return static_cast<int>(present);
    case ShapeRole:
        return static_cast<int>(stateShape(present));
    case IdRole:
        return m_applications.at(index.row()).id;
    default:
        return {};
    }
}

QVariant AssignmentMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (section < 0 || section >= (isRow ? rowCount() : columnCount()))
        return {};
    if (role == Qt::DisplayRole)
        return isRow ? m_applications.at(section).label : m_reviewers.at(section).pseudonym;
    if (role == Qt::ToolTipRole && !isRow)
        return m_reviewers.at(section).name;
    if (role == IdRole)
        return isRow ? m_applications.at(section).id : m_reviewers.at(section).id;
    if (role == CountRole && isRow)
        return reviewersOf(m_applications.at(section).id);
    return {};
}

} // namespace tandem::items
