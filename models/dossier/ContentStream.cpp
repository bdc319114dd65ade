// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ContentStream.h"

#include "models/dossier/PdfSyntax.h"
#include "models/dossier/TextPainter.h"

namespace tandem::dossier {

namespace {
void appendInk(std::string &out, Ink ink)
{
    for (const unsigned shift : {16U, 8U, 0U})
        appendNumber(out, (ink.rgb >> shift & 255U) / 255.0);
}

void appendPoint(std::string &out, double x, double y)
{
    appendNumber(out, x);
    appendNumber(out, kPageHeight - y);
}

std::string_view artifactTag(Owner owner)
{
    switch (owner) {
    case kHeaderArtifact:
        return "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n";
    case kFooterArtifact:
        return "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
    default:
        return "/Artifact<</Type/Layout>>BDC\n";
    }
}
/// Scales of large pages need more decimals than lengths do.
void appendScale(std::string &out, double value)
{
    out += QByteArray::number(value, 'f', 6).toStdString() + " ";
}
} // namespace

std::string formName(size_t file, size_t page)
{
    return "/A" + std::to_string(file) + "P" + std::to_string(page);
}

ContentStream::ContentStream(PdfFonts &fonts, StructTree &tree, int page)
    : m_fonts(fonts)
    , m_tree(tree)
    , m_page(page)
{
}

void ContentStream::draw(const PageMark &mark, const std::vector<PdfPicture> &pictures)
{
    if (const auto *text = std::get_if<DrawText>(&mark.mark)) {
        TextPainter(*this).paint(*text, mark.owner);
        return;
    }
    if (std::holds_alternative<PlaceLink>(mark.mark))
        return;
    enter(mark.owner);
    if (const auto *rect = std::get_if<DrawRect>(&mark.mark))
        drawRect(*rect);
    else if (const auto *line = std::get_if<DrawLine>(&mark.mark))
        drawLine(*line);
    else if (const auto *path = std::get_if<DrawPath>(&mark.mark))
        drawPath(*path);
    else if (const auto *picture = std::get_if<DrawPicture>(&mark.mark))
        drawPicture(*picture, pictures[picture->picture]);
    else if (const auto *form = std::get_if<DrawForm>(&mark.mark))
        drawForm(*form);
}

std::string ContentStream::finish()
{
    leave();
    return std::move(m_out);
}

void ContentStream::enter(Owner owner, const QString &actualText)
{
    if (m_owner == owner && actualText.isEmpty() && !m_hasActualText)
        return;
    leave();
    m_owner = owner;
    if (owner == kFieldPicture)
        return;
    if (owner < 0) {
        m_out += artifactTag(owner);
        return;
    }
    const auto mcid = static_cast<int>(m_owners.size());
    m_owners.push_back(owner);
    m_tree.addContent(owner, m_page, mcid);
    const StructTree::Element &element = m_tree.elements()[static_cast<size_t>(owner)];
    // Poppler takes ActualText from sequences of the tag Span only; the element's type stands in the tree.
    m_hasActualText = !actualText.isEmpty();
    m_out +=
        "/" + (m_hasActualText ? "Span" : element.type.toStdString()) + "<</MCID " + std::to_string(mcid);
    if (m_hasActualText)
        m_out += "/ActualText" + pdfText(actualText);
    m_out += ">>BDC\n";
}

void ContentStream::leave()
{
    if (m_owner && m_owner != kFieldPicture)
        m_out += "EMC\n";
    m_owner.reset();
    m_hasActualText = false;
}

void ContentStream::setFill(Ink ink)
{
    std::string operators;
    appendInk(operators, ink);
    operators += "rg\n";
    if (operators != m_fill)
        m_out += operators;
    m_fill = std::move(operators);
}

void ContentStream::setStroke(Ink ink, double width, const std::vector<double> &dash)
{
    std::string operators;
    appendInk(operators, ink);
    operators += "RG ";
    appendNumber(operators, width);
    operators += "w [";
    for (const double length : dash)
        appendNumber(operators, length);
    operators += "]0 d\n";
    if (operators != m_stroke)
        m_out += operators;
    m_stroke = std::move(operators);
}

void ContentStream::setFont(FaceId face, double size)
{
    if (hasFont(face, size))
        return;
    m_face = face;
    m_size = size;
    m_out += "/F" + std::to_string(static_cast<int>(face)) + " ";
    appendNumber(m_out, size);
    m_out += "Tf\n";
}

void ContentStream::appendPath(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        appendPoint(m_out, at.x, at.y);
        if (at.isCurveTo()) {
            const QPainterPath::Element second = path.elementAt(++i);
            const QPainterPath::Element end = path.elementAt(++i);
            appendPoint(m_out, second.x, second.y);
            appendPoint(m_out, end.x, end.y);
        }
        m_out += at.isMoveTo() ? "m\n" : at.isLineTo() ? "l\n" : "c\n";
    }
}

void ContentStream::drawRect(const DrawRect &rect)
{
    setFill(rect.ink);
    appendPoint(m_out, rect.rect.x(), rect.rect.bottom());
    appendNumber(m_out, rect.rect.width());
    appendNumber(m_out, rect.rect.height());
    m_out += "re f\n";
}

void ContentStream::drawLine(const DrawLine &line)
{
    setStroke(line.ink, line.width, line.dash);
    appendPoint(m_out, line.line.x1(), line.line.y1());
    m_out += "m ";
    appendPoint(m_out, line.line.x2(), line.line.y2());
    m_out += "l S\n";
}

void ContentStream::drawPath(const DrawPath &path)
{
    const bool clips = !path.clip.isEmpty();
    if (path.fill)
        setFill(*path.fill);
    if (path.stroke)
        setStroke(*path.stroke, path.width, path.dash);
    if (clips) {
        m_out += "q ";
        appendPath(path.clip);
        m_out += "W n\n";
    }
    appendPath(path.path);
    const bool oddEven = path.path.fillRule() == Qt::OddEvenFill;
    if (path.fill)
        m_out += std::string(path.stroke ? "B" : "f") + (oddEven ? "*\n" : "\n");
    else
        m_out += path.stroke ? "S\n" : "n\n";
    if (clips)
        m_out += "Q\n";
}

void ContentStream::drawPicture(const DrawPicture &drawing, const PdfPicture &picture)
{
    const QRectF &rect = drawing.rect;
    m_out += "q ";
    for (const double value : {rect.width(), 0.0, 0.0, rect.height(), rect.x(), kPageHeight - rect.bottom()})
        appendNumber(m_out, value);
    m_out += "cm ";
    for (const double value : picture.turn)
        appendNumber(m_out, value);
    m_out += "cm /I" + std::to_string(drawing.picture) + " Do Q\n";
}

void ContentStream::drawForm(const DrawForm &drawing)
{
    m_out += "q ";
    appendScale(m_out, drawing.rect.width() / drawing.size.width());
    m_out += "0 0 ";
    appendScale(m_out, drawing.rect.height() / drawing.size.height());
    appendPoint(m_out, drawing.rect.x(), drawing.rect.bottom());
    // A form starts with what was set before it; the page it stands for starts with nothing set.
    m_out += "cm 0 g 0 G 1 w 0 J 0 j 10 M []0 d 0 Tc 0 Tw 100 Tz 0 TL 0 Tr 0 Ts " +
             formName(drawing.file, drawing.page) + " Do Q\n";
}

} // namespace tandem::dossier
