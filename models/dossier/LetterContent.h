// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// What letters and certificates are made from.
struct LetterMatter
{
    const call::CallDefinition &call;
    const application::Application &application;
    const PanelEntry &entry;
    QDate date; ///< of the letter, in the place where it is written
};

/// The letter about the outcome of one application, by the call's text, in one content language: from the
/// secretariat of the side that speaks it to the lead partner of that side, in any other language from both
/// to both. Without an outcome, or without a letter for it in the call, it says so (domain.md §5.1 D9, §6.7).
[[nodiscard]] Document letter(const LetterMatter &matter, const QString &language);

/// The certificate of the status, with room for both signatures and seals; without languages in the pair of
/// the call. Says plainly that there is no status while not both ministries have declared the project.
[[nodiscard]] Document certificate(const LetterMatter &matter, const QStringList &languages = {});

/// A text of the call with its places filled in. A paragraph that tells of the term of the status is left out
/// while there is none.
[[nodiscard]] QString filledIn(const LetterMatter &matter, const QString &text, const QString &language);

} // namespace tandem::dossier
