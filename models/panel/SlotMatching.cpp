// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/SlotMatching.h"

#include <numeric>

namespace tandem::panel {

namespace {

constexpr int kFree = -1;
constexpr int kNone = -1;

/// How the search came to a group node: from another group of the row, or from a column that left it.
struct Arrival
{
    int fromGroup = kNone;  ///< node that takes `column` over from this one
    int fromColumn = kNone; ///< column that gives up its place here
    int column = kNone;     ///< with fromGroup: the one that is handed over
    bool reached = false;
};

} // namespace

/// One breadth-first search. Group nodes are row * groups + group.
struct SlotMatching::Search
{
    QList<Arrival> groups;
    QList<int> columnTakenBy; ///< group node that wants the column, or kNone
    QList<int> groupQueue;
    QList<int> columnQueue;
};

SlotMatching::SlotMatching(int rows, int groups, const QList<int> &capacity)
    : m_rows(rows)
    , m_groups(groups)
    , m_capacity(capacity)
    , m_load(capacity.size(), 0)
    , m_columns(capacity.size())
    , m_allowed(qsizetype(rows) * groups * capacity.size(), false)
    , m_owner(qsizetype(rows) * capacity.size(), kFree)
{
    std::iota(m_columns.begin(), m_columns.end(), 0);
}

void SlotMatching::allow(int row, int group, int column)
{
    m_allowed[cell(row * m_groups + group, column)] = true;
}

bool SlotMatching::allowed(int row, int group, int column) const
{
    return m_allowed.at(cell(row * m_groups + group, column));
}

bool SlotMatching::fill(int row, int group, const QList<int> &preference)
{
    const int root = row * m_groups + group;
    Search search{QList<Arrival>(qsizetype(m_rows) * m_groups), QList<int>(m_load.size(), kNone), {}, {}};
    search.groups[root].reached = true;
    search.groupQueue.append(root);
    qsizetype nextGroup = 0;
    qsizetype nextColumn = 0;
    while (nextGroup < search.groupQueue.size() || nextColumn < search.columnQueue.size()) {
        if (nextColumn < search.columnQueue.size()) {
            const int column = search.columnQueue.at(nextColumn++);
            if (m_load.at(column) < m_capacity.at(column)) {
                apply(search, column);
                return true;
            }
            expandColumn(search, column);
            continue;
        }
        const int node = search.groupQueue.at(nextGroup++);
        expandGroup(search, node, node == root ? preference : m_columns);
    }
    return false;
}

void SlotMatching::expandGroup(Search &search, int node, const QList<int> &columns) const
{
    const int row = node / m_groups;
    for (const int column : columns) {
        if (!allowed(row, node % m_groups, column))
            continue;
        const int owner = m_owner.at(cell(row, column));
        if (owner == kFree) {
            if (search.columnTakenBy.at(column) == kNone) {
                search.columnTakenBy[column] = node;
                search.columnQueue.append(column);
            }
            continue;
        }
        Arrival &other = search.groups[row * m_groups + owner];
        if (!other.reached) {
            other = {node, kNone, column, true};
            search.groupQueue.append(row * m_groups + owner);
        }
    }
}

void SlotMatching::expandColumn(Search &search, int column) const
{
    for (int row = 0; row < m_rows; ++row) {
        const int owner = m_owner.at(cell(row, column));
        if (owner == kFree)
            continue;
        Arrival &holder = search.groups[row * m_groups + owner];
        if (!holder.reached) {
            holder = {kNone, column, kNone, true};
            search.groupQueue.append(row * m_groups + owner);
        }
    }
}

void SlotMatching::apply(const Search &search, int column)
{
    ++m_load[column];
    int node = search.columnTakenBy.at(column);
    m_owner[cell(node / m_groups, column)] = node % m_groups;
    for (Arrival from = search.groups.at(node); from.fromGroup != kNone || from.fromColumn != kNone;
         from = search.groups.at(node)) {
        const int row = node / m_groups;
        if (from.fromColumn != kNone) {
            m_owner[cell(row, from.fromColumn)] = kFree;
            node = search.columnTakenBy.at(from.fromColumn);
            m_owner[cell(node / m_groups, from.fromColumn)] = node % m_groups;
        } else {
            m_owner[cell(row, from.column)] = from.fromGroup % m_groups;
            node = from.fromGroup;
        }
    }
}

QList<int> SlotMatching::columnsOf(int row) const
{
    QList<int> columns;
    for (const int column : m_columns) {
        if (m_owner.at(cell(row, column)) != kFree)
            columns.append(column);
    }
    return columns;
}

} // namespace tandem::panel
