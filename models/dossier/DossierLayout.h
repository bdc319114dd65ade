// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"
#include "models/dossier/Document.h"
#include "models/dossier/Recording.h"
#include "models/dossier/TextLayout.h"

namespace tandem::dossier {

/// Lays out the whole document. Errors: "dossier.picture", "dossier.qr", "dossier.cancelled".
Result<Recording> layDossier(const Document &document, TextLayout &text, Progress &progress);

[[nodiscard]] Error cancelledError();

} // namespace tandem::dossier
