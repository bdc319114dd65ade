// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Redaction.h"
#include "models/dossier/Document.h"

namespace tandem::dossier {

/// "Text withheld (applicant only)"
[[nodiscard]] LangText withheldText(const application::Withheld &withheld, const QStringList &languages);
/// "the public"; the label of the side. Nothing where everything is in it.
[[nodiscard]] LangText audienceName(const call::CallDefinition &call, const application::Audience &audience);
/// "Redacted copy for the public": at the foot of each page.
[[nodiscard]] LangText redactedCopy(const call::CallDefinition &call, const application::Audience &audience,
                                    const QStringList &languages);
/// The same with what it means: on the cover.
[[nodiscard]] LangText redactionNote(const call::CallDefinition &call, const application::Audience &audience,
                                     const QStringList &languages);

} // namespace tandem::dossier
