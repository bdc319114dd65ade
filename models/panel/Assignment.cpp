// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Assignment.h"

#include "models/panel/SlotMatching.h"

namespace tandem::panel {

namespace {

/// Sorted by id, each id once: neither the order of the lists nor a repetition may change the proposal.
template<typename Item, typename Id>
QList<Item> sortedOnce(QList<Item> items, Id id)
{
    std::stable_sort(items.begin(), items.end(), [&](const Item &a, const Item &b) { return id(a) < id(b); });
    items.erase(
        std::unique(items.begin(), items.end(), [&](const Item &a, const Item &b) { return id(a) == id(b); }),
        items.end());
    return items;
}

template<typename Item, typename Id>
int indexOf(const QList<Item> &sorted, const QString &wanted, Id id)
{
    const auto it = std::lower_bound(sorted.cbegin(), sorted.cend(), wanted,
                                     [&](const Item &item, const QString &key) { return id(item) < key; });
    const bool found = it != sorted.cend() && id(*it) == wanted;
    return found ? static_cast<int>(it - sorted.cbegin()) : -1;
}

QString idOf(const AssignmentDemand &demand)
{
    return demand.applicationId;
}

QString idOfReviewer(const review::Reviewer &reviewer)
{
    return reviewer.id;
}

/// Working state of one proposal: rows are applications, columns are reviewers, both in the order of ids.
class Planner
{
public:
    Planner(const call::CallDefinition &call, const QList<AssignmentDemand> &demands,
            const QList<review::Reviewer> &reviewers)
        : m_rules(call.reviewRules)
        , m_sides(call.sides)
        , m_demands(sortedOnce(demands, idOf))
        , m_reviewers(sortedOnce(reviewers, idOfReviewer))
        , m_rows(static_cast<int>(m_demands.size()))
        , m_columns(static_cast<int>(m_reviewers.size()))
        , m_state(qsizetype(m_rows) * m_columns, State::Open)
        , m_load(m_columns, 0)
    {
    }

    AssignmentProposal propose(const QList<AssignmentPair> &fixed, const QList<Conflict> &conflicts)
    {
        exclude(conflicts);
        keep(fixed);
        match();
        while (moveSingly() || swapInPairs()) {
        }
        return result();
    }

private:
    enum class State : quint8
    {
        Open,
        Excluded,
        Fixed,
        Chosen
    };

    [[nodiscard]] State &state(int row, int column) { return m_state[qsizetype(row) * m_columns + column]; }
    [[nodiscard]] State stateAt(int row, int column) const
    {
        return m_state.at(qsizetype(row) * m_columns + column);
    }
    [[nodiscard]] bool taken(int row, int column) const
    {
        return stateAt(row, column) == State::Fixed || stateAt(row, column) == State::Chosen;
    }

    void exclude(const QList<Conflict> &conflicts)
    {
        for (const Conflict &conflict : conflicts)
            set(conflict.pair, State::Excluded);
    }

    void keep(const QList<AssignmentPair> &fixed)
    {
        for (const AssignmentPair &pair : fixed) {
            m_pairs.append(pair);
            set(pair, State::Fixed);
        }
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column)
                m_load[column] += stateAt(row, column) == State::Fixed ? 1 : 0;
        }
    }

    void set(const AssignmentPair &pair, State value)
    {
        const int row = indexOf(m_demands, pair.applicationId, idOf);
        const int column = indexOf(m_reviewers, pair.reviewerId, idOfReviewer);
        if (row >= 0 && column >= 0)
            state(row, column) = value;
    }

    [[nodiscard]] int capacity(int column) const
    {
        return std::min(m_rules.maximumLoad, m_reviewers.at(column).maximumLoad);
    }

    [[nodiscard]] int countOn(int row, const QString &side) const
    {
        int count = 0;
        for (int column = 0; column < m_columns; ++column)
            count += taken(row, column) && m_reviewers.at(column).side == side ? 1 : 0;
        return count;
    }

    [[nodiscard]] int countIn(int row) const
    {
        int count = 0;
        for (int column = 0; column < m_columns; ++column)
            count += taken(row, column) ? 1 : 0;
        return count;
    }

    /// 1 if the reviewer does not know the application's field, else 0.
    [[nodiscard]] int mismatch(int row, int column) const
    {
        const QString &direction = m_demands.at(row).direction;
        return direction.isEmpty() || m_reviewers.at(column).fields.contains(direction) ? 0 : 1;
    }

    /// Groups of places: one for each side, and a last one for reviewers of any side.
    void match()
    {
        const int groups = static_cast<int>(m_sides.size()) + 1;
        QList<int> free;
        for (int column = 0; column < m_columns; ++column)
            free.append(std::max(0, capacity(column) - m_load.at(column)));
        SlotMatching matching(m_rows, groups, free);
        for (int row = 0; row < m_rows; ++row)
            allow(matching, row);
        for (int group = 0; group < groups; ++group)
            fillGroup(matching, group);
        for (int row = 0; row < m_rows; ++row) {
            for (const int column : matching.columnsOf(row)) {
                state(row, column) = State::Chosen;
                ++m_load[column];
            }
        }
    }

    void allow(SlotMatching &matching, int row) const
    {
        for (int column = 0; column < m_columns; ++column) {
            if (stateAt(row, column) != State::Open)
                continue;
            for (int group = 0; group < m_sides.size(); ++group) {
                if (m_sides.at(group).id == m_reviewers.at(column).side)
                    matching.allow(row, group, column);
            }
            matching.allow(row, static_cast<int>(m_sides.size()), column);
        }
    }

    /// Places the row needs in the group beyond its fixed pairs.
    [[nodiscard]] int placesIn(int row, int group) const
    {
        if (group < m_sides.size())
            return std::max(0, m_rules.reviewersPerSide - countOn(row, m_sides.at(group).id));
        int bySide = 0;
        for (int side = 0; side < m_sides.size(); ++side)
            bySide += placesIn(row, side);
        return std::max(0, m_rules.reviewersPerApplication - countIn(row) - bySide);
    }

    /// One place for each application in turn, so that a lack is spread. A place that could not be filled
    /// once never can be later: then the application is done.
    void fillGroup(SlotMatching &matching, int group) const
    {
        QList<int> open;
        for (int row = 0; row < m_rows; ++row)
            open.append(placesIn(row, group));
        for (bool filled = true; filled;) {
            filled = false;
            for (int row = 0; row < m_rows; ++row) {
                if (open.at(row) == 0)
                    continue;
                const bool done = matching.fill(row, group, preference(matching, row));
                open[row] = done ? open.at(row) - 1 : 0;
                filled = filled || done;
            }
        }
    }

    [[nodiscard]] QList<int> preference(const SlotMatching &matching, int row) const
    {
        QList<int> columns;
        for (int column = 0; column < m_columns; ++column)
            columns.append(column);
        const auto cost = [&](int column) {
            return std::pair(mismatch(row, column), m_load.at(column) + matching.load(column));
        };
        std::stable_sort(columns.begin(), columns.end(), [&](int a, int b) { return cost(a) < cost(b); });
        return columns;
    }

    /// The row keeps enough reviewers of each side if `from` is replaced by `to`.
    [[nodiscard]] bool keepsSides(int row, int from, int to) const
    {
        const QString &side = m_reviewers.at(from).side;
        return side == m_reviewers.at(to).side || countOn(row, side) > m_rules.reviewersPerSide;
    }

    /// Fewer mismatches, or as many and a more even load. Both moves and swaps only ever improve this order,
    /// so that the work ends.
    bool moveSingly()
    {
        bool moved = false;
        for (int row = 0; row < m_rows; ++row) {
            for (int from = 0; from < m_columns; ++from) {
                if (stateAt(row, from) != State::Chosen)
                    continue;
                const int to = betterColumn(row, from);
                if (to < 0)
                    continue;
                exchange(row, from, to);
                --m_load[from];
                ++m_load[to];
                moved = true;
            }
        }
        return moved;
    }

    [[nodiscard]] int betterColumn(int row, int from) const
    {
        int best = -1;
        auto bestCost = std::pair(mismatch(row, from), m_load.at(from) - 1);
        for (int to = 0; to < m_columns; ++to) {
            const auto cost = std::pair(mismatch(row, to), m_load.at(to));
            const bool possible = stateAt(row, to) == State::Open && m_load.at(to) < capacity(to);
            if (possible && cost < bestCost && keepsSides(row, from, to)) {
                best = to;
                bestCost = cost;
            }
        }
        return best;
    }

    void exchange(int row, int from, int to)
    {
        state(row, from) = State::Open;
        state(row, to) = State::Chosen;
    }

    /// Two applications swap reviewers of the same side if that makes fewer mismatches; loads stay.
    bool swapInPairs()
    {
        bool swapped = false;
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                if (stateAt(row, column) == State::Chosen && mismatch(row, column) == 1)
                    swapped = swapWithAny(row, column) || swapped;
            }
        }
        return swapped;
    }

    bool swapWithAny(int row, int column)
    {
        for (int other = 0; other < m_columns; ++other) {
            const bool fits = stateAt(row, other) == State::Open && mismatch(row, other) == 0 &&
                              m_reviewers.at(other).side == m_reviewers.at(column).side;
            if (!fits)
                continue;
            for (int partner = 0; partner < m_rows; ++partner) {
                const bool possible =
                    stateAt(partner, other) == State::Chosen && stateAt(partner, column) == State::Open;
                if (possible && mismatch(partner, column) <= mismatch(partner, other)) {
                    exchange(row, column, other);
                    exchange(partner, other, column);
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool isShort(int row) const
    {
        const bool sideShort = std::any_of(m_sides.cbegin(), m_sides.cend(), [&](const call::Side &side) {
            return countOn(row, side.id) < m_rules.reviewersPerSide;
        });
        return sideShort || countIn(row) < m_rules.reviewersPerApplication;
    }

    [[nodiscard]] AssignmentProposal result() const
    {
        AssignmentProposal proposal;
        proposal.pairs = m_pairs;
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                if (stateAt(row, column) == State::Chosen)
                    proposal.pairs.append({m_demands.at(row).applicationId, m_reviewers.at(column).id});
            }
            if (isShort(row))
                proposal.shortOf.append(m_demands.at(row).applicationId);
        }
        std::sort(proposal.pairs.begin(), proposal.pairs.end());
        proposal.pairs.erase(std::unique(proposal.pairs.begin(), proposal.pairs.end()), proposal.pairs.end());
        return proposal;
    }

    const call::ReviewRules &m_rules;
    const QList<call::Side> &m_sides;
    QList<AssignmentDemand> m_demands;
    QList<review::Reviewer> m_reviewers;
    int m_rows;
    int m_columns;
    QList<State> m_state;          ///< row by row
    QList<int> m_load;             ///< applications per reviewer, fixed ones included
    QList<AssignmentPair> m_pairs; ///< the fixed ones, also of unknown applications and reviewers
};

} // namespace

AssignmentProposal proposeAssignment(const call::CallDefinition &call, const QList<AssignmentDemand> &demands,
                                     const QList<review::Reviewer> &reviewers,
                                     const QList<AssignmentPair> &fixed, const QList<Conflict> &conflicts)
{
    return Planner(call, demands, reviewers).propose(fixed, conflicts);
}

} // namespace tandem::panel
