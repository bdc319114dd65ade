// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace tandem::dossier {

/// Where a face is found and which Debian package brings it.
struct FontFile
{
    QString path;
    QByteArray postScriptName; ///< picks the face of a collection: "NotoSansCJKsc-Regular"
    QString package;
};

/// One opened face. Immutable after opening, so threads share it.
class FontFace
{
public:
    /// Error "dossier.font-missing" when the file or the face in it is not there.
    static Result<std::shared_ptr<const FontFace>> open(const FontFile &file);

    [[nodiscard]] hb_font_t *font() const { return m_font.get(); }
    [[nodiscard]] hb_face_t *face() const { return m_face.get(); }
    [[nodiscard]] const QByteArray &postScriptName() const { return m_postScriptName; }
    [[nodiscard]] bool isCff() const { return m_isCff; }
    [[nodiscard]] unsigned glyphCount() const { return m_glyphCount; }
    [[nodiscard]] double unitsPerEm() const { return m_unitsPerEm; }
    /// Thousandths of the em.
    [[nodiscard]] int ascent() const { return m_ascent; }
    [[nodiscard]] int descent() const { return m_descent; }
    [[nodiscard]] int capHeight() const { return m_capHeight; }
    [[nodiscard]] const std::array<int, 4> &box() const { return m_box; }
    /// The glyph of a character, 0 if the face has none.
    [[nodiscard]] unsigned glyphFor(char32_t character) const;
    /// The advance of a glyph in thousandths of the em.
    [[nodiscard]] double advanceOf(unsigned glyph) const;

private:
    struct Release
    {
        void operator()(hb_face_t *face) const;
        void operator()(hb_font_t *font) const;
    };

    FontFace() = default;
    void readMetrics();

    std::unique_ptr<hb_face_t, Release> m_face;
    std::unique_ptr<hb_font_t, Release> m_font;
    QByteArray m_postScriptName;
    bool m_isCff = false;
    unsigned m_glyphCount = 0;
    double m_unitsPerEm = 1000;
    int m_ascent = 0;
    int m_descent = 0;
    int m_capHeight = 0;
    std::array<int, 4> m_box{};
};

} // namespace tandem::dossier
