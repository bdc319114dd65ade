// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <string>

struct FT_FaceRec_;
struct FT_LibraryRec_;

namespace tandem::dossier {

/// An embedded font program of a foreign PDF, read by FreeType.
class ForeignFace
{
public:
    /// `data` must outlive the object.
    explicit ForeignFace(const std::string &data);
    ~ForeignFace();
    ForeignFace(const ForeignFace &) = delete;
    ForeignFace &operator=(const ForeignFace &) = delete;

    [[nodiscard]] bool isReadable() const { return m_face != nullptr; }
    [[nodiscard]] bool isTrueType() const;
    /// CFF whose glyphs go by character ids.
    [[nodiscard]] bool hasCharacterIds() const;
    /// Thousandths of the type size; nothing without such a glyph.
    [[nodiscard]] std::optional<double> widthOf(unsigned glyph) const;

    // 0 where there is no such glyph.
    [[nodiscard]] unsigned named(const std::string &name) const;
    [[nodiscard]] unsigned builtIn(unsigned code) const; ///< by the program's own encoding (Type 1)
    [[nodiscard]] unsigned unicode(char32_t c) const;    ///< by the map of Windows, or by names of glyphs
    /// By the alphabet of a symbolic TrueType font; 0 also where its maps do not agree.
    [[nodiscard]] unsigned symbol(unsigned code) const;
    [[nodiscard]] bool hasWindowsMap() const;

    [[nodiscard]] std::string nameOf(unsigned glyph) const;
    /// The character that a glyph's name stands for; empty if it has none.
    [[nodiscard]] QString characterOf(unsigned glyph) const;

private:
    [[nodiscard]] unsigned inMap(int platform, int encoding, unsigned long code) const;

    FT_LibraryRec_ *m_library = nullptr;
    FT_FaceRec_ *m_face = nullptr;
    mutable std::map<unsigned, char32_t> m_characters; ///< by glyph; filled when first asked
};

} // namespace tandem::dossier
