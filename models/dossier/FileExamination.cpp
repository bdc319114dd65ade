// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FileExamination.h"

#include "models/dossier/ArchiveExamination.h"
#include "models/dossier/PdfExamination.h"

#include <QBuffer>
#include <QImageReader>
#include <QStringDecoder>

#include <array>
#include <utility>

namespace tandem::dossier {

using application::FileFacts;
using Kind = FileFacts::Kind;
using State = FileFacts::State;

namespace {

/// A PDF may have something in front of its first line (Adobe's implementation note 13).
constexpr qsizetype kHeadRoom = 1024;
constexpr qint64 kMostPixels = 100'000'000;

/// What a file begins with, by its kind.
const std::array<std::pair<QByteArrayView, Kind>, 17> kBeginnings{{
    {"\xFF\xD8\xFF", Kind::Jpeg},
    {"\x89PNG\r\n\x1A\n", Kind::Png},
    {"GIF8", Kind::OtherPicture},
    {"II*", Kind::OtherPicture},
    {"MM\0*", Kind::OtherPicture},
    {"PK\x03\x04", Kind::Zip},
    {"PK\x05\x06", Kind::Zip},
    {"PK\x07\x08", Kind::Zip},
    {"Rar!", Kind::Zip},
    {"7z\xBC\xAF\x27\x1C", Kind::Zip},
    {"\x1F\x8B", Kind::Zip},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::OldOffice},
    {"MZ", Kind::Program},
    {"\x7F"
     "ELF",
     Kind::Program},
    {"#!/", Kind::Program},
    {"\xCF\xFA\xED\xFE", Kind::Program},
    {"\xCA\xFE\xBA\xBE", Kind::Program},
}};

/// Containers that name their content a few bytes on: RIFF....WEBP, ....ftypheic.
bool isFramedPicture(const QByteArray &data)
{
    const bool isWebp = data.startsWith("RIFF") && data.mid(8, 4) == "WEBP";
    const QByteArray brand = data.mid(4, 8);
    return isWebp || brand == "ftypheic" || brand == "ftypheix" || brand == "ftypmif1" || brand == "ftypavif";
}

bool isBitmap(const QByteArray &data)
{
    return data.startsWith("BM") && data.size() > 26 && data.mid(6, 4) == QByteArray(4, '\0');
}

/// Texts have no zero bytes, unless they are UTF-16 and say so.
bool isText(const QByteArray &data)
{
    constexpr qsizetype kLooked = 65536;
    if (data.startsWith("\xFF\xFE") || data.startsWith("\xFE\xFF"))
        return true;
    const QByteArray beginning = data.left(kLooked);
    return std::none_of(beginning.cbegin(), beginning.cend(), [](char c) {
        const auto byte = static_cast<quint8>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
}

Kind kindOf(const QByteArray &data)
{
    if (data.isEmpty())
        return Kind::Empty;
    for (const auto &[beginning, kind] : kBeginnings) {
        if (data.startsWith(beginning))
            return kind;
    }
    if (data.left(kHeadRoom).contains("%PDF-"))
        return Kind::Pdf;
    if (isFramedPicture(data) || isBitmap(data))
        return Kind::OtherPicture;
    return isText(data) ? Kind::Text : Kind::Unknown;
}

bool isUtf8(const QByteArray &data)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(data);
    return !decoder.hasError() && !text.isNull();
}

/// What the decoders complain about without giving up: a JPEG that ends early is filled with grey.
int complaints = 0;

void countComplaint(QtMsgType, const QMessageLogContext &context, const QString &)
{
    if (QByteArrayView(context.category).startsWith("qt.gui.imageio"))
        ++complaints;
}

void examinePicture(const QByteArray &data, int side, ExaminedFile &file)
{
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (!reader.canRead()) {
        // A format no reader is installed for is not for that damaged.
        const bool isCommon = file.facts.kind == Kind::Jpeg || file.facts.kind == Kind::Png;
        file.facts.state = isCommon ? State::Damaged : State::Sound;
        return;
    }
    const QSize size = reader.size();
    file.facts.pixels =
        reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
    if (qint64{size.width()} * size.height() > kMostPixels) {
        file.facts.state = State::Swollen;
        return;
    }
    const QSize small = size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1});
    // JPEG is decoded small at once; the whole of it is still read.
    if (file.facts.kind == Kind::Jpeg && size.width() > small.width())
        reader.setScaledSize(small);
    complaints = 0;
    qInstallMessageHandler(countComplaint);
    const QImage image = reader.read();
    qInstallMessageHandler(nullptr);
    if (image.isNull()) {
        file.facts.state = State::Damaged;
        return;
    }
    file.facts.state = complaints > 0 ? State::Repaired : State::Sound;
    const bool isLarger = image.width() > side || image.height() > side;
    file.thumbnail =
        isLarger ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

void examineOldOffice(const QByteArray &data, FileFacts &facts)
{
    // The streams' names are written in UTF-16 (MS-CFB 2.6.1).
    const auto utf16 = [](QByteArrayView name) {
        QByteArray wide;
        for (const char c : name)
            wide.append(c).append('\0');
        return wide;
    };
    if (data.contains(utf16("EncryptedPackage")) || data.contains(utf16("EncryptedSummary")))
        facts.state = State::Encrypted;
    facts.hasMacros = data.contains(utf16("_VBA_PROJECT"));
}

} // namespace

void examineFile(const QByteArray &data, int side, const ExaminationTold &tell)
{
    ExaminedFile file;
    file.facts.kind = kindOf(data);
    tell(file, false);
    switch (file.facts.kind) {
    case Kind::Pdf:
        examinePdf(data, side, file, tell);
        return;
    case Kind::Jpeg:
    case Kind::Png:
    case Kind::OtherPicture:
        examinePicture(data, side, file);
        break;
    case Kind::Zip:
        examineArchive(data, file.facts);
        break;
    case Kind::OldOffice:
        examineOldOffice(data, file.facts);
        break;
    case Kind::Text:
        file.facts.isUtf8 = isUtf8(data);
        break;
    default:
        break;
    }
    tell(file, true);
}

} // namespace tandem::dossier
