// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FontTaking.h"

#include "models/dossier/ForeignFace.h"
#include "models/dossier/PdfSyntax.h"
#include "models/dossier/UnicodeMap.h"
#include "models/dossier/UnsafePage.h"

#include <QStringDecoder>

#include <array>
#include <cmath>

namespace tandem::dossier {

namespace {

constexpr size_t kMostProgram = size_t{24} << 20U;
constexpr double kWidthTolerance = 0.9; ///< thousandths; PDF/A allows 1 (ISO 19005-3, 6.2.11.5)
constexpr int kNonsymbolic = 32;        ///< bits of a font's flags (ISO 32000-1, table 123)
constexpr int kSymbolic = 4;

/// Windows' code page 1252 is WinAnsiEncoding but for codes that have two names there; these are not used.
char32_t ansiCharacter(unsigned code)
{
    static const std::array<char16_t, 32> upper{
        u'\u20AC', 0,         u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
        u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017D', 0,
        0,         u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
        u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0,         u'\u017E', u'\u0178'};
    if (code >= 0x80 && code <= 0x9F)
        return upper[code - 0x80];
    const bool isPlain = (code >= 0x20 && code <= 0x7E) || (code > 0xA0 && code <= 0xFF && code != 0xAD);
    return isPlain ? code : 0;
}

/// Text that a reader can make sense of (ISO 19005-3, 6.2.11.7; ISO 14289-1, 7.21.7).
bool isMeaningful(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        const QChar::Category category = QChar::category(c);
        if (c < 0x20 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF || c == 0xFFFD ||
            category == QChar::Other_PrivateUse || category == QChar::Other_Surrogate ||
            category == QChar::Other_NotAssigned || category == QChar::Other_Control)
            return false;
    }
    return !characters.isEmpty();
}

std::string entryNumber(QPDFObjectHandle dictionary, const char *key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return std::string(key) + " " + (value.isNumber() ? numberIn(value) : std::string("0"));
}

bool isPlainName(const std::string &name)
{
    return !name.empty() && name.size() < 64 && name != ".notdef" && name[0] != '.' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '_' || c == '-';
           });
}

} // namespace

FontTaking::FontTaking(QPDFObjectHandle font, TakenObjects &objects)
    : m_font(font)
    , m_descendant(font)
    , m_objects(objects)
    , m_object(objects.reserve())
{
    readUnicode();
    if (nameIn(font.getKey("/Subtype")) == "Type0")
        readComposite();
    else
        readSimple();
}

FontTaking::~FontTaking() = default;

void FontTaking::readUnicode()
{
    QPDFObjectHandle map = m_font.getKey("/ToUnicode");
    constexpr size_t kMostMap = size_t{1} << 20U;
    if (map.isStream())
        m_texts = readUnicodeMap(unpackedData(map, kMostMap));
}

void FontTaking::readProgram(QPDFObjectHandle descriptor, bool isTrueType)
{
    require(descriptor.isDictionary(), "no descriptor");
    m_descriptor = descriptor;
    static const std::array<const char *, 3> keys{"/FontFile", "/FontFile2", "/FontFile3"};
    int programs = 0;
    for (const char *key : keys) {
        if (descriptor.getKey(key).isStream()) {
            m_program = descriptor.getKey(key);
            ++programs;
        }
    }
    require(programs == 1 && descriptor.getKey("/FontFile2").isStream() == isTrueType,
            "program of another kind");
    m_data = unpackedData(m_program, kMostProgram);
    m_face = std::make_unique<ForeignFace>(m_data);
    require(m_face->isReadable() && m_face->isTrueType() == isTrueType, "program cannot be read");
}

void FontTaking::readSimple()
{
    const std::string type = nameIn(m_font.getKey("/Subtype"));
    require(type == "Type1" || type == "TrueType", "font of another kind");
    readProgram(m_font.getKey("/FontDescriptor"), type == "TrueType");
    QPDFObjectHandle encoding = m_font.getKey("/Encoding");
    QPDFObjectHandle flags = m_descriptor.getKey("/Flags");
    const int bits = flags.isInteger() ? flags.getIntValueAsInt() : 0;
    if (type == "TrueType") {
        const bool isSymbolic = (bits & kSymbolic) != 0;
        require(isSymbolic != ((bits & kNonsymbolic) != 0), "odd flags");
        m_kind = isSymbolic ? Kind::Symbolic : Kind::WinAnsi;
        QPDFObjectHandle base = encoding.isDictionary() && !encoding.hasKey("/Differences")
                                    ? encoding.getKey("/BaseEncoding")
                                    : encoding;
        require(isSymbolic ? encoding.isNull() : nameIn(base) == "WinAnsiEncoding" && m_face->hasWindowsMap(),
                "odd encoding");
    } else {
        m_kind = Kind::Type1;
        const bool isCff = m_descriptor.getKey("/FontFile3").isStream();
        require(!isCff || nameIn(m_program.getDict().getKey("/Subtype")) == "Type1C",
                "program of another kind");
        require(!m_face->hasCharacterIds(), "program of another kind");
        readDifferences(encoding);
    }
    QPDFObjectHandle first = m_font.getKey("/FirstChar");
    QPDFObjectHandle widths = m_font.getKey("/Widths");
    require(first.isInteger() && first.getIntValue() >= 0 && first.getIntValue() < 256 && widths.isArray(),
            "no widths");
    for (int i = 0; i < std::min(widths.getArrayNItems(), 256); ++i) {
        if (widths.getArrayItem(i).isNumber())
            m_widths[static_cast<unsigned>(first.getIntValueAsInt() + i)] =
                widths.getArrayItem(i).getNumericValue();
    }
}

void FontTaking::readDifferences(QPDFObjectHandle encoding)
{
    QPDFObjectHandle base = encoding.isDictionary() ? encoding.getKey("/BaseEncoding") : encoding;
    m_isAnsiBase = nameIn(base) == "WinAnsiEncoding";
    require(base.isNull() || m_isAnsiBase, "odd encoding");
    QPDFObjectHandle list =
        encoding.isDictionary() ? encoding.getKey("/Differences") : QPDFObjectHandle::newNull();
    require(list.isNull() || list.isArray(), "odd encoding");
    unsigned code = 0;
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        QPDFObjectHandle item = list.getArrayItem(i);
        if (item.isInteger() && item.getIntValue() >= 0 && item.getIntValue() < 256)
            code = static_cast<unsigned>(item.getIntValueAsInt());
        else if (item.isName())
            m_differences[code++] = nameIn(item);
        else
            throw UnsafePage("odd encoding");
    }
}

void FontTaking::readComposite()
{
    QPDFObjectHandle list = m_font.getKey("/DescendantFonts");
    require(nameIn(m_font.getKey("/Encoding")) == "Identity-H" && list.isArray() &&
                list.getArrayNItems() == 1,
            "odd encoding");
    m_descendant = list.getArrayItem(0);
    require(m_descendant.isDictionary(), "odd font");
    const std::string type = nameIn(m_descendant.getKey("/Subtype"));
    require(type == "CIDFontType0" || type == "CIDFontType2", "font of another kind");
    m_kind = type == "CIDFontType2" ? Kind::CidTrueType : Kind::CidCff;
    readProgram(m_descendant.getKey("/FontDescriptor"), m_kind == Kind::CidTrueType);
    if (m_kind == Kind::CidCff)
        require(nameIn(m_program.getDict().getKey("/Subtype")) == "CIDFontType0C" &&
                    m_face->hasCharacterIds(),
                "program of another kind");
    QPDFObjectHandle map = m_descendant.getKey("/CIDToGIDMap");
    constexpr size_t kMostMap = 131072;
    if (map.isStream() && m_kind == Kind::CidTrueType)
        m_glyphMap = unpackedData(map, kMostMap);
    else
        require(map.isNull() || nameIn(map) == "Identity", "odd glyph map");
    QPDFObjectHandle usual = m_descendant.getKey("/DW");
    m_usualWidth = usual.isNumber() ? usual.getNumericValue() : 1000;
    // Both forms of ISO 32000-1, 9.7.4.3: "first [w w w]" and "first last w".
    QPDFObjectHandle widths = m_descendant.getKey("/W");
    const int count = widths.isArray() ? widths.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count;) {
        QPDFObjectHandle first = widths.getArrayItem(i);
        QPDFObjectHandle second = widths.getArrayItem(i + 1);
        require(first.isInteger() && first.getIntValue() >= 0 && first.getIntValue() <= 0xFFFF, "odd widths");
        const auto from = static_cast<unsigned>(first.getIntValueAsInt());
        if (second.isArray()) {
            for (int at = 0; at < second.getArrayNItems(); ++at)
                m_widths[from + static_cast<unsigned>(at)] = second.getArrayItem(at).getNumericValue();
            i += 2;
            continue;
        }
        require(i + 2 < count && second.isInteger() && second.getIntValue() <= 0xFFFF, "odd widths");
        for (long long code = from; code <= second.getIntValue(); ++code)
            m_widths[static_cast<unsigned>(code)] = widths.getArrayItem(i + 2).getNumericValue();
        i += 3;
    }
}

void FontTaking::show(const std::string &bytes)
{
    const size_t width = isComposite() ? 2 : 1;
    require(bytes.size() % width == 0, "half a character");
    for (size_t i = 0; i < bytes.size(); i += width) {
        unsigned code = static_cast<unsigned char>(bytes[i]);
        if (width == 2)
            code = code << 8U | static_cast<unsigned char>(bytes[i + 1]);
        if (m_codes.count(code) == 0)
            m_codes.emplace(code, proven(code));
    }
}

FontTaking::Code FontTaking::proven(unsigned code)
{
    Code result;
    result.glyph = glyphOf(code);
    require(result.glyph != 0, "no glyph");
    const std::optional<double> drawn = m_face->widthOf(result.glyph);
    result.width = widthOf(code);
    require(drawn && std::abs(*drawn - result.width) <= kWidthTolerance, "another width");
    result.text = textOf(code, result.glyph);
    require(isMeaningful(result.text), "no text");
    if (m_kind == Kind::Type1) {
        result.name = m_face->nameOf(result.glyph);
        require(isPlainName(result.name) && m_face->named(result.name) == result.glyph, "odd glyph name");
    }
    return result;
}

unsigned FontTaking::glyphOf(unsigned code) const
{
    switch (m_kind) {
    case Kind::Type1:
        return namedGlyph(code);
    case Kind::WinAnsi:
        return ansiCharacter(code) == 0 ? 0 : m_face->unicode(ansiCharacter(code));
    case Kind::Symbolic:
        return m_face->symbol(code);
    case Kind::CidCff:
        return code;
    case Kind::CidTrueType:
        break;
    }
    if (m_glyphMap.empty())
        return code;
    if (code * 2 + 1 >= m_glyphMap.size())
        return 0;
    return static_cast<unsigned>(static_cast<unsigned char>(m_glyphMap[code * 2])) << 8U |
           static_cast<unsigned char>(m_glyphMap[code * 2 + 1]);
}

unsigned FontTaking::namedGlyph(unsigned code) const
{
    if (const auto named = m_differences.find(code); named != m_differences.end())
        return m_face->named(named->second);
    if (!m_isAnsiBase)
        return m_face->builtIn(code);
    return ansiCharacter(code) == 0 ? 0 : m_face->unicode(ansiCharacter(code));
}

double FontTaking::widthOf(unsigned code) const
{
    const auto said = m_widths.find(code);
    require(said != m_widths.end() || isComposite(), "no width");
    return said == m_widths.end() ? m_usualWidth : said->second;
}

QString FontTaking::textOf(unsigned code, unsigned glyph) const
{
    if (const auto said = m_texts.find(code); said != m_texts.end())
        return said->second;
    if (m_kind == Kind::Type1)
        return m_face->characterOf(glyph);
    const char32_t ansi = m_kind == Kind::WinAnsi ? ansiCharacter(code) : 0;
    return ansi == 0 ? QString() : QString::fromUcs4(&ansi, 1);
}

std::string FontTaking::unicodeMap() const
{
    constexpr int kMostInBlock = 100; // ISO 32000-1 asks for no more
    const bool isWide = isComposite();
    std::string out = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                      "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n" +
                      std::string(isWide ? "<0000><FFFF>" : "<00><FF>") + "\nendcodespacerange\n";
    int left = static_cast<int>(m_codes.size());
    int inBlock = 0;
    for (const auto &[code, shown] : m_codes) {
        if (inBlock == 0) {
            inBlock = std::min(left, kMostInBlock);
            out += std::to_string(inBlock) + " beginbfchar\n";
        }
        std::string hex;
        appendHex4(hex, code);
        out += "<" + (isWide ? hex : hex.substr(2)) + "><";
        for (const QChar c : shown.text)
            appendHex4(out, c.unicode());
        out += ">\n";
        --left;
        if (--inBlock == 0)
            out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

std::string FontTaking::descriptorEntries()
{
    const bool isNonsymbolic = m_kind == Kind::WinAnsi;
    QPDFObjectHandle flags = m_descriptor.getKey("/Flags");
    int bits = flags.isInteger() ? flags.getIntValueAsInt() & ~(kSymbolic | kNonsymbolic) : 0;
    bits |= isNonsymbolic ? kNonsymbolic : kSymbolic;
    QPDFObjectHandle box = m_descriptor.getKey("/FontBBox");
    std::string entries =
        "/Type/FontDescriptor/FontName" + spelledName(m_descendant.getKey("/BaseFont")) + "/Flags " +
        std::to_string(bits) + "/FontBBox" +
        (box.isArray() && box.getArrayNItems() == 4 ? numbersIn(box, 4) : "[0 -200 1000 800]");
    for (const char *key : {"/ItalicAngle", "/Ascent", "/Descent", "/CapHeight", "/StemV"})
        entries += entryNumber(m_descriptor, key);
    return entries;
}

void FontTaking::write()
{
    if (m_codes.empty()) {
        m_objects.set(m_object, {"null", {}, false, {}});
        return;
    }
    const bool isTrueType = m_descriptor.getKey("/FontFile2").isStream();
    const bool isCff = m_descriptor.getKey("/FontFile3").isStream();
    std::string entries;
    for (const char *key : {"/Length1", "/Length2", "/Length3"}) {
        QPDFObjectHandle length = m_program.getDict().getKey(key);
        if (!isCff && !isTrueType && length.isInteger())
            entries += std::string(key) + " " + std::to_string(length.getIntValue());
    }
    if (isTrueType)
        entries = "/Length1 " + std::to_string(m_data.size());
    if (isCff)
        entries = "/Subtype" + spelledName(m_program.getDict().getKey("/Subtype"));
    const qint32 program =
        m_objects.add((TakenText() << entries + "/Filter/FlateDecode").stream(deflated(m_data)));
    const char *key = isTrueType ? "/FontFile2" : isCff ? "/FontFile3" : "/FontFile";
    TakenText descriptor;
    descriptor << "<<" + descriptorEntries() + key;
    descriptor.refer(program) << ">>";
    const qint32 described = m_objects.add(descriptor.object());
    const qint32 unicode =
        m_objects.add((TakenText() << "/Filter/FlateDecode").stream(deflated(unicodeMap())));
    if (isComposite())
        writeComposite(described, unicode);
    else
        writeSimple(described, unicode);
}

void FontTaking::writeSimple(qint32 descriptor, qint32 unicode)
{
    const unsigned first = m_codes.begin()->first;
    const unsigned last = m_codes.rbegin()->first;
    TakenText text;
    text << "<</Type/Font/Subtype" + spelledName(m_font.getKey("/Subtype")) + "/BaseFont" +
                spelledName(m_font.getKey("/BaseFont")) + "/FirstChar " + std::to_string(first) +
                "/LastChar " + std::to_string(last) + "/Widths[";
    std::string widths;
    std::string names;
    for (unsigned code = first; code <= last; ++code) {
        const auto shown = m_codes.find(code);
        appendNumber(widths, shown == m_codes.end() ? 0 : shown->second.width);
        if (shown != m_codes.end())
            names += std::to_string(code) + pdfName(QByteArray::fromStdString(shown->second.name)) + " ";
    }
    text << widths + "]";
    if (m_kind == Kind::Type1)
        text << "/Encoding<</Type/Encoding/Differences[" + names + "]>>";
    else if (m_kind == Kind::WinAnsi)
        text << "/Encoding/WinAnsiEncoding";
    text << "/FontDescriptor";
    text.refer(descriptor) << "/ToUnicode";
    m_objects.set(m_object, (text.refer(unicode) << ">>").object());
}

void FontTaking::writeComposite(qint32 descriptor, qint32 unicode)
{
    const std::string name = spelledName(m_descendant.getKey("/BaseFont"));
    TakenText font;
    font << "<</Type/Font/Subtype" + spelledName(m_descendant.getKey("/Subtype")) + "/BaseFont" + name +
                "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[";
    std::string widths;
    for (const auto &[code, shown] : m_codes) {
        widths += std::to_string(code) + "[";
        appendNumber(widths, shown.width);
        widths += "]";
    }
    font << widths + "]/FontDescriptor";
    font.refer(descriptor);
    if (m_kind == Kind::CidTrueType && m_glyphMap.empty()) {
        font << "/CIDToGIDMap/Identity";
    } else if (m_kind == Kind::CidTrueType) {
        font << "/CIDToGIDMap";
        font.refer(m_objects.add((TakenText() << "/Filter/FlateDecode").stream(deflated(m_glyphMap))));
    }
    const qint32 descendant = m_objects.add((font << ">>").object());
    TakenText text;
    text << "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[";
    text.refer(descendant) << "]/ToUnicode";
    m_objects.set(m_object, (text.refer(unicode) << ">>").object());
}

} // namespace tandem::dossier
