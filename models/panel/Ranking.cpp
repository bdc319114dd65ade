// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Ranking.h"

namespace tandem::panel {

namespace {

struct Entry
{
    const Case *panelCase = nullptr;
    Outcome outcome;
};

using Group = QList<Entry>;
using Represented = QMap<QString, QSet<QString>>; ///< field id -> values of those already placed

bool byReference(const Entry &a, const Entry &b)
{
    const int order = a.panelCase->reference.compare(b.panelCase->reference);
    return order != 0 ? order < 0 : a.panelCase->applicationId < b.panelCase->applicationId;
}

/// Best total first; those without one last.
bool byTotal(const Entry &a, const Entry &b)
{
    if (a.outcome.total != b.outcome.total)
        return a.outcome.total > b.outcome.total; // an empty optional is less than any value
    return byReference(a, b);
}

QStringList tieValuesOf(const call::CallDefinition &call, const Case &panelCase, const QString &field)
{
    const auto it = panelCase.tieValues.constFind(field);
    if (it != panelCase.tieValues.cend())
        return *it;
    const bool direction = field == call.known.direction && !panelCase.direction.isEmpty();
    return direction ? QStringList{panelCase.direction} : QStringList{};
}

/// Which of several tied ones go first by one rule: the best of them, all if it cannot tell.
class RuleView
{
public:
    RuleView(const call::CallDefinition &call, const call::TieBreak &rule, const Represented &represented)
        : m_call(call)
        , m_rule(rule)
        , m_represented(represented)
    {
    }

    [[nodiscard]] Group best(const Group &group) const
    {
        if (!applies(group))
            return group;
        // Every rule sorts the group into classes, so who is not behind one of the first class is in it.
        const auto before = [&](const Entry &a, const Entry &b) { return goesBefore(a, b); };
        const Entry first = *std::min_element(group.cbegin(), group.cend(), before);
        Group best;
        for (const Entry &entry : group) {
            if (!goesBefore(first, entry))
                best.append(entry);
        }
        return best;
    }

private:
    [[nodiscard]] bool applies(const Group &group) const
    {
        // The chairs' word counts only if they spoke about everyone concerned.
        return m_rule.rule != call::TieBreak::Rule::Chairs ||
               std::all_of(group.cbegin(), group.cend(),
                           [](const Entry &entry) { return entry.panelCase->chairOrder.has_value(); });
    }

    [[nodiscard]] bool goesBefore(const Entry &a, const Entry &b) const
    {
        switch (m_rule.rule) {
        case call::TieBreak::Rule::Unrepresented:
            return bringsNew(a) && !bringsNew(b);
        case call::TieBreak::Rule::Criterion:
            return betterMark(a, b);
        case call::TieBreak::Rule::Share:
            return largerShare(a, b);
        case call::TieBreak::Rule::Chairs:
            return *a.panelCase->chairOrder < *b.panelCase->chairOrder;
        }
        return false;
    }

    [[nodiscard]] bool bringsNew(const Entry &entry) const
    {
        const QSet<QString> known = m_represented.value(m_rule.field);
        const QStringList values = tieValuesOf(m_call, *entry.panelCase, m_rule.field);
        return std::any_of(values.cbegin(), values.cend(),
                           [&](const QString &value) { return !value.isEmpty() && !known.contains(value); });
    }

    [[nodiscard]] bool betterMark(const Entry &a, const Entry &b) const
    {
        const std::optional<int> markA = a.outcome.marks.value(m_rule.criterion).hundredths;
        const std::optional<int> markB = b.outcome.marks.value(m_rule.criterion).hundredths;
        if (!markA || !markB)
            return false;
        return m_call.scale.higherIsBetter ? *markA > *markB : *markA < *markB;
    }

    [[nodiscard]] bool largerShare(const Entry &a, const Entry &b) const
    {
        const auto [hitsA, allA] = shareOf(a);
        const auto [hitsB, allB] = shareOf(b);
        return hitsA * allB > hitsB * allA;
    }

    [[nodiscard]] std::pair<qint64, qint64> shareOf(const Entry &entry) const
    {
        const QStringList values = tieValuesOf(m_call, *entry.panelCase, m_rule.field);
        const auto hits = std::count_if(values.cbegin(), values.cend(),
                                        [&](const QString &value) { return m_rule.values.contains(value); });
        return {hits, std::max<qint64>(1, values.size())};
    }

    const call::CallDefinition &m_call;
    const call::TieBreak &m_rule;
    const Represented &m_represented;
};

QStringList idsOf(const Group &group, const Group &without)
{
    QStringList ids;
    for (const Entry &entry : group) {
        const bool left = std::any_of(without.cbegin(), without.cend(),
                                      [&](const Entry &other) { return other.panelCase == entry.panelCase; });
        if (!left)
            ids.append(entry.outcome.applicationId);
    }
    ids.sort();
    return ids;
}

struct Choice
{
    Group first;            ///< one, or several that no rule can part
    QList<TieNote> reasons; ///< applicationId and the chairs' reason still open
};

Choice chooseFirst(const call::CallDefinition &call, const Group &group, const Represented &represented)
{
    Choice choice{group, {}};
    for (int i = 0; i < call.tieBreaks.size() && choice.first.size() > 1; ++i) {
        const Group best = RuleView(call, call.tieBreaks.at(i), represented).best(choice.first);
        if (best.size() < choice.first.size())
            choice.reasons.append({i, {}, idsOf(choice.first, best), {}});
        choice.first = best;
    }
    return choice;
}

QList<TieNote> notesFor(const call::CallDefinition &call, const Choice &choice, const Entry &entry)
{
    QList<TieNote> notes = choice.reasons;
    for (TieNote &note : notes) {
        note.applicationId = entry.outcome.applicationId;
        if (call.tieBreaks.at(note.ruleIndex).rule == call::TieBreak::Rule::Chairs)
            note.reason = entry.panelCase->chairReason;
    }
    if (choice.first.size() > 1)
        notes.append({-1, entry.outcome.applicationId, idsOf(choice.first, {entry}), {}});
    return notes;
}

/// Places passed ones from the top and remembers what they represent.
class Line
{
public:
    explicit Line(const call::CallDefinition &call)
        : m_call(call)
    {
    }

    void place(Group group)
    {
        const bool tied = group.size() > 1;
        while (!group.isEmpty()) {
            const Choice choice = chooseFirst(m_call, group, m_represented);
            const int rank = static_cast<int>(m_ranked.size()) + 1;
            for (const Entry &entry : choice.first)
                append(entry, rank, tied, notesFor(m_call, choice, entry));
            group.removeIf([&](const Entry &entry) {
                return std::any_of(choice.first.cbegin(), choice.first.cend(),
                                   [&](const Entry &placed) { return placed.panelCase == entry.panelCase; });
            });
        }
    }

    [[nodiscard]] QList<RankedCase> ranked() const { return m_ranked; }

private:
    void append(const Entry &entry, int rank, bool tied, const QList<TieNote> &notes)
    {
        RankedCase ranked{entry.outcome, rank, tied, std::nullopt, notes};
        if (!notes.isEmpty())
            ranked.tie = notes.last();
        m_ranked.append(ranked);
        for (const call::TieBreak &rule : m_call.tieBreaks) {
            if (rule.rule != call::TieBreak::Rule::Unrepresented)
                continue;
            for (const QString &value : tieValuesOf(m_call, *entry.panelCase, rule.field))
                m_represented[rule.field].insert(value);
        }
    }

    const call::CallDefinition &m_call;
    Represented m_represented;
    QList<RankedCase> m_ranked;
};

} // namespace

QList<RankedCase> rank(const call::CallDefinition &call, const QList<Case> &cases)
{
    Group passed;
    Group others;
    for (const Case &panelCase : cases) {
        const Entry entry{&panelCase, outcomeOf(call, panelCase)};
        (entry.outcome.passed ? passed : others).append(entry);
    }
    std::sort(passed.begin(), passed.end(), byTotal);
    std::sort(others.begin(), others.end(), byTotal);

    Line line(call);
    for (qsizetype from = 0; from < passed.size();) {
        qsizetype to = from + 1;
        while (to < passed.size() && passed.at(to).outcome.total == passed.at(from).outcome.total)
            ++to;
        line.place(passed.mid(from, to - from));
        from = to;
    }
    QList<RankedCase> ranked = line.ranked();
    for (const Entry &entry : others)
        ranked.append({entry.outcome, std::nullopt, false, std::nullopt, {}});
    return ranked;
}

} // namespace tandem::panel
