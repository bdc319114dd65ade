// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallFaults.h"

namespace tandem::call {

/// What only the whole call shows: unique ids, references, weights, sides. Paths in the faults are those of
/// the file, because lists are read entry by entry.
void checkReferences(const CallDefinition &call, CallFaults &faults);

/// The part of it about sections and fields.
void checkFields(const CallDefinition &call, CallFaults &faults);

/// Reports ids that stand twice in one list.
template<typename List>
void checkUniqueIds(const List &list, const QString &path, CallFaults &faults)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].id.isEmpty() && seen.contains(list[i].id))
            faults.error(
                QStringLiteral("%1[%2].id").arg(path).arg(i), "call.duplicate-id",
                QT_TRANSLATE_NOOP("Message", "The id “%1” is used above already. Choose another one."),
                {list[i].id});
        seen.insert(list[i].id);
    }
}

/// Reports a currency that is not three capital letters.
void checkCurrency(const QString &currency, const QString &path, CallFaults &faults);

} // namespace tandem::call
