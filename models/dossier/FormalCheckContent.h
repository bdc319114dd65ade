// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// The formal check as both secretariats answered it, side by side, with their remarks (domain.md §5.1 D5).
/// A check that nobody answered yet says so. Without any answer: a notice instead of the table.
[[nodiscard]] Block formalCheckBlock(const call::CallDefinition &call, const QList<CheckAnswer> &answers,
                                     const QStringList &languages);

} // namespace tandem::dossier
