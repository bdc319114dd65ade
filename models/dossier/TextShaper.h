// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/TextBlock.h"

#include <QSet>
#include <QStringList>

struct hb_buffer_t;

namespace tandem::dossier {

/// Turns the pieces of a block into glyphs. One per thread: it keeps a working buffer.
class TextShaper
{
public:
    explicit TextShaper(const FontBook &fonts);

    /// Fills text, pieces, glyphs and runs. Characters that cannot be shown or extracted (controls, lone
    /// surrogates) are replaced; those no font has become 〓 and are noted.
    void shape(const std::vector<TextPiece> &pieces, TextBlock &block);
    /// In order of appearance, each once.
    [[nodiscard]] const QStringList &unknownCharacters() const { return m_unknown; }

private:
    struct Choice
    {
        FaceId face = FaceId::HanRegular;
        bool known = false;
        int length = 1; ///< UTF-16 units
    };
    struct Release
    {
        void operator()(hb_buffer_t *buffer) const;
    };

    [[nodiscard]] Choice choose(const TextBlock &block, size_t piece, int at, int end) const;
    void shapePiece(TextBlock &block, size_t piece, int start, int end);
    void shapeRun(TextBlock &block, size_t piece, FaceId face, int start, int end);
    void replaceRun(TextBlock &block, size_t piece, FaceId face, int start, int end);

    const FontBook &m_fonts;
    std::unique_ptr<hb_buffer_t, Release> m_buffer;
    QStringList m_unknown;
    QSet<QString> m_seen;
};

} // namespace tandem::dossier
