// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfFonts.h"

#include "models/dossier/FontSubset.h"

namespace tandem::dossier {

FontUse::FontUse(const FontFace &face)
    : m_face(face)
    , m_single(face.glyphCount(), u'\0')
{
}

std::optional<unsigned> FontUse::codeFor(unsigned glyph, const QString &text)
{
    if (text.size() == 1 && m_single[glyph] == text[0].unicode())
        return glyph;
    const auto known = m_texts.find(glyph);
    if (known == m_texts.end()) {
        m_texts.emplace(glyph, text);
        if (text.size() == 1)
            m_single[glyph] = text[0].unicode();
        return glyph;
    }
    if (known->second == text)
        return glyph;
    if (m_face.isCff())
        return std::nullopt;
    const auto [further, isNew] = m_further.try_emplace({glyph, text}, 0U);
    if (isNew) {
        further->second = m_face.glyphCount() + static_cast<unsigned>(m_furtherGlyphs.size());
        m_furtherGlyphs.push_back(glyph);
        m_texts.emplace(further->second, text);
    }
    return further->second;
}

unsigned FontUse::glyphOf(unsigned code) const
{
    return code < m_face.glyphCount() ? code : m_furtherGlyphs[code - m_face.glyphCount()];
}

PdfFonts::PdfFonts(const FontBook &book, PdfObjects &objects)
    : m_book(book)
    , m_objects(objects)
{
    for (size_t i = 0; i < kFaceCount; ++i)
        m_uses.emplace_back(book.face(static_cast<FaceId>(i)));
}

std::string PdfFonts::writeFonts()
{
    std::string entries;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (m_uses[i].texts().empty())
            continue;
        const int object = writeFontSubset(m_book.face(static_cast<FaceId>(i)), m_uses[i], m_objects);
        entries += "/F" + std::to_string(i) + " " + std::to_string(object) + " 0 R";
    }
    return entries;
}

} // namespace tandem::dossier
