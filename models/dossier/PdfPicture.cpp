// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfPicture.h"

#include "models/dossier/PlainPng.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
// 170 mm at 300 dots per inch; more is never seen on paper.
constexpr int kMostWidth = 2000;
constexpr int kMostHeight = 3000;

bool isFineEnough(const QSize &size)
{
    return size.width() <= kMostWidth && size.height() <= kMostHeight;
}

Error unreadable(const QString &name, const QString &detail)
{
    return {u"dossier.picture"_s,
            {QT_TRANSLATE_NOOP("Message", "The picture “%1” cannot be read. Attach it again as JPEG or PNG."),
             {name}},
            detail};
}

/// Number of colour components by the JPEG's frame header (ITU-T T.81, B.2.2); 0 if there is none.
int jpegComponents(const QByteArray &data)
{
    const auto byte = [&data](qsizetype at) { return static_cast<quint8>(data[at]); };
    for (qsizetype at = 2; at + 9 < data.size() && byte(at) == 0xFF;) {
        const int marker = byte(at + 1);
        const bool isFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame)
            return byte(at + 9);
        at += marker == 0xFF ? 1 : 2 + (byte(at + 2) << 8 | byte(at + 3));
    }
    return 0;
}

std::array<double, 6> turnMatrix(QImageIOHandler::Transformations turn)
{
    switch (turn) {
    case QImageIOHandler::TransformationMirror:
        return {-1, 0, 0, 1, 1, 0};
    case QImageIOHandler::TransformationFlip:
        return {1, 0, 0, -1, 0, 1};
    case QImageIOHandler::TransformationRotate180:
        return {-1, 0, 0, -1, 1, 1};
    case QImageIOHandler::TransformationRotate90:
        return {0, -1, 1, 0, 0, 1};
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return {0, 1, 1, 0, 0, 0};
    case QImageIOHandler::TransformationFlipAndRotate90:
        return {0, -1, -1, 0, 1, 1};
    case QImageIOHandler::TransformationRotate270:
        return {0, 1, -1, 0, 1, 0};
    default:
        return {1, 0, 0, 1, 0, 0};
    }
}

PdfPicture sampled(const QImage &source)
{
    const QImage pixels = source.convertToFormat(QImage::Format_ARGB32);
    const bool grey = pixels.allGray();
    PdfPicture picture;
    picture.pixels = picture.shown = source.size();
    picture.isGrey = grey;
    picture.data.reserve(qsizetype{source.width()} * source.height() * (grey ? 1 : 3));
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            const int alpha = qAlpha(row[x]);
            const auto onWhite = [alpha](int value) {
                return static_cast<char>((value * alpha + 255 * (255 - alpha) + 127) / 255);
            };
            picture.data += onWhite(qRed(row[x]));
            if (!grey) {
                picture.data += onWhite(qGreen(row[x]));
                picture.data += onWhite(qBlue(row[x]));
            }
        }
    }
    return picture;
}
} // namespace

Result<PdfPicture> readPicture(const QByteArray &data, const QString &name)
{
    if (std::optional<PlainPng> png = readPlainPng(data); png && isFineEnough(png->size))
        return PdfPicture{png->size, png->size, PdfPicture::Coding::PngRows, png->isGrey,
                          std::move(png->rows)};
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QImageIOHandler::Transformations turn = reader.transformation();
    const bool isJpeg = reader.format() == "jpeg";
    const int components = isJpeg ? jpegComponents(data) : 0;
    // Decoding proves that a reader of the PDF will be able to; a truncated JPEG must not travel on.
    QImage image = reader.read();
    if (image.isNull() || size.isEmpty())
        return unreadable(name, reader.errorString());
    if (components == 1 || components == 3) {
        PdfPicture picture{size, size, PdfPicture::Coding::Jpeg, components == 1, data, turnMatrix(turn)};
        if (turn & QImageIOHandler::TransformationRotate90)
            picture.shown.transpose();
        return picture;
    }
    if (!isFineEnough(image.size()))
        image = image.scaled(kMostWidth, kMostHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return sampled(image);
}

} // namespace tandem::dossier
