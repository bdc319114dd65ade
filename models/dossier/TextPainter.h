// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/ContentStream.h"

namespace tandem::dossier {

/// Writes one line of laid-out text so that it looks right and extracts exactly: each glyph's code carries
/// its text; where it cannot, the text is given beside it.
class TextPainter
{
public:
    explicit TextPainter(ContentStream &stream)
        : m_stream(stream)
    {
    }

    void paint(const DrawText &drawing, Owner owner);

private:
    struct Cluster
    {
        size_t from = 0; ///< glyphs
        size_t to = 0;
        int textStart = 0;
        int textEnd = 0;
    };

    void paintRun(const GlyphRun &run);
    void paintCluster(const GlyphRun &run, const Cluster &cluster);
    void paintGlyph(FaceId face, const Glyph &glyph, unsigned code);
    void paintHyphen();
    [[nodiscard]] Owner ownerOf(const GlyphRun &run) const;
    [[nodiscard]] double stretchAfter(int textStart, int textEnd) const;
    void prepareStretch();
    void openText();
    void closeText();
    void closeString();

    ContentStream &m_stream;
    const TextBlock *m_block = nullptr;
    TextLine m_line;
    Owner m_owner = kLayoutArtifact;
    double m_x = 0;        ///< pen, points
    double m_baseline = 0; ///< points from the page's upper edge
    double m_stretch = 0;  ///< points added at each place where Han may give
    double m_adjust = 0;   ///< thousandths of the em not yet written
    bool m_inText = false;
    bool m_inArray = false;
    bool m_inString = false;
};

} // namespace tandem::dossier
