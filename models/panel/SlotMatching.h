// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace tandem::panel {

/// Matches rows (applications) with columns (reviewers). Each row has groups of places; a column fills at
/// most one place of a row and at most `capacity` places in all.
///
/// Places are filled one at a time along augmenting paths (H. W. Kuhn's method for bipartite matching),
/// searched breadth first: who is taken already may be moved elsewhere as long as no filled place is lost. So
/// a place that stays empty cannot be filled by any rearrangement that keeps the others filled.
class SlotMatching
{
public:
    /// `capacity`: places each column may still take.
    SlotMatching(int rows, int groups, const QList<int> &capacity);

    /// The column may fill places of this group in this row.
    void allow(int row, int group, int column);
    /// Fills one more place of the group. `preference`: columns, most wanted first; taken in this order where
    /// nobody has to be moved. False if it cannot be done.
    bool fill(int row, int group, const QList<int> &preference);
    /// Columns that fill a place of the row, ascending.
    [[nodiscard]] QList<int> columnsOf(int row) const;
    /// Places the column fills.
    [[nodiscard]] int load(int column) const { return m_load.at(column); }

private:
    struct Search;

    [[nodiscard]] qsizetype cell(int row, int column) const
    {
        return qsizetype(row) * m_load.size() + column;
    }
    [[nodiscard]] bool allowed(int row, int group, int column) const;
    void expandGroup(Search &search, int node, const QList<int> &columns) const;
    void expandColumn(Search &search, int column) const;
    void apply(const Search &search, int column);

    int m_rows;
    int m_groups;
    QList<int> m_capacity;
    QList<int> m_load;
    QList<int> m_columns;  ///< 0, 1, 2 ...
    QList<bool> m_allowed; ///< by group, then cell
    QList<int> m_owner;    ///< by cell: the group whose place the column fills, or kFree
};

} // namespace tandem::panel
