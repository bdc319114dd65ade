// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PdfFonts.h"
#include "models/dossier/Recording.h"

#include <string>

namespace tandem::dossier {

/// The name under which pages find the form of an attachment's page.
[[nodiscard]] std::string formName(size_t file, size_t page);

/// Writes the marks of one page as PDF operators. Every mark lies in a marked-content sequence, and none lies
/// in another: nested sequences make Poppler lose text of the structure. Only the picture of a form field is
/// written without.
class ContentStream
{
public:
    ContentStream(PdfFonts &fonts, StructTree &tree, int page);

    void draw(const PageMark &mark, const std::vector<PdfPicture> &pictures);
    /// Closes what is open and gives the operators.
    [[nodiscard]] std::string finish();
    /// For each marked content id of the page its element.
    [[nodiscard]] const std::vector<int> &owners() const { return m_owners; }

private:
    friend class TextPainter;

    /// Makes `owner` own what follows. With `actualText` the next marks extract as that text, until the next
    /// call.
    void enter(Owner owner, const QString &actualText = {});
    void leave();
    void setFill(Ink ink);
    void setStroke(Ink ink, double width, const std::vector<double> &dash);
    void setFont(FaceId face, double size);
    [[nodiscard]] bool hasFont(FaceId face, double size) const { return m_face == face && m_size == size; }
    void appendPath(const QPainterPath &path);
    void drawRect(const DrawRect &rect);
    void drawLine(const DrawLine &line);
    void drawPath(const DrawPath &path);
    void drawPicture(const DrawPicture &drawing, const PdfPicture &picture);
    void drawForm(const DrawForm &drawing);

    PdfFonts &m_fonts;
    StructTree &m_tree;
    int m_page;
    std::string m_out;
    std::vector<int> m_owners;
    std::optional<Owner> m_owner;
    bool m_hasActualText = false;
    std::string m_fill;
    std::string m_stroke;
    std::optional<FaceId> m_face;
    double m_size = 0;
};

} // namespace tandem::dossier
