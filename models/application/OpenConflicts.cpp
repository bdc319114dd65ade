// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/OpenConflicts.h"

#include "models/application/Rows.h"

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

} // namespace tandem::application
