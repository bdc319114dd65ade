// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/OpenConflicts.h"

#include "models/application/Ancestry.h"
#include "models/application/Rows.h"

#include <algorithm>

namespace tandem::application {

QList<ValueKey> openConflicts(const Application &application)
{
    QList<ValueKey> open;
    for (auto it = application.answers.cbegin(); it != application.answers.cend(); ++it) {
        const QString &row = it.key().row;
        const bool isOpen =
            it.key() == removalKey(row) ? isRemovalOpen(application, row) : it->heads().size() > 1;
        const bool isInForm = row.isEmpty() || !groupOfRow(application, row).isEmpty();
        if (isOpen && isInForm)
            open.append(it.key());
    }
    return open;
}

std::optional<ConflictSides> conflictSides(const Answer &answer, const QString &device)
{
    QList<const Revision *> heads = answer.heads();
    if (heads.size() < 2)
        return std::nullopt;
    std::sort(heads.begin(), heads.end(), [&](const Revision *a, const Revision *b) {
        return std::pair(a->device != device, a->id) < std::pair(b->device != device, b->id);
    });
    const Revision *base = Ancestry(answer).commonBase({heads[0]->id}, {heads[1]->id});
    return ConflictSides{*heads[0], *heads[1], base ? std::optional(*base) : std::nullopt};
}

void settleConflict(Application &application, const ValueKey &key, const call::FieldValue &value,
                    const QStringList &replaced, const Author &author, const QString &revisionId)
{
    Revision settled{revisionId, value, replaced, author.name, author.device, author.at, false, {}};
    settled.parents.sort();
    application.answers[key].revisions.append(settled);
    const auto *order = std::get_if<QStringList>(&value);
    const QString group = groupOfOrder(key);
    if (group.isEmpty() || !order)
        return;
    QStringList rows;
    for (const QString &row : *order + application.rows.value(group)) {
        if (application.rows.value(group).contains(row) && !rows.contains(row))
            rows.append(row);
    }
    application.rows.insert(group, rows);
}

} // namespace tandem::application
