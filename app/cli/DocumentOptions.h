// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Job.h"
#include "app/cli/Verb.h"
#include "models/session/Documents.h"

namespace tandem::cli {

/// --languages and --audience mean the same for every document.
[[nodiscard]] VerbOption languagesOption();
[[nodiscard]] VerbOption audienceOption();
[[nodiscard]] session::DocumentChoice documentChoice(const Job &job);
/// --attachments and --only-attachments of dossiers.
[[nodiscard]] QList<VerbOption> attachmentOptions();
/// documentChoice() with them. Error "cli.usage" for a word that is not known.
[[nodiscard]] Result<session::DocumentChoice> dossierChoice(const Job &job);

/// A folder gets the suggested name; everything else is the file itself.
[[nodiscard]] QString pathFor(const QString &out, const QString &suggestedName);

/// What a person must know of a redacted copy, one sentence a line; nothing where all is clear.
[[nodiscard]] QStringList redactionNotes(const QStringList &unclearClaims, const QStringList &unclearOwners);

} // namespace tandem::cli
