// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/session/Desk.h"

namespace tandem::session {

/// Copies the whole workspace into a new folder below `parent`, named after the day and time; gives its path.
/// Errors: those of storage::backup().
Result<QString> backUp(Desk &desk, const QString &parent, Progress &progress);

/// When the last backup was made from this workspace (UTC); nothing if never.
Result<std::optional<QDateTime>> lastBackup(Desk &desk);

/// Walks the log and holds it against every checkpoint known here.
Result<storage::LogVerdict> verifyLog(Desk &desk);

/// The person's public card (.fid), for programme offices and partners. Errors: "identity.locked".
Result<QByteArray> identityCard(Desk &desk);

} // namespace tandem::session
