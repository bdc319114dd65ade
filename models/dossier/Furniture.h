// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Setting.h"

namespace tandem::dossier {

/// Puts header (reference · running text) and footer (banner, page x of y) on every page, as artifacts. The
/// cover has no header.
void layFurniture(Setting &setting);

} // namespace tandem::dossier
