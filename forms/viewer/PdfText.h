// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace Poppler {
class Page;
}

namespace tandem::forms {

/// The text of a page in reading order, and where each of its characters stands.
struct PdfText
{
    QString text; ///< lines parted by line feeds; Han runs on without any, hyphenated words are whole
    QList<QRectF>
        places; ///< by UTF-16 unit, points from the upper left corner; empty for what is not printed

    /// Areas that cover a stretch, one a line.
    [[nodiscard]] QList<QRectF> areas(qsizetype from, qsizetype to) const;
    /// The character nearest to a point, or -1 without text.
    [[nodiscard]] qsizetype nearest(const QPointF &point) const;
};

[[nodiscard]] PdfText readPdfText(const Poppler::Page &page);

/// An area that leads to another page.
struct PdfJump
{
    QRectF area;  ///< points from the upper left corner
    int page = 0; ///< from 1
};
/// Within the document only: what leads out of it is not followed from a file somebody sent.
[[nodiscard]] QList<PdfJump> readPdfJumps(const Poppler::Page &page);

/// Text made for searching: case, accents, the ways blanks are written and blanks beside Han make no
/// difference.
struct FoldedText
{
    QString text;
    QList<qsizetype> origins; ///< by UTF-16 unit: where it stood before
};
[[nodiscard]] FoldedText foldedForSearch(const QString &text);

} // namespace tandem::forms
