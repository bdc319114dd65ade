// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"
#include "models/panel/Ranking.h"
#include "models/session/Desk.h"
#include "models/storage/ConsensusStore.h"

namespace tandem::session {

/// The panel's table: every admitted application with its reviews, consensus and recommendation, and the
/// ranking.
struct PanelTable
{
    call::CallDefinition call;
    QList<dossier::PanelEntry> entries; ///< by reference
    QList<panel::RankedCase> ranking;
    QMap<QString, storage::Deliberation> deliberations; ///< by application id
};
Result<PanelTable> loadPanel(Desk &desk, const QString &callId);
/// Whether an application at this stage is a matter of the panel: it was admitted.
[[nodiscard]] bool isBeforePanel(application::Status status);
/// The same of one application at whatever stage it is, for the papers about it: one entry.
Result<PanelTable> loadCase(Desk &desk, const QString &applicationId);

/// Sets a consensus mark with its reason. Errors: "consensus.reason-missing", "consensus.scale".
Result<void> setConsensus(Desk &desk, const call::CallDefinition &call, const QString &applicationId,
                          const QString &criterionId, const panel::ConsensusMark &mark);
Result<void> clearConsensus(Desk &desk, const QString &applicationId, const QString &criterionId);
/// The chairs' order among tied applications, with their reason.
Result<void> setChairOrder(Desk &desk, const QString &applicationId, int place, const LangText &reason);
/// `conditions`: what the applicants owe, for outcomes that have some.
Result<void> setRecommendation(Desk &desk, const QString &applicationId, const QString &recommendationId,
                               const LangText &reason, const LangText &conditions = {});

} // namespace tandem::session
