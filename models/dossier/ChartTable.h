// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"

namespace tandem::dossier {

/// The numbers of a chart as a table: one row per category, one column per series. PDF and HTML show the
/// same.
[[nodiscard]] TableBlock chartTable(const ChartBlock &chart, const QStringList &languages);
/// Decimals that show every number of the chart, at most two; all of them are written alike, so that columns
/// stand in line.
[[nodiscard]] int chartDecimals(const ChartBlock &chart);
/// A number in the manner of the document's first language.
[[nodiscard]] QString chartNumber(double value, int decimals, const QStringList &languages);

} // namespace tandem::dossier
