// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FontSubset.h"

#include "models/dossier/PdfSyntax.h"

#include <QCryptographicHash>

#include <hb-subset.h>

#include <cmath>

namespace tandem::dossier {

namespace {
struct ReleasePlan
{
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
};
using Plan = std::unique_ptr<hb_subset_plan_t, ReleasePlan>;

/// Layout tables have done their work in shaping; only outlines travel.
Plan planFor(const FontFace &face, const FontUse &use)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    hb_set_t *glyphs = hb_subset_input_glyph_set(input);
    for (const auto &[code, text] : use.texts())
        hb_set_add(glyphs, use.glyphOf(code));
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag :
         {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
          HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'),
          HB_TAG('B', 'A', 'S', 'E'), HB_TAG('S', 'T', 'A', 'T')})
        hb_set_add(dropped, tag);
    Plan plan(hb_subset_plan_create_or_fail(face.face(), input));
    hb_subset_input_destroy(input);
    return plan;
}

/// The bytes to embed: the bare CFF table, or the whole TrueType file.
std::string subsetProgram(const FontFace &face, hb_subset_plan_t *plan)
{
    hb_face_t *subset = hb_subset_plan_execute_or_fail(plan);
    hb_blob_t *blob = face.isCff() ? hb_face_reference_table(subset, HB_TAG('C', 'F', 'F', ' '))
                                   : hb_face_reference_blob(subset);
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    std::string program(data, length);
    hb_blob_destroy(blob);
    hb_face_destroy(subset);
    return program;
}

/// "ABCDEF+": six letters that change with the set of glyphs (ISO 32000-1, 9.6.4).
std::string subsetTag(const FontUse &use)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const auto &[code, text] : use.texts())
        hash.addData(QByteArray::number(code) + ' ');
    std::string tag;
    for (const char byte : hash.result().first(6))
        tag += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
    return tag + "+";
}

std::string descriptor(const FontFace &face, const std::string &name, int program)
{
    std::string out = joined({"<</Type/FontDescriptor/FontName/", name, "/Flags 4/FontBBox["});
    for (const int side : face.box())
        out += joined({std::to_string(side), " "});
    const bool bold = face.postScriptName().endsWith("Bold");
    return joined({out, "]/ItalicAngle 0/Ascent ", std::to_string(face.ascent()), "/Descent ",
                   std::to_string(face.descent()), "/CapHeight ", std::to_string(face.capHeight()), "/StemV ",
                   bold ? "140" : "80", face.isCff() ? "/FontFile3 " : "/FontFile2 ", pdfReference(program),
                   ">>"});
}

/// Widths that differ from the default of 1000, in runs of following codes (ISO 32000-1, 9.7.4.3).
std::string widths(const FontFace &face, const FontUse &use)
{
    std::string out = "[";
    unsigned previous = 0;
    bool open = false;
    for (const auto &[code, text] : use.texts()) {
        const long width = std::lround(face.advanceOf(use.glyphOf(code)));
        if (width == 1000)
            continue;
        if (open && code == previous + 1) {
            out += ' ';
        } else {
            out += open ? "]" : "";
            out += std::to_string(code);
            out += '[';
        }
        out += std::to_string(width);
        previous = code;
        open = true;
    }
    return out + (open ? "]]" : "]");
}

std::string glyphMap(const FontUse &use, hb_subset_plan_t *plan)
{
    const hb_map_t *renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan);
    std::string map((use.texts().rbegin()->first + 1) * 2, '\0');
    for (const auto &[code, text] : use.texts()) {
        const unsigned glyph = hb_map_get(renumbered, use.glyphOf(code));
        map[code * 2] = static_cast<char>(glyph >> 8U);
        map[code * 2 + 1] = static_cast<char>(glyph & 255U);
    }
    return map;
}

std::string unicodeMap(const FontUse &use)
{
    std::string out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                      "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    constexpr size_t kMostPerBlock = 100; // Adobe Technical Note 5411
    size_t left = use.texts().size();
    size_t inBlock = 0;
    for (const auto &[code, text] : use.texts()) {
        if (inBlock == 0) {
            inBlock = std::min(left, kMostPerBlock);
            left -= inBlock;
            out += std::to_string(inBlock) + " beginbfchar\n";
        }
        out += '<';
        appendHex4(out, code);
        out += "><";
        for (const QChar c : text)
            appendHex4(out, c.unicode());
        out += ">\n";
        if (--inBlock == 0)
            out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}
} // namespace

int writeFontSubset(const FontFace &face, const FontUse &use, PdfObjects &objects)
{
    const Plan plan = planFor(face, use);
    const std::string program = subsetProgram(face, plan.get());
    const std::string name = subsetTag(use) + face.postScriptName().toStdString();
    const std::string kind =
        face.isCff() ? "/Subtype/CIDFontType0C" : joined({"/Length1 ", std::to_string(program.size())});
    const int file = objects.addStream(kind, program);
    std::string descendant =
        joined({"<</Type/Font/Subtype/", face.isCff() ? "CIDFontType0" : "CIDFontType2", "/BaseFont/", name,
                "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                "/FontDescriptor ",
                pdfReference(objects.add(descriptor(face, name, file))), "/DW 1000/W", widths(face, use)});
    if (!face.isCff())
        descendant +=
            joined({"/CIDToGIDMap ", pdfReference(objects.addStream({}, glyphMap(use, plan.get())))});
    const int cidFont = objects.add(descendant + ">>");
    const int unicode = objects.addStream({}, unicodeMap(use));
    return objects.add(joined({"<</Type/Font/Subtype/Type0/BaseFont/", name,
                               face.isCff() ? "-Identity-H" : "", "/Encoding/Identity-H/DescendantFonts[",
                               pdfReference(cidFont), "]/ToUnicode ", pdfReference(unicode), ">>"}));
}

} // namespace tandem::dossier
