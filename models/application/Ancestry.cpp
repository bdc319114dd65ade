// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/Ancestry.h"

namespace tandem::application {

Ancestry::Ancestry(const Answer &answer)
{
    for (const Revision &revision : answer.revisions)
        m_revisions.insert(revision.id, &revision);
}

const Revision *Ancestry::revision(const QString &id) const
{
    return m_revisions.value(id);
}

int Ancestry::depth(const QString &id) const
{
    if (!m_revisions.contains(id))
        return -1;
    // Histories may be a thousand revisions long: a list of what is open instead of recursion.
    QStringList open{id};
    while (!open.isEmpty()) {
        const QString current = open.last();
        int deepest = -1;
        bool isReady = true;
        for (const QString &parent : m_revisions.value(current)->parents) {
            if (!m_revisions.contains(parent))
                continue;
            const auto known = m_depths.constFind(parent);
            if (known == m_depths.cend()) {
                open.append(parent);
                isReady = false;
            } else {
                deepest = std::max(deepest, *known);
            }
        }
        if (!isReady)
            continue;
        m_depths.insert(current, deepest + 1);
        open.removeLast();
    }
    return m_depths.value(id);
}

QSet<QString> Ancestry::reach(const QStringList &ids) const
{
    QSet<QString> reached;
    QStringList open = ids;
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        const Revision *found = revision(id);
        if (!found || reached.contains(id))
            continue;
        reached.insert(id);
        open.append(found->parents);
    }
    return reached;
}

const Revision *Ancestry::commonBase(const QStringList &mine, const QStringList &theirs) const
{
    const QSet<QString> common = reach(mine).intersect(reach(theirs));
    const Revision *base = nullptr;
    for (const QString &id : common) {
        const Revision *candidate = revision(id);
        if (!base || std::pair(depth(id), id) > std::pair(depth(base->id), base->id))
            base = candidate;
    }
    return base;
}

} // namespace tandem::application
