// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"
#include "models/session/DocumentChoice.h"

namespace tandem::pages {

/// What is offered: the languages of the call, those of the pair chosen; everybody a copy can be for.
[[nodiscard]] QList<shell::Prompter::Choice> offeredLanguages(const call::CallDefinition &call);
[[nodiscard]] QList<shell::Prompter::Choice> offeredAudiences(const call::CallDefinition &call,
                                                              const QString &language, const QString &usual);

/// The attachments of one application, and in its place what a call lets applicants attach: for documents of
/// many.
[[nodiscard]] QList<shell::Prompter::Choice> offeredAttachments(const call::CallDefinition &call,
                                                                const application::Application &application,
                                                                const QString &language);
[[nodiscard]] QList<shell::Prompter::Choice> offeredAttachmentFields(const call::CallDefinition &call,
                                                                     const QString &language);

enum class AskAudience
{
    No,
    Yes
};

/// Asks in which of the call's languages a document is to be, and for whom; `usual` is chosen at first.
/// Which attachments are appended is asked where there are any.
/// Nothing when the person gives up.
[[nodiscard]] std::optional<session::DocumentChoice>
chooseDocument(const shell::Shelf &shelf, const QString &title, const call::CallDefinition &call,
               AskAudience audience, const QString &usual = {},
               const QList<shell::Prompter::Choice> &attachments = {});

/// What the machine could not decide is for a person to look at before a redacted copy leaves the house:
/// classes claimed for nothing that is known, and content for one side of which nobody said which.
void tellRedaction(shell::Prompter &prompter, const QStringList &unclearClaims,
                   const QStringList &unclearOwners);

} // namespace tandem::pages
