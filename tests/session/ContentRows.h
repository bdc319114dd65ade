// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"

#include <QStringList>

namespace tandem::test {

/// Texts that stand side by side, for PageWalk::findRow.
using ContentRow = QStringList;

/// Everything a document says, in the order it is drawn. What stands in the picture of a chart is left out;
/// the table below it says the same.
[[nodiscard]] QList<ContentRow> contentRows(const dossier::Document &document);

} // namespace tandem::test
