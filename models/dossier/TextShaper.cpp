// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/TextShaper.h"

#include <hb.h>
#include <unicode/uchar.h>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
constexpr char32_t kGetaMark = 0x3013;

bool isPrivateUse(char32_t c)
{
    return u_charType(static_cast<UChar32>(c)) == U_PRIVATE_USE_CHAR;
}

/// Text as it can stand in a PDF: ToUnicode may not hold U+0000, U+FEFF or halves of a pair (ISO 19005-3,
/// 6.2.11.7.2); tabs and line feeds are blanks inside a paragraph.
QString cleaned(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xFFFE) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(QChar::LineSeparator) ||
                   c == QChar(QChar::ParagraphSeparator)) {
            out += u' ';
        } else if (c.category() != QChar::Other_Control && c != QChar(QChar::ByteOrderMark)) {
            out += c;
        }
    }
    return out;
}

char32_t characterAt(const QString &text, int at, int &length)
{
    const QChar c = text[at];
    length = c.isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return length == 2 ? QChar::surrogateToUcs4(c, text[at + 1]) : c.unicode();
}

bool isHan(FaceId face)
{
    return face == FaceId::HanRegular || face == FaceId::HanBold;
}

hb_language_t shapingLanguage(const QString &language, FaceId face)
{
    const bool ownForms =
        isHanLanguage(language) || language.startsWith("ja"_L1) || language.startsWith("ko"_L1);
    if (isHan(face) && !ownForms)
        return hb_language_from_string("zh-Hans", -1);
    return hb_language_from_string(language.toLatin1().constData(), -1);
}
} // namespace

void TextShaper::Release::operator()(hb_buffer_t *buffer) const
{
    hb_buffer_destroy(buffer);
}

TextShaper::TextShaper(const FontBook &fonts)
    : m_fonts(fonts)
    , m_buffer(hb_buffer_create())
{
    // Marks keep a cluster of their own, so that each glyph stands for its own text.
    hb_buffer_set_cluster_level(m_buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
}

void TextShaper::shape(const std::vector<TextPiece> &pieces, TextBlock &block)
{
    for (const TextPiece &piece : pieces) {
        const auto start = static_cast<int>(block.text.size());
        block.text += cleaned(piece.text);
        const auto end = static_cast<int>(block.text.size());
        block.pieces.push_back({end, piece.language, piece.bold, piece.ink, piece.element});
        shapePiece(block, block.pieces.size() - 1, start, end);
    }
}

TextShaper::Choice TextShaper::choose(const TextBlock &block, size_t piece, int at, int end) const
{
    Choice choice;
    const TextBlock::Piece &look = block.pieces[piece];
    const char32_t c = characterAt(block.text, at, choice.length);
    choice.length = std::min(choice.length, end - at);
    const std::optional<FaceId> face = m_fonts.pick(c, isHanLanguage(look.language), look.bold);
    choice.known = face.has_value() && !isPrivateUse(c);
    choice.face = choice.known ? *face : look.bold ? FaceId::HanBold : FaceId::HanRegular;
    return choice;
}

void TextShaper::shapePiece(TextBlock &block, size_t piece, int start, int end)
{
    while (start < end) {
        const Choice first = choose(block, piece, start, end);
        int stop = start + first.length;
        while (stop < end) {
            int length = 1;
            const bool joins =
                u_hasBinaryProperty(static_cast<UChar32>(characterAt(block.text, stop, length)),
                                    UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
            const Choice next = choose(block, piece, stop, end);
            const bool same = next.known == first.known && next.face == first.face;
            if (!same && !(joins && first.known))
                break;
            stop += next.length;
        }
        if (first.known)
            shapeRun(block, piece, first.face, start, stop);
        else
            replaceRun(block, piece, first.face, start, stop);
        start = stop;
    }
}

void TextShaper::shapeRun(TextBlock &block, size_t piece, FaceId faceId, int start, int end)
{
    const FontFace &face = m_fonts.face(faceId);
    hb_buffer_t *buffer = m_buffer.get();
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(block.text.utf16()),
                        static_cast<int>(block.text.size()), static_cast<unsigned>(start), end - start);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, isHan(faceId) ? HB_SCRIPT_HAN : HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer, shapingLanguage(block.pieces[piece].language, faceId));
    // No ligatures: German ones must not cross the joint of a compound, and plain letters break and search
    // better. "chws" closes the gap between two full-width punctuation marks.
    static constexpr hb_feature_t kFeatures[] = {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, ~0U},
                                                 {HB_TAG('c', 'h', 'w', 's'), 1, 0, ~0U}};
    hb_shape(face.font(), buffer, kFeatures, 2);

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    const auto unit = static_cast<float>(1 / face.unitsPerEm());
    const size_t first = block.glyphs.size();
    for (unsigned i = 0; i < count; ++i) {
        const hb_glyph_position_t &at = positions[i];
        const auto natural = static_cast<float>(hb_font_get_glyph_h_advance(face.font(), infos[i].codepoint));
        block.glyphs.push_back({infos[i].codepoint, static_cast<float>(at.x_advance) * unit, natural * unit,
                                static_cast<float>(at.x_offset) * unit,
                                static_cast<float>(at.y_offset) * unit, static_cast<int>(infos[i].cluster),
                                infos[i].codepoint == 0});
    }
    block.runs.push_back({faceId, piece, first, block.glyphs.size(), end});
}

void TextShaper::replaceRun(TextBlock &block, size_t piece, FaceId face, int start, int end)
{
    const unsigned mark = m_fonts.face(face).glyphFor(kGetaMark);
    const size_t first = block.glyphs.size();
    for (int at = start; at < end;) {
        int length = 1;
        characterAt(block.text, at, length);
        const QString character = block.text.mid(at, length);
        if (!m_seen.contains(character)) {
            m_seen.insert(character);
            m_unknown.append(character);
        }
        block.glyphs.push_back({mark, 1, 1, 0, 0, at, true});
        at += length;
    }
    block.runs.push_back({face, piece, first, block.glyphs.size(), end});
}

} // namespace tandem::dossier
