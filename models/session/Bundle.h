// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Apply.h"
#include "models/session/Desk.h"
#include "models/session/DocumentChoice.h"

namespace tandem::session {

/// Everything of one application for a ministry: files by path in the bundle, made whole in memory.
struct Bundle
{
    QString name;                    ///< of its folder: "tan-2027-002-redacted-programme"
    QMap<QString, QByteArray> files; ///< path -> content; "manifest.sha256" names all others
    QStringList unclearClaims;       ///< of a redacted copy: see application::Redaction
    QStringList unclearOwners;
};

/// "tan-2027-002-redacted-programme"
[[nodiscard]] QString bundleName(const LoadedApplication &loaded, const DocumentChoice &choice);

/// Puts a bundle together (domain.md §5.2): the dossier as PDF, all answers and marks as data, the call, the
/// attachments, the evaluation once the application is before the panel, metadata by
/// resources/schemas/tandem-bundle-1.xsd with that schema, a text for people, hashes of all files. What the
/// chosen audience may not see is in none of them; marks are not public. Names are ASCII, paths at most 100
/// characters. Errors: those of applicationDossier and of reading attachments; "bundle.cancelled".
Result<Bundle> makeBundle(Desk &desk, const QString &applicationId, const DocumentChoice &choice,
                          Progress &progress);

/// Writes it as a new folder: it appears whole or not at all. Errors: "bundle.exists" (something is there),
/// "bundle.path-too-long" (beyond 256 characters, which archives refuse), "bundle.cancelled", those of
/// writing files.
Result<void> writeBundleFolder(const Bundle &bundle, const QString &folder, Progress &progress);
/// Writes it as one ZIP file that holds the folder. Same bundle, same bytes. Errors: those of
/// exchange::ZipWriter and of writing files, "bundle.cancelled".
Result<void> writeBundleZip(const Bundle &bundle, const QString &path, Progress &progress);

/// The one or the other, by the ending ".zip", and a line in the log with the hash of the manifest.
/// Gives what a person should look at: see Bundle.
Result<Bundle> writeBundle(Desk &desk, const QString &applicationId, const DocumentChoice &choice,
                           const QString &path, Progress &progress);

} // namespace tandem::session
