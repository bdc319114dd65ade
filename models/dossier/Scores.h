// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"

#include <QJsonObject>

namespace tandem::dossier {

/// The marks of one application, a line each, as CSV (RFC 4180, UTF-8 with mark): those of every reviewer
/// under the pseudonym, the consensus, the total. Numbers have a point.
[[nodiscard]] QByteArray scoresCsv(const call::CallDefinition &call, const PanelEntry &entry);

/// The same with the rank and the recommendation as data. `ranking` is that of all applications.
[[nodiscard]] QJsonObject scoresJson(const call::CallDefinition &call, const PanelEntry &entry,
                                     const QList<panel::RankedCase> &ranking);

} // namespace tandem::dossier
