// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/dossier/Document.h"

namespace tandem::dossier {

/// Words that stand in documents of any call, by language; English where a language is not known.
[[nodiscard]] LangText documentWord(const char *key);

/// The text in those of the languages it has; English, or else its first language, stands in for the others.
[[nodiscard]] LangText spread(const LangText &text, const QStringList &languages);

/// Text without language where all languages say the same, as numbers often do; else the text as it is.
[[nodiscard]] LangText withoutRepetition(const LangText &text);

/// Text without language.
[[nodiscard]] LangText neutral(const QString &text);

/// "TAN-2027-002 · FLEXWASH"; parts that are not there are left out.
[[nodiscard]] QString referenceText(const call::CallDefinition &call, const QString &reference,
                                    const QString &acronym);

} // namespace tandem::dossier
