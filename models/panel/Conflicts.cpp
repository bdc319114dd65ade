// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Assignment.h"

namespace tandem::panel {

namespace {

/// Partner names of one application by their comparison key; nameless partners are nobody.
QMap<QString, QString> namesByKey(const AssignmentDemand &demand)
{
    QMap<QString, QString> names;
    for (const QString &name : demand.organisations) {
        const QString key = organisationKey(name);
        if (!key.isEmpty() && !names.contains(key))
            names.insert(key, name);
    }
    return names;
}

QStringList formerKeysOf(const review::Reviewer &reviewer)
{
    QStringList keys;
    for (const QString &name : reviewer.formerOrganisations)
        keys.append(organisationKey(name));
    return keys;
}

std::optional<Conflict> conflictOf(const AssignmentPair &pair, const QMap<QString, QString> &names,
                                   const QString &presentKey, const QStringList &formerKeys)
{
    if (names.contains(presentKey))
        return Conflict{pair, Conflict::Kind::Organisation, names.value(presentKey)};
    for (const QString &key : formerKeys) {
        if (names.contains(key))
            return Conflict{pair, Conflict::Kind::FormerOrganisation, names.value(key)};
    }
    return std::nullopt;
}

} // namespace

QList<Conflict> findConflicts(const QList<AssignmentDemand> &demands,
                              const QList<review::Reviewer> &reviewers)
{
    QList<QMap<QString, QString>> partnerNames;
    for (const AssignmentDemand &demand : demands)
        partnerNames.append(namesByKey(demand));
    QList<Conflict> conflicts;
    for (const review::Reviewer &reviewer : reviewers) {
        const QString presentKey = organisationKey(reviewer.organisation);
        const QStringList formerKeys = formerKeysOf(reviewer);
        for (qsizetype i = 0; i < demands.size(); ++i) {
            const AssignmentPair pair{demands.at(i).applicationId, reviewer.id};
            if (const auto conflict = conflictOf(pair, partnerNames.at(i), presentKey, formerKeys))
                conflicts.append(*conflict);
        }
    }
    std::stable_sort(conflicts.begin(), conflicts.end(),
                     [](const Conflict &a, const Conflict &b) { return a.pair < b.pair; });
    return conflicts;
}

} // namespace tandem::panel
