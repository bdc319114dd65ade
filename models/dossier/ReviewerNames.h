// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// How a reviewer is called outside the secretariat: "Reviewer G1 (CN)", the pseudonym the office gave and
/// the side.
[[nodiscard]] LangText reviewerName(const panel::Judgement &judgement, const QStringList &languages);
/// The same, short enough for the head of a column: "G1 (CN)".
[[nodiscard]] QString reviewerMark(const panel::Judgement &judgement);

/// Marks and reasons of each reviewer under these names; `level` is that of the heading of each.
void addIndividualReports(Document &document, const call::CallDefinition &call, const PanelEntry &entry,
                          int level);

} // namespace tandem::dossier
