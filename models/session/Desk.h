// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"
#include "models/exchange/Identity.h"
#include "models/storage/Database.h"
#include "models/storage/EventLog.h"
#include "models/storage/SearchIndex.h"

#include <optional>

namespace tandem::session {

/// What a use case works on: an open workspace, the time, ids, and who one is. Use cases are plain functions
/// on a desk; they run on the workspace's own thread (see Workspace) and may block.
struct Desk
{
    storage::Database &database;
    storage::SearchIndex &search;
    const Clock &clock;
    IdSource &ids;
    std::optional<exchange::Identity> identity;             ///< nothing while locked
    QString person;                                         ///< display name of the one who works here
    std::optional<exchange::PublicIdentity> publicIdentity; ///< known even while locked
};

/// The keys, or "identity.locked" for the window to ask for the passphrase.
Result<const exchange::Identity *> unlockedIdentity(const Desk &desk);

/// Adds to the log who did what now.
Result<void> logEvent(Desk &desk, const QString &action, const QString &subject,
                      const QJsonObject &detail = {});

/// Brings the search up to date for one application once its save is durable. That the search could not
/// follow does not undo the save: the next start of the workspace brings it up to date.
void indexApplication(Desk &desk, const QString &applicationId);

} // namespace tandem::session
