// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FontProgram.h"

#include <ft2build.h>
#include FT_FREETYPE_H

namespace tandem::dossier {

struct FontProgram::Face
{
    std::string data; ///< FreeType reads from here as long as the face lives
    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

FontProgram::FontProgram(std::string data)
    : m_face(std::make_unique<Face>())
{
    m_face->data = std::move(data);
    if (FT_Init_FreeType(&m_face->library) != 0)
        return;
    const auto *bytes = reinterpret_cast<const FT_Byte *>(m_face->data.data());
    if (FT_New_Memory_Face(m_face->library, bytes, static_cast<FT_Long>(m_face->data.size()), 0,
                           &m_face->face) != 0)
        m_face->face = nullptr;
}

FontProgram::~FontProgram()
{
    if (m_face->face)
        FT_Done_Face(m_face->face);
    if (m_face->library)
        FT_Done_FreeType(m_face->library);
}

bool FontProgram::isReadable() const
{
    return m_face->face != nullptr && m_face->face->units_per_EM > 0;
}

std::optional<double> FontProgram::widthOf(unsigned glyph) const
{
    if (FT_Load_Glyph(m_face->face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != 0)
        return std::nullopt;
    return 1000.0 * static_cast<double>(m_face->face->glyph->metrics.horiAdvance) /
           m_face->face->units_per_EM;
}

} // namespace tandem::dossier
