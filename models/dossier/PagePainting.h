// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PdfPicture.h"

#include <memory>
#include <optional>

class QImage;

namespace Poppler {
class Document;
}

namespace tandem::dossier {

/// Paints pages of a foreign PDF by Poppler.
class PagePainting
{
public:
    /// `data` must outlive the object.
    explicit PagePainting(const QByteArray &data);
    ~PagePainting();
    PagePainting(const PagePainting &) = delete;
    PagePainting &operator=(const PagePainting &) = delete;

    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] int pages() const;
    /// Points as shown; empty if there is no such page. Pages count from 0.
    [[nodiscard]] QSizeF size(int page) const;
    [[nodiscard]] QString label(int page) const;
    /// The page at 150 dots per inch, packed; nothing if it cannot be painted.
    [[nodiscard]] std::optional<PdfPicture> picture(int page) const;
    /// The page in grey, small, to compare.
    [[nodiscard]] QImage sketch(int page) const;
    /// The page in colour, its longer side this many pixels; null if it cannot be painted.
    [[nodiscard]] QImage thumbnail(int page, int side) const;

private:
    [[nodiscard]] QImage paint(int page, double dotsPerInch) const;

    std::unique_ptr<Poppler::Document> m_document;
};

/// Whether two sketches show the same, but for the soft edges of lines and letters.
[[nodiscard]] bool looksAlike(const QImage &one, const QImage &other);

} // namespace tandem::dossier
