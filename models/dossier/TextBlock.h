// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/FontBook.h"
#include "models/dossier/Ink.h"

#include <memory>
#include <vector>

namespace tandem::dossier {

/// A stretch of text of one language and look. Text without language has the tag "und".
struct TextPiece
{
    QString text;
    QString language;
    bool bold = false;
    Ink ink = kInkText;
    int element = -1; ///< structure element that owns it, below 0 for none
};

/// How a block of text is set. Lengths in points.
struct TextStyle
{
    double size = 9.4;
    double lineHeight = 14.2;
    enum class Align
    {
        Start,
        Centre,
        End,
        Justify ///< Han between characters; other scripts stay ragged, which avoids rivers in narrow columns
    } align = Align::Start;
    enum class Breaking
    {
        LineByLine, ///< each line takes what fits: labels, cells
        Whole,      ///< the lines of a paragraph are chosen together
        WholeWords  ///< the same without hyphens, unless a word is wider than the line: headings
    } breaking = Breaking::LineByLine;
};

struct Glyph
{
    unsigned id = 0;
    float advance = 0; ///< in em, after kerning
    float natural = 0; ///< in em, as the font says
    float dx = 0;      ///< offset in em
    float dy = 0;
    int cluster = 0;       ///< index of the first UTF-16 unit it stands for
    bool replaced = false; ///< stands in for a character no font has
};

/// Glyphs of one face within one piece.
struct GlyphRun
{
    FaceId face = FaceId::LatinRegular;
    size_t piece = 0;
    size_t glyphStart = 0;
    size_t glyphEnd = 0;
    int textEnd = 0;
};

struct TextLine
{
    int start = 0;
    int end = 0;        ///< behind trailing blanks
    int visibleEnd = 0; ///< before trailing blanks
    double width = 0;   ///< points, visible part
    bool hyphen = false;
    bool last = false;
};

/// Text that has been shaped and broken into lines; ready to be drawn at any place.
struct TextBlock
{
    struct Piece
    {
        int end = 0; ///< index behind its last UTF-16 unit
        QString language;
        bool bold = false;
        Ink ink;
        int element = -1;
    };

    QString text;
    std::vector<Piece> pieces;
    std::vector<Glyph> glyphs;
    std::vector<GlyphRun> runs;
    std::vector<TextLine> lines;
    TextStyle style;
    double width = 0;
    bool isHan = false;

    [[nodiscard]] double height() const { return style.lineHeight * static_cast<double>(lines.size()); }
};

using TextBlockPtr = std::shared_ptr<const TextBlock>;

[[nodiscard]] inline bool isHanLanguage(const QString &language)
{
    return language == QLatin1String("zh") || language.startsWith(QLatin1String("zh-"));
}

} // namespace tandem::dossier
