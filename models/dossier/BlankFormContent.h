// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/dossier/Document.h"

namespace tandem::dossier {

/// Everything a call asks, with its guidance, options and limits, and white room to write in: for preparing
/// an application on paper and for those who decide whether to apply. Made from the call alone.
[[nodiscard]] Document blankForm(const call::CallDefinition &call, const QStringList &languages = {});

} // namespace tandem::dossier
