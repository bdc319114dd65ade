// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartData.h"
#include "models/session/Deliberating.h"

namespace tandem::pages {

/// Numbers of the charts beside the ranking. All from the same table.
[[nodiscard]] forms::ChartData profileData(const session::PanelTable &table, const QString &applicationId);
[[nodiscard]] forms::ChartData spreadData(const session::PanelTable &table, const QString &applicationId);
/// Side (0 or 1) of each row of spreadData().
[[nodiscard]] QList<int> spreadSides(const session::PanelTable &table, const QString &applicationId);
[[nodiscard]] forms::ChartData totalsData(const session::PanelTable &table);

[[nodiscard]] const dossier::PanelEntry *entryOf(const session::PanelTable &table,
                                                 const QString &applicationId);
[[nodiscard]] const panel::RankedCase *rankedOf(const session::PanelTable &table,
                                                const QString &applicationId);
/// "002 FLEXWASH"
[[nodiscard]] QString caseName(const panel::Case &panelCase);

} // namespace tandem::pages
