// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Redaction.h"
#include "models/dossier/ApplicationContent.h"

namespace tandem::session {

/// How a person wants a document: in which languages, and for whom.
struct DocumentChoice
{
    QStringList languages; ///< tags of the call in the order they stand; empty: the pair of the call
    QString audience;      ///< one of application::audienceKeys(); empty: everything is in it
    dossier::AttachmentsAs attachments = dossier::AttachmentsAs::Pages; ///< of a dossier
    QStringList onlyAttachments = {}; ///< see chosenAttachments(); empty: all

    bool operator==(const DocumentChoice &) const = default;
};

/// The languages of a call a document can be written in: those of the pair first.
[[nodiscard]] QStringList documentLanguages(const call::CallDefinition &call);
/// The call's tags for those asked for; "zh-CN" means "zh". Nothing asked for gives the pair.
/// Errors: "document.language" names those there are.
Result<QStringList> chosenLanguages(const call::CallDefinition &call, const QStringList &wanted);

/// Ids of the attachments that one of `wanted` names: by id, by name of the file, by the field they were
/// given for ("I09"), or by content class ("public"), their own or else that of the field. Nothing wanted
/// gives no list: all. Errors: "document.attachment" if one of `wanted` names none, unless `mayNameNone`.
Result<std::optional<QStringList>> chosenAttachments(const call::CallDefinition &call,
                                                     const application::Application &application,
                                                     const QStringList &wanted, bool mayNameNone = false);

/// "TAN-2027-002.pdf"; "TAN-2027-002-signatures-de.pdf" where it is not the pair,
/// "TAN-2027-002-de-redacted-public.pdf" where not everything is in it. Says nothing an applicant wrote.
/// `ending` with its point.
[[nodiscard]] QString documentName(const call::CallDefinition &call, const QString &reference,
                                   const QString &kind, const DocumentChoice &choice, const QString &ending);

} // namespace tandem::session
