// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FontBook.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
/// Characters below the CJK blocks that Han text sets in full width (Unicode general punctuation and
/// symbols).
bool isLatinInHanText(char32_t c)
{
    constexpr char32_t kMiddleDot = 0xB7;
    return (c < 0x2000 && c != kMiddleDot) || (c >= 0x2070 && c < 0x20D0) || (c >= 0x2100 && c < 0x2160);
}
} // namespace

FontBook::Files FontBook::debianFiles()
{
    const QString latin = u"/usr/share/fonts/truetype/noto/"_s;
    const QString han = u"/usr/share/fonts/opentype/noto/"_s;
    return {FontFile{latin + "NotoSans-Regular.ttf"_L1, "NotoSans-Regular", u"fonts-noto-core"_s},
            FontFile{latin + "NotoSans-Bold.ttf"_L1, "NotoSans-Bold", u"fonts-noto-core"_s},
            FontFile{han + "NotoSansCJK-Regular.ttc"_L1, "NotoSansCJKsc-Regular", u"fonts-noto-cjk"_s},
            FontFile{han + "NotoSansCJK-Bold.ttc"_L1, "NotoSansCJKsc-Bold", u"fonts-noto-cjk"_s}};
}

Result<std::shared_ptr<const FontBook>> FontBook::open(const Files &files)
{
    const auto book = std::make_shared<FontBook>();
    for (size_t i = 0; i < kFaceCount; ++i) {
        Result<std::shared_ptr<const FontFace>> face = FontFace::open(files[i]);
        if (!face)
            return face.error();
        book->m_faces[i] = *face;
    }
    return std::shared_ptr<const FontBook>(book);
}

const Result<std::shared_ptr<const FontBook>> &FontBook::installed()
{
    static const Result<std::shared_ptr<const FontBook>> book = open(debianFiles());
    return book;
}

std::optional<FaceId> FontBook::pick(char32_t character, bool hanText, bool bold) const
{
    const FaceId latin = bold ? FaceId::LatinBold : FaceId::LatinRegular;
    const FaceId han = bold ? FaceId::HanBold : FaceId::HanRegular;
    constexpr char32_t kFirstCjkBlock = 0x2E80;
    const bool latinFirst = hanText ? isLatinInHanText(character) : character < kFirstCjkBlock;
    const FaceId first = latinFirst ? latin : han;
    if (face(first).glyphFor(character) != 0)
        return first;
    const FaceId second = latinFirst ? han : latin;
    if (face(second).glyphFor(character) != 0)
        return second;
    return std::nullopt;
}

} // namespace tandem::dossier
