// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Result.h"

namespace tandem::storage {

class Connection;

/// Reads all histories of an application. Error: "application.damaged".
Result<QMap<application::ValueKey, application::Answer>> readAnswers(const Connection &connection,
                                                                     const QString &applicationId);
/// Writes the revisions in which `after` differs from `before`. Error: "application.stale" when a row is not
/// there that `before` says is, or the other way round.
Result<void> writeAnswers(const Connection &connection, const QString &applicationId,
                          const QMap<application::ValueKey, application::Answer> &before,
                          const QMap<application::ValueKey, application::Answer> &after);

Result<QList<application::Attachment>> readAttachments(const Connection &connection,
                                                       const QString &applicationId);
Result<void> writeAttachments(const Connection &connection, const QString &applicationId,
                              const QList<application::Attachment> &attachments);

Result<QList<application::Dismissal>> readDismissals(const Connection &connection,
                                                     const QString &applicationId);
Result<void> writeDismissals(const Connection &connection, const QString &applicationId,
                             const QList<application::Dismissal> &dismissals);

/// The stored application is not the one the change was made on.
[[nodiscard]] Error staleApplication(const QString &applicationId);
[[nodiscard]] Error damagedApplication(const QString &applicationId, const QString &detail);

} // namespace tandem::storage
