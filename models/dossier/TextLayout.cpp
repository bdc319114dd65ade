// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/TextLayout.h"

namespace tandem::dossier {

TextLayout::TextLayout(const FontBook &fonts)
    : m_shaper(fonts)
    , m_breaker(fonts)
{
}

TextBlockPtr TextLayout::lay(const std::vector<TextPiece> &pieces, const TextStyle &style, double width)
{
    auto block = std::make_shared<TextBlock>();
    block->style = style;
    block->width = width;
    block->isHan = !pieces.empty() && isHanLanguage(pieces.front().language);
    m_shaper.shape(pieces, *block);
    m_breaker.breakLines(*block);
    return block;
}

double TextLayout::width(const TextPiece &piece, const TextStyle &style)
{
    constexpr double kEndless = 1e6;
    return lay({piece}, style, kEndless)->lines.front().width;
}

double TextLayout::widestWord(const TextPiece &piece, const TextStyle &style)
{
    TextBlock block;
    block.style = style;
    block.isHan = isHanLanguage(piece.language);
    m_shaper.shape({piece}, block);
    return m_breaker.widestWord(block);
}

} // namespace tandem::dossier
