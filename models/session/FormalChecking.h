// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/call/CallDefinition.h"
#include "models/session/Desk.h"
#include "models/storage/FormalCheckStore.h"

namespace tandem::session {

/// How far one secretariat is with the formal check of one application.
struct CheckState
{
    enum class Verdict
    {
        Open,
        InWork,
        Passed,
        Repair,
        Failed
    };
    Verdict verdict = Verdict::Open;
    int answered = 0;
    int asked = 0;

    bool operator==(const CheckState &) const = default;
};

[[nodiscard]] CheckState checkState(const call::CallDefinition &call,
                                    const QList<storage::FormalCheckResult> &results, const QString &side);
/// Ids of checks both secretariats answered, but not alike.
[[nodiscard]] QStringList differingChecks(const call::CallDefinition &call,
                                          const QList<storage::FormalCheckResult> &results);
/// What follows when both secretariats are through and agree: Admitted, InRepair or NotEligible; nothing
/// while one is not through or they differ, which is a matter for both chairs.
[[nodiscard]] std::optional<application::Status>
agreedStatus(const call::CallDefinition &call, const QList<storage::FormalCheckResult> &results);

/// Answers one check for one side, and moves the application on when both sides agree.
Result<void> answerCheck(Desk &desk, const call::CallDefinition &call,
                         const storage::FormalCheckResult &result);
/// Decision of the chairs where the secretariats differ, with a reason that stays in the log.
/// Errors: "check.reason-missing", "application.missing".
Result<void> decideAdmission(Desk &desk, const QString &applicationId, application::Status status,
                             const QString &reason);

} // namespace tandem::session
