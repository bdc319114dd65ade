// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PagePainting.h"

#include "models/dossier/PdfSyntax.h"

#include <QBuffer>
#include <QImage>

#include <poppler-qt6.h>

#include <cmath>

namespace tandem::dossier {

namespace {

constexpr double kDotsPerInch = 150;
constexpr double kSketchDots = 48;
constexpr double kMostPixels = 1760.0 * 2490; ///< A3 at 150 dots per inch; a poster is painted coarser
constexpr double kPointsPerInch = 72;

/// Each row behind the number of PNG's filter "Up" (2): rows of a page resemble the ones above.
std::string filteredRows(const QImage &image)
{
    const auto width =
        static_cast<size_t>(image.width()) * (image.format() == QImage::Format_Grayscale8 ? 1 : 3);
    std::string rows((width + 1) * static_cast<size_t>(image.height()), '\2');
    const std::string blank(width, '\0');
    const char *above = blank.data();
    char *out = rows.data();
    for (int y = 0; y < image.height(); ++y) {
        const char *row = reinterpret_cast<const char *>(image.constScanLine(y));
        ++out; // the number is there already
        for (size_t x = 0; x < width; ++x)
            *out++ = static_cast<char>(row[x] - above[x]);
        above = row;
    }
    return rows;
}

/// Lossless unless that takes much more room than a JPEG: letters stay sharp, photographs small.
PdfPicture packed(const QImage &painted)
{
    constexpr qsizetype kSmall = 300000;
    constexpr double kWorth = 1.3; ///< how much larger the lossless form may be
    constexpr int kQuality = 85;
    const bool grey = painted.allGray();
    const QImage image = painted.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    PdfPicture picture;
    picture.pixels = picture.shown = image.size();
    picture.isGrey = grey;
    picture.coding = PdfPicture::Coding::PngRows;
    const std::string rows = deflated(filteredRows(image));
    picture.data = QByteArray(rows.data(), static_cast<qsizetype>(rows.size()));
    if (picture.data.size() <= kSmall)
        return picture;
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (!image.save(&buffer, "JPEG", kQuality) || picture.data.size() <= kWorth * double(jpeg.size()))
        return picture;
    picture.coding = PdfPicture::Coding::Jpeg;
    picture.data = jpeg;
    return picture;
}

} // namespace

PagePainting::PagePainting(const QByteArray &data)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    m_document = Poppler::Document::loadFromData(data);
    if (!m_document)
        return;
    m_document->setRenderBackend(Poppler::Document::SplashBackend);
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    m_document->setPaperColor(Qt::white);
}

PagePainting::~PagePainting() = default;

bool PagePainting::isReadable() const
{
    return m_document && !m_document->isLocked() && m_document->numPages() > 0;
}

bool PagePainting::isLocked() const
{
    return m_document && m_document->isLocked();
}

int PagePainting::pages() const
{
    return m_document ? m_document->numPages() : 0;
}

QSizeF PagePainting::size(int page) const
{
    const std::unique_ptr<Poppler::Page> found = m_document ? m_document->page(page) : nullptr;
    return found ? found->pageSizeF() : QSizeF();
}

QString PagePainting::label(int page) const
{
    const std::unique_ptr<Poppler::Page> found = m_document ? m_document->page(page) : nullptr;
    return found ? found->label() : QString();
}

QImage PagePainting::paint(int page, double dotsPerInch) const
{
    const std::unique_ptr<Poppler::Page> found = m_document ? m_document->page(page) : nullptr;
    const QSizeF size = found ? found->pageSizeF() : QSizeF();
    if (size.isEmpty())
        return {};
    const double pixels = size.width() * size.height() * std::pow(dotsPerInch / kPointsPerInch, 2);
    const double dots = dotsPerInch * std::min(1.0, std::sqrt(kMostPixels / pixels));
    const QImage image = found->renderToImage(dots, dots);
    return image.isNull() ? image : image.convertToFormat(QImage::Format_RGB32);
}

std::optional<PdfPicture> PagePainting::picture(int page) const
{
    const QImage image = paint(page, kDotsPerInch);
    return image.isNull() ? std::nullopt : std::optional(packed(image));
}

QImage PagePainting::sketch(int page) const
{
    return paint(page, kSketchDots).convertToFormat(QImage::Format_Grayscale8);
}

QImage PagePainting::thumbnail(int page, int side) const
{
    const QSizeF points = size(page);
    if (points.isEmpty())
        return {};
    const QImage image = paint(page, side * kPointsPerInch / std::max(points.width(), points.height()));
    // Rounding may make it one pixel too long.
    const bool isLonger = image.width() > side || image.height() > side;
    return isLonger ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

bool looksAlike(const QImage &one, const QImage &other)
{
    // The mean of a field of pixels says whether a letter, line or area is there; its exact edge does not
    // matter.
    constexpr int kField = 6;
    constexpr int kMostDifference = 14; ///< of 255
    constexpr int kSlack = 1;           ///< pixels by which rounding may change the size
    if (one.isNull() || other.isNull() || std::abs(one.width() - other.width()) > kSlack ||
        std::abs(one.height() - other.height()) > kSlack)
        return false;
    const int width = std::min(one.width(), other.width());
    const int height = std::min(one.height(), other.height());
    for (int top = 0; top < height; top += kField) {
        for (int left = 0; left < width; left += kField) {
            int difference = 0;
            int count = 0;
            for (int y = top; y < std::min(top + kField, height); ++y) {
                for (int x = left; x < std::min(left + kField, width); ++x, ++count)
                    difference += one.constScanLine(y)[x] - other.constScanLine(y)[x];
            }
            if (std::abs(difference) > kMostDifference * count)
                return false;
        }
    }
    return true;
}

} // namespace tandem::dossier
