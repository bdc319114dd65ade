// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/LineBreaker.h"
#include "models/dossier/TextShaper.h"

namespace tandem::dossier {

/// Shapes and breaks text. One per document and thread; the fonts are shared.
class TextLayout
{
public:
    explicit TextLayout(const FontBook &fonts);

    /// Pieces follow each other on the same lines. `width` in points.
    [[nodiscard]] TextBlockPtr lay(const std::vector<TextPiece> &pieces, const TextStyle &style,
                                   double width);
    /// The width of the text on one line, in points.
    [[nodiscard]] double width(const TextPiece &piece, const TextStyle &style);
    /// The width of its widest part without a break, in points.
    [[nodiscard]] double widestWord(const TextPiece &piece, const TextStyle &style);
    [[nodiscard]] const QStringList &unknownCharacters() const { return m_shaper.unknownCharacters(); }

private:
    TextShaper m_shaper;
    LineBreaker m_breaker;
};

} // namespace tandem::dossier
