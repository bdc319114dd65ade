// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LineBreaker.h"

#include "models/dossier/HanGaps.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

namespace tandem::dossier {

namespace {
// What is ordinary, in em: how much a gap between Han characters grows, how far a ragged line stays behind
// the margin. Found by trying on the 748 paragraphs of the sample applications in columns of 219 points: with
// these, German lines end more evenly than when each takes what fits (standard deviation 7.6 against 7.8
// points), with 492 hyphens against 782, 32 against 175 of them below another, 8 lines against 37 shorter
// than 85 % of the column; of Chinese lines none against 4 lack two characters. Justified, every third German
// line of such a column would have its blanks more than doubled, even so: they stay ragged.
constexpr double kHanStretch = 0.03;
constexpr double kRaggedStretch = 4;
// A last line of one Han character, or shorter than a syllable or two, looks lost.
constexpr double kLeastHanLine = 1.9;
constexpr double kLostHanLine = 1e6; ///< demerits
constexpr double kLeastLine = 3;
constexpr double kLostLine = 1e5;

UBreakIterator *openIterator(const char *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    return ubrk_open(UBRK_LINE, locale, nullptr, 0, &status);
}

int withoutBlanks(const QString &text, int start, int end)
{
    constexpr char16_t kIdeographicSpace = 0x3000;
    while (end > start && (text[end - 1] == u' ' || text[end - 1] == QChar(kIdeographicSpace)))
        --end;
    return end;
}

/// Full-width closing punctuation has its ink in the left half; the blank half may hang over the margin.
double hanging(const TextBlock &block, int visibleEnd)
{
    static const QString kHalfBlank = QStringLiteral("、。，；：）》」』】”’");
    const bool hangs = block.isHan && visibleEnd > 0 && kHalfBlank.contains(block.text[visibleEnd - 1]);
    return hangs ? block.style.size / 2 : 0;
}

/// Where a word wider than the line is cut: as many clusters as fit, at least one.
int forcedEnd(const std::vector<double> &position, const std::vector<bool> &cluster, int start, double width)
{
    const auto length = static_cast<int>(cluster.size()) - 1;
    int end = start;
    for (int at = start + 1; at <= length; ++at) {
        if (at < length && !cluster[static_cast<size_t>(at)])
            continue;
        const double reach = position[static_cast<size_t>(at)] - position[static_cast<size_t>(start)];
        if (end > start && reach > width)
            break;
        end = at;
    }
    return end;
}

/// "90 °C", "98,5 %": a number and its sign stay together even if the blank between them is a plain one.
bool partsUnit(const QString &text, int at)
{
    static const QString kSigns = QStringLiteral("%‰°€$£¥§");
    return at >= 2 && at < text.size() && text[at - 1] == u' ' && text[at - 2].isDigit() &&
           kSigns.contains(text[at]);
}

TextLine lineOf(const TextBlock &block, const std::vector<double> &position, int start, int end, bool hyphen)
{
    TextLine line;
    line.start = start;
    line.end = end;
    line.hyphen = hyphen;
    line.visibleEnd = withoutBlanks(block.text, start, end);
    const double width =
        position[static_cast<size_t>(line.visibleEnd)] - position[static_cast<size_t>(start)];
    line.width = std::min(width, std::max(block.width, width - hanging(block, line.visibleEnd)));
    return line;
}

const TextBlock::Piece &pieceAt(const TextBlock &block, int at)
{
    const auto found = std::find_if(block.pieces.begin(), block.pieces.end(),
                                    [at](const TextBlock::Piece &piece) { return at < piece.end; });
    return found == block.pieces.end() ? block.pieces.back() : *found;
}
} // namespace

void LineBreaker::Release::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

LineBreaker::LineBreaker(const FontBook &fonts)
    : m_fonts(fonts)
    , m_han(openIterator("zh@lb=strict"))
    , m_other(openIterator("de@lb=strict"))
{
}

LineBreaker::Measure LineBreaker::measure(const TextBlock &block)
{
    const auto length = static_cast<int>(block.text.size());
    Measure measure;
    measure.position.assign(static_cast<size_t>(length) + 1, 0);
    measure.cluster.assign(static_cast<size_t>(length) + 1, false);
    double x = 0;
    size_t glyph = 0;
    for (int i = 0; i <= length; ++i) {
        const auto at = static_cast<size_t>(i);
        measure.position[at] = x;
        while (glyph < block.glyphs.size() && block.glyphs[glyph].cluster == i) {
            measure.cluster[at] = true;
            x += static_cast<double>(block.glyphs[glyph++].advance) * block.style.size;
        }
    }
    measure.position[static_cast<size_t>(length)] = x;

    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = block.isHan ? m_han.get() : m_other.get();
    if (iterator) {
        ubrk_setText(iterator, reinterpret_cast<const UChar *>(block.text.utf16()), length, &status);
        for (int at = ubrk_next(iterator); at != UBRK_DONE && U_SUCCESS(status); at = ubrk_next(iterator)) {
            if (!partsUnit(block.text, at))
                measure.breaks.push_back(at);
        }
    }
    if (measure.breaks.empty() || measure.breaks.back() != length)
        measure.breaks.push_back(length);
    return measure;
}

void LineBreaker::breakLines(TextBlock &block)
{
    const Measure widths = measure(block);
    const bool isParagraph = block.style.breaking != TextStyle::Breaking::LineByLine;
    if (widths.position.back() <= block.width || !isParagraph || !breakWhole(block, widths))
        breakLineByLine(block, widths);
    if (block.lines.empty())
        block.lines.push_back({});
    block.lines.back().last = true;
}

bool LineBreaker::breakWhole(TextBlock &block, const Measure &widths)
{
    const bool isHan = block.isHan && block.style.align == TextStyle::Align::Justify;
    const double em = block.style.size;
    std::vector<BreakPlace> places;
    std::vector<int> ends; // of each place, in the text
    double stretch = 0;
    int start = 0;
    const auto add = [&](int end, bool hyphen) {
        for (int at = start + 1; isHan && at <= end; ++at)
            stretch += givesBetween(block.text, at) ? kHanStretch * em : 0;
        const int visible = withoutBlanks(block.text, start, end);
        const double extra = hyphen ? hyphenWidth(block, end) : -hanging(block, visible);
        places.push_back({widths.position[static_cast<size_t>(visible)],
                          widths.position[static_cast<size_t>(end)], extra, stretch, hyphen});
        ends.push_back(end);
        start = end;
    };
    int from = 0;
    for (const int end : widths.breaks) {
        const bool mayPart = block.style.breaking == TextStyle::Breaking::Whole;
        for (const int hyphen : mayPart ? hyphensIn(block, from, end) : std::vector<int>())
            add(hyphen, true);
        add(end, false);
        from = end;
    }
    const LineDemands demands{block.width, isHan ? 0 : kRaggedStretch * em,
                              (block.isHan ? kLeastHanLine : kLeastLine) * em,
                              block.isHan ? kLostHanLine : kLostLine};
    int begin = 0;
    for (const int place : optimalBreaks(places, demands)) {
        const auto at = static_cast<size_t>(place);
        block.lines.push_back(lineOf(block, widths.position, begin, ends[at], places[at].hyphen));
        begin = ends[at];
    }
    return !block.lines.empty();
}

void LineBreaker::breakLineByLine(TextBlock &block, const Measure &widths)
{
    const auto length = static_cast<int>(block.text.size());
    size_t cursor = 0;
    for (int start = 0; start < length;) {
        const TextLine line = nextLine(block, widths, start, cursor);
        block.lines.push_back(line);
        start = line.end;
    }
}

TextLine LineBreaker::nextLine(const TextBlock &block, const Measure &widths, int start, size_t &cursor)
{
    constexpr double kRounding = 0.01;
    int end = start;
    while (cursor < widths.breaks.size() && widths.breaks[cursor] <= start)
        ++cursor;
    for (; cursor < widths.breaks.size(); ++cursor) {
        const int visible = withoutBlanks(block.text, start, widths.breaks[cursor]);
        const double width =
            widths.position[static_cast<size_t>(visible)] - widths.position[static_cast<size_t>(start)];
        if (width - hanging(block, visible) > block.width + kRounding)
            break;
        end = widths.breaks[cursor];
    }
    const bool mayPart = block.style.breaking != TextStyle::Breaking::WholeWords || end == start;
    const int hyphen = mayPart && cursor < widths.breaks.size()
                           ? hyphenAt(block, widths, start, end, widths.breaks[cursor])
                           : 0;
    if (hyphen > 0)
        end = hyphen;
    if (end == start)
        end = forcedEnd(widths.position, widths.cluster, start, block.width);
    return lineOf(block, widths.position, start, end, hyphen > 0);
}

int LineBreaker::hyphenAt(const TextBlock &block, const Measure &widths, int start, int from, int to)
{
    int best = 0;
    for (const int end : hyphensIn(block, from, to)) {
        const double width = widths.position[static_cast<size_t>(end)] -
                             widths.position[static_cast<size_t>(start)] + hyphenWidth(block, end);
        if (width <= block.width)
            best = end;
    }
    return best;
}

std::vector<int> LineBreaker::hyphensIn(const TextBlock &block, int from, int to)
{
    constexpr int kShortest = 6;
    std::vector<int> ends;
    int wordStart = from;
    while (wordStart < to && !u_isalpha(block.text[wordStart].unicode()))
        ++wordStart;
    int wordEnd = wordStart;
    while (wordEnd < to && u_isalpha(block.text[wordEnd].unicode()))
        ++wordEnd;
    if (wordEnd - wordStart < kShortest || block.style.align == TextStyle::Align::End)
        return ends;
    const Hyphenation *patterns = Hyphenation::forLanguage(pieceAt(block, wordStart).language);
    if (!patterns)
        return ends;
    const std::vector<bool> &breaks = wordBreaks(*patterns, block.text.mid(wordStart, wordEnd - wordStart));
    for (int i = 0; i < wordEnd - wordStart; ++i) {
        if (breaks[static_cast<size_t>(i)])
            ends.push_back(wordStart + i + 1);
    }
    return ends;
}

double LineBreaker::hyphenWidth(const TextBlock &block, int at) const
{
    const bool isBold = pieceAt(block, at - 1).bold;
    const FontFace &face = m_fonts.face(isBold ? FaceId::LatinBold : FaceId::LatinRegular);
    return face.advanceOf(face.glyphFor(U'-')) / 1000 * block.style.size;
}

const std::vector<bool> &LineBreaker::wordBreaks(const Hyphenation &patterns, const QString &word)
{
    auto found = m_words.find(word);
    if (found == m_words.end())
        found = m_words.insert(word, patterns.breaksAfter(word));
    return *found;
}

double LineBreaker::widestWord(const TextBlock &block)
{
    const Measure widths = measure(block);
    double widest = 0;
    int start = 0;
    for (const int end : widths.breaks) {
        const int visible = withoutBlanks(block.text, start, end);
        widest = std::max(widest, widths.position[static_cast<size_t>(visible)] -
                                      widths.position[static_cast<size_t>(start)]);
        start = end;
    }
    return widest;
}

} // namespace tandem::dossier
