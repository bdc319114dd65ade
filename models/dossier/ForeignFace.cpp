// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ForeignFace.h"

#include <array>
#include <cstring>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_FONT_FORMATS_H

namespace tandem::dossier {

namespace {
constexpr int kWindows = 3; ///< platforms and encodings of TrueType maps (OpenType, "cmap")
constexpr int kMacintosh = 1;
constexpr int kWindowsSymbol = 0;
constexpr int kWindowsUnicode = 1;
constexpr int kMacRoman = 0;
} // namespace

ForeignFace::ForeignFace(const std::string &data)
{
    if (FT_Init_FreeType(&m_library) != 0)
        return;
    const auto *bytes = reinterpret_cast<const FT_Byte *>(data.data());
    if (FT_New_Memory_Face(m_library, bytes, static_cast<FT_Long>(data.size()), 0, &m_face) != 0 ||
        m_face->units_per_EM == 0) {
        if (m_face)
            FT_Done_Face(m_face);
        m_face = nullptr;
    }
}

ForeignFace::~ForeignFace()
{
    if (m_face)
        FT_Done_Face(m_face);
    if (m_library)
        FT_Done_FreeType(m_library);
}

bool ForeignFace::isTrueType() const
{
    return std::strcmp(FT_Get_Font_Format(m_face), "TrueType") == 0;
}

bool ForeignFace::hasCharacterIds() const
{
    return std::strcmp(FT_Get_Font_Format(m_face), "CFF") == 0 && FT_IS_CID_KEYED(m_face) &&
           !FT_IS_SFNT(m_face);
}

std::optional<double> ForeignFace::widthOf(unsigned glyph) const
{
    if (FT_Load_Glyph(m_face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != 0)
        return std::nullopt;
    return 1000.0 * double(m_face->glyph->metrics.horiAdvance) / m_face->units_per_EM;
}

unsigned ForeignFace::named(const std::string &name) const
{
    return FT_HAS_GLYPH_NAMES(m_face) ? FT_Get_Name_Index(m_face, name.c_str()) : 0;
}

unsigned ForeignFace::builtIn(unsigned code) const
{
    for (const FT_Encoding encoding : {FT_ENCODING_ADOBE_CUSTOM, FT_ENCODING_ADOBE_STANDARD}) {
        if (FT_Select_Charmap(m_face, encoding) == 0)
            return FT_Get_Char_Index(m_face, code);
    }
    return 0;
}

unsigned ForeignFace::unicode(char32_t c) const
{
    return FT_Select_Charmap(m_face, FT_ENCODING_UNICODE) == 0 ? FT_Get_Char_Index(m_face, c) : 0;
}

unsigned ForeignFace::inMap(int platform, int encoding, unsigned long code) const
{
    for (int i = 0; i < m_face->num_charmaps; ++i) {
        FT_CharMap map = m_face->charmaps[i];
        if (map->platform_id == platform && map->encoding_id == encoding && FT_Set_Charmap(m_face, map) == 0)
            return FT_Get_Char_Index(m_face, code);
    }
    return 0;
}

bool ForeignFace::hasWindowsMap() const
{
    for (int i = 0; i < m_face->num_charmaps; ++i) {
        if (m_face->charmaps[i]->platform_id == kWindows &&
            m_face->charmaps[i]->encoding_id == kWindowsUnicode)
            return true;
    }
    return false;
}

unsigned ForeignFace::symbol(unsigned code) const
{
    constexpr unsigned long kSymbols = 0xF000; ///< where Windows puts symbols
    const unsigned windows = inMap(kWindows, kWindowsSymbol, kSymbols + code);
    const unsigned macintosh = inMap(kMacintosh, kMacRoman, code);
    if (windows != 0)
        return macintosh == 0 || macintosh == windows ? windows : 0;
    // A lone map of Macintosh is what PDF producers write into subsets (ISO 19005-3, 6.2.11.6).
    return m_face->num_charmaps == 1 ? macintosh : 0;
}

std::string ForeignFace::nameOf(unsigned glyph) const
{
    std::array<char, 128> name{};
    if (!FT_HAS_GLYPH_NAMES(m_face) || FT_Get_Glyph_Name(m_face, glyph, name.data(), name.size()) != 0)
        return {};
    return name.data();
}

QString ForeignFace::characterOf(unsigned glyph) const
{
    if (m_characters.empty() && FT_Select_Charmap(m_face, FT_ENCODING_UNICODE) == 0) {
        FT_UInt found = 0;
        for (FT_ULong c = FT_Get_First_Char(m_face, &found); found != 0;
             c = FT_Get_Next_Char(m_face, c, &found))
            m_characters.emplace(found, static_cast<char32_t>(c));
    }
    const auto known = m_characters.find(glyph);
    return known == m_characters.end() ? QString() : QString::fromUcs4(&known->second, 1);
}

} // namespace tandem::dossier
