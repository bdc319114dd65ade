// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/TakenObjects.h"

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <string>

namespace tandem::dossier {

class ForeignFace;

/// A font of a foreign PDF. Each code that texts show is proven: its glyph is in the embedded program, the
/// width is the one the program has, and its text is known. The font is then written anew with just these
/// codes.
class FontTaking
{
public:
    /// Throws UnsafePage if the font is of a kind that is not known to be safe.
    FontTaking(QPDFObjectHandle font, TakenObjects &objects);
    ~FontTaking();
    FontTaking(const FontTaking &) = delete;
    FontTaking &operator=(const FontTaking &) = delete;

    [[nodiscard]] qint32 object() const { return m_object; }
    /// Proves the codes of a text. Throws UnsafePage.
    void show(const std::string &bytes);
    /// Writes the font, after the last text.
    void write();

private:
    enum class Kind
    {
        Type1,       ///< simple, glyphs by name
        WinAnsi,     ///< TrueType, codes by Windows' Latin alphabet
        Symbolic,    ///< TrueType with an alphabet of its own
        CidTrueType, ///< composite, glyphs through a map
        CidCff       ///< composite, glyphs by their character ids
    };
    struct Code
    {
        unsigned glyph = 0;
        double width = 0;
        QString text;
        std::string name; ///< of the glyph, where they go by names
    };

    void readSimple();
    void readComposite();
    void readProgram(QPDFObjectHandle descriptor, bool isTrueType);
    void readDifferences(QPDFObjectHandle encoding);
    void readUnicode();
    [[nodiscard]] bool isComposite() const { return m_kind == Kind::CidTrueType || m_kind == Kind::CidCff; }
    [[nodiscard]] Code proven(unsigned code);
    [[nodiscard]] unsigned glyphOf(unsigned code) const;
    [[nodiscard]] unsigned namedGlyph(unsigned code) const;
    [[nodiscard]] double widthOf(unsigned code) const;
    [[nodiscard]] QString textOf(unsigned code, unsigned glyph) const;
    [[nodiscard]] std::string descriptorEntries();
    void writeSimple(qint32 descriptor, qint32 unicode);
    void writeComposite(qint32 descriptor, qint32 unicode);
    [[nodiscard]] std::string unicodeMap() const;

    QPDFObjectHandle m_font;
    QPDFObjectHandle m_descendant; ///< of a composite font, else the font
    QPDFObjectHandle m_descriptor;
    QPDFObjectHandle m_program;
    TakenObjects &m_objects;
    qint32 m_object;
    Kind m_kind = Kind::Type1;
    std::unique_ptr<ForeignFace> m_face;
    std::string m_data; ///< the font program
    std::map<unsigned, std::string> m_differences;
    bool m_isAnsiBase = false;
    std::string m_glyphMap; ///< two bytes a character id; empty: identity
    std::map<unsigned, double> m_widths;
    double m_usualWidth = 1000;
    std::map<unsigned, QString> m_texts; ///< what the font itself says
    std::map<unsigned, Code> m_codes;
};

} // namespace tandem::dossier
