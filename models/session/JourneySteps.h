// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/JourneyWorld.h"

/// The steps of a journey, in the order they are taken.
namespace tandem::session {

/// The office gets a workspace and publishes the call as a signed .fcall file.
Result<void> publishJourneyCall(JourneyWorld &world);
/// Every applicant opens the call file, answers, attaches, checks and hands in (.fsub, signature page).
Result<void> applyInJourney(JourneyWorld &world);
/// The office takes all submissions in, some twice, and every applicant takes their receipt (.fack).
Result<void> receiveInJourney(JourneyWorld &world);
/// Both secretariats check; some differ and the chairs decide, some are sent back (.fack), repaired and
/// handed in anew, some fail.
Result<void> checkInJourney(JourneyWorld &world);
/// Reviewers get workspaces and send identity cards (.fid); the office assigns and sends packets (.fpack).
Result<void> assignInJourney(JourneyWorld &world);
/// Reviewers open their packets, declare conflicts, mark, sign and return (.frev); some change their mind.
Result<void> reviewInJourney(JourneyWorld &world);
/// The panel agrees on marks, the chairs settle ties, recommendations are made.
Result<void> deliberateInJourney(JourneyWorld &world);
/// Dossiers, evaluation summaries, panel report, ranking as data.
Result<void> writeJourneyOutputs(JourneyWorld &world);

} // namespace tandem::session
