// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/FieldPlaces.h" // where the fields of a dossier stand
#include "models/session/Apply.h"
#include "models/session/Deliberating.h"
#include "models/session/DocumentChoice.h"

namespace tandem::session {

/// A document as PDF and what was noticed while writing it.
struct WrittenDocument
{
    QByteArray pdf;
    QByteArray html;
    int pages = 0;
    QStringList unknownCharacters;
    QString name;              ///< suggested for the PDF: documentName()
    QStringList unclearClaims; ///< of a redacted copy: see application::Redaction
    QStringList unclearOwners;
};

/// The dossier of one application as chosen. A redacted copy is noted in the log with its hash.
/// Errors: "document.language", "document.attachment", "audience.unknown", those of dossier::writePdf.
Result<WrittenDocument> applicationDossier(Desk &desk, const QString &applicationId, Progress &progress,
                                           const DocumentChoice &choice = {});
/// What reviewers get: text beyond the limits is hidden. Attachments are appended as pages; their originals
/// lie beside it in the packet.
Result<QByteArray> reviewerDossier(Desk &desk, const LoadedApplication &loaded, Progress &progress);

Result<WrittenDocument> evaluationSummary(const PanelTable &table, const QString &applicationId,
                                          Progress &progress, const QStringList &languages = {});
Result<WrittenDocument> panelReport(const PanelTable &table, Progress &progress,
                                    const QStringList &languages = {});

} // namespace tandem::session
