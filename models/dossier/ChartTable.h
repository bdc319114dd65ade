// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"

namespace tandem::dossier {

/// The numbers of a chart as a table: one row per category, one column per series. PDF and HTML show the
/// same.
[[nodiscard]] TableBlock chartTable(const ChartBlock &chart, const QStringList &languages);
/// A number as charts and their tables write it: at most two decimals, in the manner of the document's first
/// language.
[[nodiscard]] QString chartNumber(double value, const QStringList &languages);

} // namespace tandem::dossier
