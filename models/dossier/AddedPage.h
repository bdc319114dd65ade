// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/FontBook.h"
#include "models/dossier/PdfObjects.h"

namespace tandem::dossier {

/// A page behind a finished document, empty but for the title of the document in its head. `entries` go into
/// the page's dictionary: its parent, its fields. Gives the page's object.
int writeAddedPage(PdfObjects &objects, const FontBook &fonts, const QString &title,
                   const std::string &entries);

} // namespace tandem::dossier
