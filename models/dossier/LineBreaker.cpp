// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LineBreaker.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>

namespace tandem::dossier {

namespace {
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
    const auto length = static_cast<int>(block.text.size());
    size_t cursor = 0;
    for (int start = 0; start < length;) {
        const TextLine line = nextLine(block, widths, start, cursor);
        block.lines.push_back(line);
        start = line.end;
    }
    if (block.lines.empty())
        block.lines.push_back({});
    block.lines.back().last = true;
}

TextLine LineBreaker::nextLine(const TextBlock &block, const Measure &widths, int start, size_t &cursor)
{
    constexpr double kRounding = 0.01;
    const auto widthTo = [&](int end) {
        return widths.position[static_cast<size_t>(end)] - widths.position[static_cast<size_t>(start)];
    };
    TextLine line;
    line.start = line.end = start;
    while (cursor < widths.breaks.size() && widths.breaks[cursor] <= start)
        ++cursor;
    for (; cursor < widths.breaks.size(); ++cursor) {
        const int visible = withoutBlanks(block.text, start, widths.breaks[cursor]);
        if (widthTo(visible) - hanging(block, visible) > block.width + kRounding)
            break;
        line.end = widths.breaks[cursor];
    }
    if (cursor < widths.breaks.size()) {
        const int hyphen = hyphenAt(block, widths, start, line.end, widths.breaks[cursor]);
        line.hyphen = hyphen > 0;
        line.end = line.hyphen ? hyphen : line.end;
    }
    if (line.end == start)
        line.end = forcedEnd(widths.position, widths.cluster, start, block.width);
    line.visibleEnd = withoutBlanks(block.text, start, line.end);
    line.width = std::min(widthTo(line.visibleEnd),
                          std::max(block.width, widthTo(line.visibleEnd) - hanging(block, line.visibleEnd)));
    return line;
}

int LineBreaker::hyphenAt(const TextBlock &block, const Measure &widths, int start, int from, int to)
{
    int wordStart = from;
    while (wordStart < to && !u_isalpha(block.text[wordStart].unicode()))
        ++wordStart;
    int wordEnd = wordStart;
    while (wordEnd < to && u_isalpha(block.text[wordEnd].unicode()))
        ++wordEnd;
    constexpr int kShortest = 6;
    if (wordEnd - wordStart < kShortest || block.style.align == TextStyle::Align::End)
        return 0;
    const TextBlock::Piece &piece = pieceAt(block, wordStart);
    const Hyphenation *patterns = Hyphenation::forLanguage(piece.language);
    if (!patterns)
        return 0;
    const FontFace &face = m_fonts.face(piece.bold ? FaceId::LatinBold : FaceId::LatinRegular);
    const double hyphenWidth = face.advanceOf(face.glyphFor(U'-')) / 1000 * block.style.size;
    const std::vector<bool> &breaks = wordBreaks(*patterns, block.text.mid(wordStart, wordEnd - wordStart));
    for (int i = wordEnd - wordStart - 1; i >= 0; --i) {
        const int end = wordStart + i + 1;
        const double width = widths.position[static_cast<size_t>(end)] -
                             widths.position[static_cast<size_t>(start)] + hyphenWidth;
        if (breaks[static_cast<size_t>(i)] && width <= block.width)
            return end;
    }
    return 0;
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
