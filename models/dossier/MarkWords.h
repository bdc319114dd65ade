// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

namespace tandem::dossier {

/// "3.5 good" in each language: German readers take 1 for the best, so the word stands beside the number
/// (domain.md §3.1). "–" where there is no mark.
[[nodiscard]] LangText markText(const call::CallDefinition &call, std::optional<int> step,
                                const QStringList &languages);
/// "K1 Title" in each language.
[[nodiscard]] LangText criterionName(const call::Criterion &criterion, const QStringList &languages);
/// A number of hundredths of a mark: "3.50", or "–".
[[nodiscard]] LangText hundredthsCell(std::optional<int> hundredths);

} // namespace tandem::dossier
