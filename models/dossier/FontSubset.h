// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PdfFonts.h"

namespace tandem::dossier {

/// Writes the used glyphs of a face as a composite font with widths and Unicode map; gives the font object.
///
/// Noto's CJK faces have CID == glyph number, so their CFF table is embedded as it comes from the subsetter.
/// TrueType glyphs are renumbered by the subsetter; a CIDToGIDMap brings codes to their new numbers.
int writeFontSubset(const FontFace &face, const FontUse &use, PdfObjects &objects);

} // namespace tandem::dossier
