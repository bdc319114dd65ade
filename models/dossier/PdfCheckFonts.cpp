// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FontProgram.h"
#include "models/dossier/PdfInspection.h"
#include "models/dossier/UnicodeMap.h"

#include <QCoreApplication>

#include <cmath>

namespace tandem::dossier {

namespace {

constexpr double kWidthTolerance = 1.0; ///< thousandths; ISO 19005-3, 6.2.11.5

/// One font with the codes that texts use.
class FontCheck
{
public:
    FontCheck(PdfInspection &inspection, const ShownCodes &shown)
        : m_inspection(inspection)
        , m_shown(shown)
        , m_font(shown.font)
        , m_name(QString::fromStdString(nameOf(m_font.getKey("/BaseFont"))))
    {
    }

    void check();

private:
    void find(const char *code, const char *source)
    {
        m_inspection.find(code, source, m_shown.page, {m_name});
    }
    [[nodiscard]] static QPDFObjectHandle programOf(QPDFObjectHandle font);
    void checkUnicode();
    void checkText(const QString &text);
    void checkComposite();
    void checkGlyphs(QPDFObjectHandle descendant, const FontProgram &program);
    [[nodiscard]] static std::map<unsigned, double> widthsOf(QPDFObjectHandle descendant);
    void readGlyphMap(QPDFObjectHandle descendant);
    [[nodiscard]] std::optional<unsigned> glyphOf(unsigned code) const;

    PdfInspection &m_inspection;
    const ShownCodes &m_shown;
    QPDFObjectHandle m_font;
    QString m_name;
    bool m_isTrueType = false;
    std::optional<std::string> m_glyphMap; ///< two bytes a code; nothing where codes are glyphs
};

void FontCheck::check()
{
    const std::string kind = nameOf(m_font.getKey("/Subtype"));
    checkUnicode();
    if (kind == "Type0")
        checkComposite();
    else if (kind != "Type3" && !programOf(m_font).isStream())
        find("font.embedded", QT_TRANSLATE_NOOP("Message", "Font %1 is not embedded."));
}

QPDFObjectHandle FontCheck::programOf(QPDFObjectHandle font)
{
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    for (const char *key : {"/FontFile2", "/FontFile3", "/FontFile"}) {
        if (descriptor.isDictionary() && descriptor.getKey(key).isStream())
            return descriptor.getKey(key);
    }
    return QPDFObjectHandle::newNull();
}

void FontCheck::checkUnicode()
{
    QPDFObjectHandle stream = m_font.getKey("/ToUnicode");
    // A simple font may say it by its encoding instead.
    if (!stream.isStream() && m_font.hasKey("/Encoding") && nameOf(m_font.getKey("/Subtype")) != "Type0")
        return;
    std::map<unsigned, QString> texts;
    if (stream.isStream())
        texts = readUnicodeMap(PdfInspection::unpacked(stream));
    for (const unsigned code : m_shown.codes) {
        const auto text = texts.find(code);
        if (text == texts.end() || text->second.isEmpty())
            find("font.unicode", QT_TRANSLATE_NOOP("Message", "Font %1: the text of a character is missing "
                                                              "(ToUnicode)."));
        else
            checkText(text->second);
    }
}

void FontCheck::checkText(const QString &text)
{
    for (const uint c : text.toUcs4()) {
        const bool isPrivate = QChar::category(c) == QChar::Other_PrivateUse;
        if (c == 0 || c == 0xFEFF || c == 0xFFFE || isPrivate)
            find("font.text", QT_TRANSLATE_NOOP("Message", "Font %1: a character means nothing that can be "
                                                           "read (zero, mark or private use)."));
    }
}

void FontCheck::checkComposite()
{
    QPDFObjectHandle list = m_font.getKey("/DescendantFonts");
    QPDFObjectHandle descendant =
        list.isArray() && list.getArrayNItems() == 1 ? list.getArrayItem(0) : QPDFObjectHandle::newNull();
    if (nameOf(m_font.getKey("/Encoding")) != "Identity-H" || !descendant.isDictionary()) {
        find("font.encoding", QT_TRANSLATE_NOOP("Message", "Font %1: codes are not those of its glyphs "
                                                           "(Identity-H)."));
        return;
    }
    QPDFObjectHandle stream = programOf(descendant);
    if (!stream.isStream()) {
        find("font.embedded", QT_TRANSLATE_NOOP("Message", "Font %1 is not embedded."));
        return;
    }
    m_isTrueType = nameOf(descendant.getKey("/Subtype")) == "CIDFontType2";
    readGlyphMap(descendant);
    const FontProgram program(PdfInspection::unpacked(stream));
    if (program.isReadable())
        checkGlyphs(descendant, program);
    else
        find("font.damaged", QT_TRANSLATE_NOOP("Message", "Font %1 cannot be read."));
}

void FontCheck::readGlyphMap(QPDFObjectHandle descendant)
{
    QPDFObjectHandle map = descendant.getKey("/CIDToGIDMap");
    if (map.isStream())
        m_glyphMap = PdfInspection::unpacked(map);
    else if (m_isTrueType && nameOf(map) != "Identity")
        find("font.glyph-map",
             QT_TRANSLATE_NOOP("Message", "Font %1 does not say which glyph a code shows (CIDToGIDMap)."));
}

std::optional<unsigned> FontCheck::glyphOf(unsigned code) const
{
    if (!m_glyphMap)
        return code;
    if (code * 2 + 1 >= m_glyphMap->size())
        return std::nullopt;
    return static_cast<unsigned char>((*m_glyphMap)[code * 2]) << 8U |
           static_cast<unsigned char>((*m_glyphMap)[code * 2 + 1]);
}

void FontCheck::checkGlyphs(QPDFObjectHandle descendant, const FontProgram &program)
{
    const std::map<unsigned, double> widths = widthsOf(descendant);
    QPDFObjectHandle usual = descendant.getKey("/DW");
    const double usualWidth = usual.isNumber() ? usual.getNumericValue() : 1000;
    for (const unsigned code : m_shown.codes) {
        const std::optional<unsigned> glyph = glyphOf(code);
        const std::optional<double> drawn = glyph ? program.widthOf(*glyph) : std::nullopt;
        if (!glyph || *glyph == 0 || !drawn) {
            find("font.glyph", QT_TRANSLATE_NOOP("Message", "Font %1 has no glyph for a character."));
            continue;
        }
        const auto said = widths.find(code);
        if (std::abs(*drawn - (said == widths.end() ? usualWidth : said->second)) > kWidthTolerance)
            find("font.width",
                 QT_TRANSLATE_NOOP("Message", "Font %1: the width of a character is another one "
                                              "than its font says."));
    }
}

/// Both forms of ISO 32000-1, 9.7.4.3: "first [w w w]" and "first last w".
std::map<unsigned, double> FontCheck::widthsOf(QPDFObjectHandle descendant)
{
    constexpr int kLastCode = 0xFFFF;
    std::map<unsigned, double> widths;
    QPDFObjectHandle list = descendant.getKey("/W");
    const int count = list.isArray() ? list.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count;) {
        const int first = list.getArrayItem(i).isInteger() ? list.getArrayItem(i).getIntValueAsInt() : -1;
        QPDFObjectHandle second = list.getArrayItem(i + 1);
        if (first < 0 || first > kLastCode)
            break;
        if (second.isArray()) {
            for (int at = 0; at < second.getArrayNItems(); ++at)
                widths[static_cast<unsigned>(first + at)] = second.getArrayItem(at).getNumericValue();
            i += 2;
            continue;
        }
        if (!second.isInteger() || i + 2 >= count)
            break;
        const double width = list.getArrayItem(i + 2).getNumericValue();
        for (int code = first; code <= std::min(second.getIntValueAsInt(), kLastCode); ++code)
            widths[static_cast<unsigned>(code)] = width;
        i += 3;
    }
    return widths;
}

} // namespace

void checkFonts(PdfInspection &inspection)
{
    for (const auto &[key, shown] : inspection.fonts)
        FontCheck(inspection, shown).check();
}

} // namespace tandem::dossier
