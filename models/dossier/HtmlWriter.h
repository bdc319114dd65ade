// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"

namespace tandem::dossier {

/// The accessible twin: the same content as one HTML file with lang on every block and a data table for each
/// chart.
[[nodiscard]] QByteArray writeHtml(const Document &document);

} // namespace tandem::dossier
