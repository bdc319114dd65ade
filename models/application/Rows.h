// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::application {

// Blocks of repeated sections and fields come, move and go like any other edit: with a history that partners'
// copies bring along. It lies among the answers, under names that no field of a call can have. A removed
// block keeps its answers there; they are no content any more (contentJson).

/// Whether the key is of such a history rather than of an answer.
[[nodiscard]] bool isRowHistory(const ValueKey &key);
/// Where it is kept that a block was removed or kept against a removal.
[[nodiscard]] ValueKey removalKey(const QString &row);
/// Where the order of the blocks of a section or field is kept, once it was changed.
[[nodiscard]] ValueKey orderKey(const QString &group);
/// Section or field whose order stands under the key; empty for other keys.
[[nodiscard]] QString groupOfOrder(const ValueKey &key);

void addRow(Application &application, const QString &group, const QString &row, const Author &author,
            const QString &revisionId);
void moveRow(Application &application, const QString &group, const QString &row, qsizetype position,
             const Author &author, const QString &revisionId);
/// Takes the block and its files out. What a partner writes in it without knowing of that brings it back.
void removeRow(Application &application, const QString &group, const QString &row, const Author &author,
               const QString &revisionId);
/// Settles that a block stays which one side removed and the other changed.
void keepRow(Application &application, const QString &row, const Author &author, const QString &revisionId);

/// Drops what removed blocks held, for files that go beyond the partners.
void forgetRemovedRows(Application &application);

/// Removed, and nothing was written in it that the remover had not seen.
[[nodiscard]] bool isRemoved(const Application &application, const QString &row);
/// Stands in the form although somebody removed it, because somebody else changed or kept it meanwhile.
[[nodiscard]] bool isRemovalOpen(const Application &application, const QString &row);
/// Section or field the block belongs to; empty if it does not stand in the form.
[[nodiscard]] QString groupOfRow(const Application &application, const QString &row);

} // namespace tandem::application
