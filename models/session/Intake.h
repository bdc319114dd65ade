// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/Review.h"
#include "models/session/Apply.h"
#include "models/session/Repairing.h"
#include "models/storage/FormalCheckStore.h"

namespace tandem::session {

/// Everything the list of received applications shows.
struct IntakeDesk
{
    call::CallDefinition call;
    QList<storage::ApplicationSummary> applications;         ///< received ones, by reference
    QMap<QString, QList<storage::FormalCheckResult>> checks; ///< by application id
};
/// Errors: "call.missing".
Result<IntakeDesk> loadIntake(Desk &desk, const QString &callId);

/// One application as the secretariats look at it.
struct IntakeCase
{
    LoadedApplication loaded;
    QList<storage::FormalCheckResult> checks;
    QList<storage::LoggedEvent> history; ///< oldest first
    QString contentSha256;
    std::optional<exchange::RepairRequest> repair; ///< what the office asked for; nothing if it did not write
};
Result<IntakeCase> openIntakeCase(Desk &desk, const QString &applicationId);

/// Takes an answer back: the check is open again, and so is what both sides had agreed on.
Result<void> reopenCheck(Desk &desk, const QString &applicationId, const QString &side,
                         const QString &checkId);

/// Adds or changes a reviewer. Errors: "reviewer.pseudonym-taken".
Result<void> keepReviewer(Desk &desk, const review::Reviewer &reviewer);
/// Errors: "reviewer.missing", "reviewer.in-use".
Result<void> removeReviewer(Desk &desk, const QString &reviewerId);

} // namespace tandem::session
