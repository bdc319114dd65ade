// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// "3.50" from 350; negative values keep their sign.
[[nodiscard]] QString hundredthsText(int hundredths);
/// "81.5" from 815.
[[nodiscard]] QString tenthsText(int tenths);

[[nodiscard]] const PanelEntry *entryOf(const QList<PanelEntry> &entries, const QString &applicationId);
/// "002 FLEXWASH"
[[nodiscard]] QString nameOf(const QList<PanelEntry> &entries, const QString &applicationId);

/// The one ranking table behind PDF, HTML and CSV.
[[nodiscard]] TableBlock rankingTable(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                      const QList<panel::RankedCase> &ranking, const QStringList &languages);
/// What the signs in the ranking table mean, of those that occur in it; empty where there are none.
[[nodiscard]] LangText rankingLegend(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                     const QList<panel::RankedCase> &ranking, const QStringList &languages);
/// Who stood before whom with the same total, and by which rule.
[[nodiscard]] TableBlock tieTable(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                  const QList<panel::RankedCase> &ranking, const QStringList &languages);

/// A table as CSV (RFC 4180, UTF-8), the languages of a cell parted by " / ".
[[nodiscard]] QByteArray tableCsv(const TableBlock &table, const QStringList &languages);

/// The words of a recommendation of the call; empty while there is none.
[[nodiscard]] LangText recommendationText(const call::CallDefinition &call, const QString &id,
                                          const QStringList &languages);

} // namespace tandem::dossier
