// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ExaminedFile.h"

#include <QDataStream>

namespace tandem::dossier {

namespace {

constexpr int kBytesPerPixel = 4;

} // namespace

QDataStream &operator<<(QDataStream &out, const ExaminedFile &file)
{
    const QImage pixels = file.thumbnail.convertToFormat(QImage::Format_RGB32);
    out << application::factsToText(file.facts) << qint32(pixels.width()) << qint32(pixels.height());
    QByteArray rows;
    for (int y = 0; y < pixels.height(); ++y)
        rows.append(reinterpret_cast<const char *>(pixels.constScanLine(y)),
                    qsizetype{pixels.width()} * kBytesPerPixel);
    return out << rows;
}

QDataStream &operator>>(QDataStream &in, ExaminedFile &file)
{
    QString facts;
    qint32 width = 0;
    qint32 height = 0;
    QByteArray rows;
    in >> facts >> width >> height >> rows;
    const auto read = application::factsFromText(facts);
    const bool isSound = read && width >= 0 && height >= 0 && width <= kLargestSide &&
                         height <= kLargestSide && rows.size() == qsizetype{width} * height * kBytesPerPixel;
    if (!isSound) {
        in.setStatus(QDataStream::ReadCorruptData);
        return in;
    }
    file.facts = *read;
    file.thumbnail = QImage();
    if (!rows.isEmpty())
        file.thumbnail = QImage(reinterpret_cast<const uchar *>(rows.constData()), width, height,
                                width * kBytesPerPixel, QImage::Format_RGB32)
                             .copy();
    return in;
}

} // namespace tandem::dossier
