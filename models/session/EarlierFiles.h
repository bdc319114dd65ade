// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/session/Desk.h"

namespace tandem::session {

/// A file that another one took the place of. It stays in this workspace and goes into no package: it may
/// have been replaced because somebody must not see it.
struct EarlierFile
{
    application::Attachment attachment; ///< as it was described; `id` is its own
    QDateTime replacedAt;               ///< UTC
    QString replacedBy;                 ///< display name of the person
};

/// Keeps what an attachment was before `successor` (an id) takes its place.
Result<void> keepEarlier(Desk &desk, const QString &applicationId, const application::Attachment &before,
                         const QString &successor);

/// The files before this attachment, the latest first.
Result<QList<EarlierFile>> earlierFiles(Desk &desk, const QString &applicationId,
                                        const QString &attachmentId);

} // namespace tandem::session
