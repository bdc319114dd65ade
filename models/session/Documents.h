// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Apply.h"
#include "models/session/Deliberating.h"

namespace tandem::session {

/// A document as PDF and what was noticed while writing it.
struct WrittenDocument
{
    QByteArray pdf;
    QByteArray html;
    int pages = 0;
    QStringList unknownCharacters;
};

/// The dossier of one application, in the pair of languages or in those named.
Result<WrittenDocument> applicationDossier(Desk &desk, const QString &applicationId, Progress &progress,
                                           const QStringList &languages = {});
/// What reviewers get: text beyond the limits is hidden.
Result<QByteArray> reviewerDossier(Desk &desk, const LoadedApplication &loaded, Progress &progress);

Result<WrittenDocument> evaluationSummary(const PanelTable &table, const QString &applicationId,
                                          Progress &progress);
Result<WrittenDocument> panelReport(const PanelTable &table, Progress &progress);

} // namespace tandem::session
