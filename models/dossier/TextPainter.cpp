// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/TextPainter.h"

#include "models/dossier/HanGaps.h"
#include "models/dossier/PdfSyntax.h"

#include <cmath>

namespace tandem::dossier {

namespace {
constexpr char16_t kSoftHyphen = 0x00AD;

/// What a replaced character says to a reader: itself, or its number if it is of private use (such text may
/// not stand in a PDF/A file).
QString spoken(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::category(c) == QChar::Other_PrivateUse)
            out += QStringLiteral("U+") + QString::number(c, 16).toUpper().rightJustified(4, u'0');
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}
} // namespace

void TextPainter::paint(const DrawText &drawing, Owner owner)
{
    m_block = drawing.block.get();
    m_line = m_block->lines[drawing.line];
    m_owner = owner;
    const TextStyle &style = m_block->style;
    // The same share of the line for both scripts, so that columns side by side keep one baseline.
    constexpr double kBaseline = 0.85;
    m_baseline = drawing.y + (style.lineHeight - style.size) / 2 + kBaseline * style.size;
    m_x = drawing.x;
    if (style.align == TextStyle::Align::End)
        m_x += m_block->width - m_line.width;
    else if (style.align == TextStyle::Align::Centre)
        m_x += (m_block->width - m_line.width) / 2;
    prepareStretch();
    for (const GlyphRun &run : m_block->runs) {
        const bool onLine =
            run.textEnd > m_line.start && m_block->glyphs[run.glyphStart].cluster < m_line.end;
        if (onLine)
            paintRun(run);
    }
    if (m_line.hyphen)
        paintHyphen();
    closeText();
}

Owner TextPainter::ownerOf(const GlyphRun &run) const
{
    if (m_owner != kOwnerOfPiece)
        return m_owner;
    const int element = m_block->pieces[run.piece].element;
    return element >= 0 ? element : kLayoutArtifact;
}

void TextPainter::prepareStretch()
{
    const bool gives = m_block->style.align == TextStyle::Align::Justify && m_block->isHan && !m_line.last;
    if (!gives)
        return;
    int places = 0;
    m_stretch = 1;
    for (int i = m_line.start; i < m_line.visibleEnd; ++i)
        places += stretchAfter(i, i + 1) > 0 ? 1 : 0;
    const double slack = m_block->width - m_line.width;
    const bool bearable = places > 0 && slack < 2 * m_block->style.size;
    m_stretch = bearable ? slack / places : 0;
}

double TextPainter::stretchAfter(int textStart, int textEnd) const
{
    if (m_stretch == 0 || textEnd >= m_line.visibleEnd)
        return 0;
    const bool gives = textEnd > textStart && givesBetween(m_block->text, textEnd);
    return gives ? m_stretch : 0;
}

void TextPainter::paintRun(const GlyphRun &run)
{
    closeString();
    m_stream.setFill(m_block->pieces[run.piece].ink);
    for (size_t at = run.glyphStart; at < run.glyphEnd;) {
        Cluster cluster{at, at + 1, m_block->glyphs[at].cluster, run.textEnd};
        while (cluster.to < run.glyphEnd && m_block->glyphs[cluster.to].cluster == cluster.textStart)
            ++cluster.to;
        if (cluster.to < run.glyphEnd)
            cluster.textEnd = m_block->glyphs[cluster.to].cluster;
        if (cluster.textStart >= m_line.end)
            return;
        if (cluster.textStart >= m_line.start)
            paintCluster(run, cluster);
        at = cluster.to;
    }
}

void TextPainter::paintCluster(const GlyphRun &run, const Cluster &cluster)
{
    const QString text = m_block->text.mid(cluster.textStart, cluster.textEnd - cluster.textStart);
    const Owner owner = ownerOf(run);
    FontUse &use = m_stream.m_fonts.use(run.face);
    const Glyph &first = m_block->glyphs[cluster.from];
    const bool isSingle = cluster.to == cluster.from + 1;
    std::optional<unsigned> code;
    if (first.replaced) {
        use.codeFor(first.id, QString(QChar(0x3013)));
    } else if (isSingle) {
        code = use.codeFor(first.id, text);
    }
    const bool beside = !code && owner >= 0;
    if (beside || m_stream.m_hasActualText || m_stream.m_owner != owner) {
        closeText();
        m_stream.enter(owner, beside ? spoken(text) : QString());
    }
    for (size_t i = cluster.from; i < cluster.to; ++i) {
        const Glyph &glyph = m_block->glyphs[i];
        if (!code)
            use.codeFor(glyph.id, QString(QChar(QChar::ReplacementCharacter)));
        paintGlyph(run.face, glyph, isSingle && code ? *code : glyph.id);
    }
    const double stretch = stretchAfter(cluster.textStart, cluster.textEnd);
    m_x += stretch;
    m_adjust += stretch * 1000 / m_block->style.size;
    if (beside)
        closeText();
}

void TextPainter::paintGlyph(FaceId face, const Glyph &glyph, unsigned code)
{
    const double size = m_block->style.size;
    const bool raised = std::abs(glyph.dy) > 0;
    if (!m_inText)
        openText();
    std::string &out = m_stream.m_out;
    if (!m_stream.hasFont(face, size) || raised)
        closeString();
    m_stream.setFont(face, size);
    if (raised) {
        appendNumber(out, static_cast<double>(glyph.dy) * size);
        out += "Ts\n";
    }
    if (!m_inArray) {
        out += '[';
        m_inArray = true;
    }
    m_adjust += static_cast<double>(glyph.dx) * 1000;
    if (std::abs(m_adjust) >= 0.5) {
        if (m_inString)
            out += '>';
        m_inString = false;
        const long whole = std::lround(m_adjust);
        out += std::to_string(-whole);
        m_adjust -= static_cast<double>(whole);
    }
    if (!m_inString)
        out += '<';
    m_inString = true;
    appendHex4(out, code);
    m_adjust += static_cast<double>(glyph.advance - glyph.dx - glyph.natural) * 1000;
    m_x += static_cast<double>(glyph.advance) * size;
    if (raised) {
        closeString();
        out += "0 Ts\n";
    }
}

void TextPainter::paintHyphen()
{
    const auto owning =
        std::find_if(m_block->pieces.begin(), m_block->pieces.end(),
                     [this](const TextBlock::Piece &piece) { return m_line.end <= piece.end; });
    const FaceId faceId = owning->bold ? FaceId::LatinBold : FaceId::LatinRegular;
    const FontFace &face = m_stream.m_fonts.book().face(faceId);
    FontUse &use = m_stream.m_fonts.use(faceId);
    const unsigned glyph = face.glyphFor(u'-');
    // The plain hyphen takes the glyph's own code first, so that the soft one always gets a further code.
    use.codeFor(glyph, QStringLiteral("-"));
    const std::optional<unsigned> code = use.codeFor(glyph, QString(QChar(kSoftHyphen)));
    const auto width = static_cast<float>(face.advanceOf(glyph) / 1000);
    if (code)
        paintGlyph(faceId, {glyph, width, width, 0, 0, m_line.end, false}, *code);
}

void TextPainter::openText()
{
    std::string &out = m_stream.m_out;
    out += "BT 1 0 0 1 ";
    appendNumber(out, m_x);
    appendNumber(out, kPageHeight - m_baseline);
    out += "Tm\n";
    m_adjust = 0;
    m_inText = true;
}

void TextPainter::closeString()
{
    if (m_inString)
        m_stream.m_out += '>';
    if (m_inArray)
        m_stream.m_out += "]TJ\n";
    m_inString = m_inArray = false;
}

void TextPainter::closeText()
{
    closeString();
    if (m_inText)
        m_stream.m_out += "ET\n";
    m_inText = false;
}

} // namespace tandem::dossier
