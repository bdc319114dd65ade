// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"

namespace tandem::dossier {

/// Lays the document out and names each heading, caption or head of a table that stands at the foot of a page
/// while what it announces begins on the next one: "page 17: H2".
QStringList lonelyHeadings(const Document &document);

} // namespace tandem::dossier
