// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/exchange/Receipt.h"
#include "models/session/Desk.h"
#include "models/storage/ApplicationStore.h"

namespace tandem::session {

/// Starts an application to a kept call: as many blocks of each repeated group as the call asks for, the
/// first two partners as the leads of the two sides. Gives its id. Errors: "call.missing".
Result<QString> startApplication(Desk &desk, const QString &callId, int callVersion);

struct LoadedApplication
{
    call::CallDefinition call;
    application::Application application;
};
Result<LoadedApplication> loadApplication(Desk &desk, const QString &applicationId);

/// Saves an edit and keeps the search up to date.
Result<void> saveApplication(Desk &desk, const call::CallDefinition &call,
                             const application::Application &before, const application::Application &after);

/// Larger files are not attached, bytes (what a package may hold).
inline constexpr qint64 kMostAttachedBytes = 50000000;

/// Takes a file in as an attachment, unseen: its bytes go to the workspace at once, its description is
/// returned for the editor to add. Errors: "file.*", "attachment.too-large", "attachment.empty".
Result<application::Attachment> attachFile(Desk &desk, const QString &path, const QString &field,
                                           const QString &row);

Result<QByteArray> readAttachment(Desk &desk, const application::Attachment &attachment);

/// A copy for the partner company, sealed under a passphrase both know. Errors: those of writePackage.
Result<QByteArray> writeWorkingCopy(Desk &desk, const QString &applicationId, const QString &passphrase);

struct HandedIn
{
    QByteArray package;       ///< the .fsub file
    QByteArray signaturePage; ///< PDF to sign and seal
    QString suggestedName;    ///< "TAN-2027-FLEXWASH.fsub"
    QString contentSha256;
};

/// Locks the content and seals it for the office. Refused with "hand-in.blocked" while the rules find errors;
/// the issues then say what. Nothing changes on any error.
Result<HandedIn> handIn(Desk &desk, const QString &applicationId);

/// The package that was handed in last from this workspace: the one that counts. Nothing before.
Result<std::optional<exchange::SentPackage>> lastSubmission(Desk &desk, const QString &applicationId);

/// The office asked for a repair: opens a handed-in application for changes again. The next handing in
/// replaces the first. Errors: "repair.not-handed-in".
Result<void> reopenForRepair(Desk &desk, const QString &applicationId);

/// What handIn() gave, once more: for a stick that was full or a file that got lost. The sealed file is kept
/// in the workspace. Errors: "hand-in.no-file" when this workspace never handed it in.
Result<HandedIn> handedIn(Desk &desk, const QString &applicationId);

/// The page to sign, before or after handing in; without languages in the pair of the call.
/// Errors: "document.language", those of dossier::writePdf.
Result<QByteArray> signaturePagePdf(Desk &desk, const QString &applicationId,
                                    const QStringList &languages = {});

} // namespace tandem::session
