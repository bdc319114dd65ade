// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Desk.h"
#include "models/storage/ConsensusStore.h"

namespace tandem::session {

/// Keeps what one ministry decided, instead of what it decided before, and notes it in the log. Errors:
/// "decision.side" and "decision.outcome" for a side or an outcome the call does not have,
/// "decision.not-before-panel" for an application that was not admitted, "application.missing".
Result<void> recordDecision(Desk &desk, const QString &applicationId,
                            const storage::MinistryDecision &decision);

} // namespace tandem::session
