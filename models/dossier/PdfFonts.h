// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/FontBook.h"
#include "models/dossier/PdfObjects.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace tandem::dossier {

/// Which codes of one face a document uses, and what text each means. A code is the glyph's number; in
/// TrueType faces a glyph with a second meaning gets a further code behind the last glyph.
class FontUse
{
public:
    explicit FontUse(const FontFace &face);

    /// The code that shows the glyph and extracts as `text`; nothing if the face cannot tell them apart
    /// (CFF), in which case the glyph's own code is noted and the text must be given beside it.
    std::optional<unsigned> codeFor(unsigned glyph, const QString &text);
    [[nodiscard]] unsigned glyphOf(unsigned code) const;
    [[nodiscard]] const std::map<unsigned, QString> &texts() const { return m_texts; }

private:
    const FontFace &m_face;
    std::vector<char16_t> m_single; ///< by glyph: its text if that is one unit, for speed
    std::map<unsigned, QString> m_texts;
    std::map<std::pair<unsigned, QString>, unsigned> m_further;
    std::vector<unsigned> m_furtherGlyphs;
};

/// The fonts of one document: collects what is used, then writes the subsets.
class PdfFonts
{
public:
    PdfFonts(const FontBook &book, PdfObjects &objects);

    [[nodiscard]] const FontBook &book() const { return m_book; }
    FontUse &use(FaceId face) { return m_uses[static_cast<size_t>(face)]; }
    /// Writes the font objects and gives the entries of the resource dictionary: "/F0 7 0 R ...".
    [[nodiscard]] std::string writeFonts();

private:
    const FontBook &m_book;
    PdfObjects &m_objects;
    std::vector<FontUse> m_uses;
};

} // namespace tandem::dossier
