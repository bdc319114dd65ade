// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// The sheet on which the ministry of one side decides about one application: what the panel recommends, the
/// outcomes to choose from or the one chosen, conditions, the term of the status, room for signature and
/// official seal (domain.md §5.1 D8). The language of the side goes first. `side` is one of the call's.
[[nodiscard]] Document decisionSheet(const call::CallDefinition &call, const PanelEntry &entry,
                                     const call::Side &side, const QStringList &languages = {});

} // namespace tandem::dossier
