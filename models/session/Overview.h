// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/call/CallDefinition.h"
#include "models/session/Repairing.h"
#include "models/storage/ApplicationStore.h"
#include "models/storage/CallStore.h"

namespace tandem::session {

/// How far an application is, as lists of work show it. Counts are zero for locked ones.
struct OwnApplication
{
    storage::ApplicationSummary summary;
    LangText callTitle;
    QDateTime closesAt; ///< UTC
    int filled = 0;     ///< answers in all required languages together
    int asked = 0;
    int errors = 0;                                ///< findings that keep it from being handed in
    int missing = 0;                               ///< of these, answers not given yet
    int stale = 0;                                 ///< pairs with one text older than the other
    std::optional<exchange::RepairRequest> repair; ///< what the office asks to put right

    /// Its content may still be changed here.
    [[nodiscard]] bool isOpen() const;
};

/// Applications written in this workspace: drafts, those in repair and those handed in, last changed first.
Result<QList<OwnApplication>> ownApplications(Desk &desk);

struct KeptCall
{
    storage::CallSummary summary;
    call::CallDefinition call;
};
/// The newest version of every call in the workspace.
Result<QList<KeptCall>> keptCalls(Desk &desk);

/// What became of an application that was handed in from here, by the log.
struct HandInState
{
    std::optional<QDateTime> handedIn; ///< UTC; newest
    std::optional<QDateTime> receipt;  ///< UTC; nothing until the office's receipt was opened
};
Result<HandInState> handInState(Desk &desk, const QString &applicationId);

/// Removes an application that was never handed in, for good. Errors: "application.missing",
/// "application.not-draft".
Result<void> removeDraft(Desk &desk, const QString &applicationId);

} // namespace tandem::session
