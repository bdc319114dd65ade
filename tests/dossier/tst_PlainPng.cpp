// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfWriter.h"
#include "models/dossier/PlainPng.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// Pictures keep every pixel on the way into a PDF, whether their rows are taken over or packed anew.
class TestPlainPng : public QObject
{
    Q_OBJECT

private slots:
    void takesOverWhatItCan_data();
    void takesOverWhatItCan();
    void keepsEveryPixel_data();
    void keepsEveryPixel();
    void noticesDamage();
};

namespace {

QImage picture(QImage::Format format)
{
    QImage image(120, 90, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgba(x * 2, y * 2, (x * y) % 256, 255));
    }
    return image.convertToFormat(format);
}

QByteArray png(const QImage &image)
{
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

void TestPlainPng::takesOverWhatItCan_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<bool>("plain");
    QImage clear = picture(QImage::Format_ARGB32);
    clear.setPixel(3, 3, qRgba(1, 2, 3, 100));
    QTest::newRow("colour") << picture(QImage::Format_RGB32) << true;
    QTest::newRow("grey") << picture(QImage::Format_Grayscale8) << true;
    QTest::newRow("palette") << picture(QImage::Format_Indexed8) << false;
    QTest::newRow("black and white") << picture(QImage::Format_Mono) << false;
    QTest::newRow("sixteen bits") << picture(QImage::Format_RGBX64) << false;
    QTest::newRow("transparent") << clear << false;
}

void TestPlainPng::takesOverWhatItCan()
{
    QFETCH(const QImage, image);
    QFETCH(const bool, plain);
    const std::optional<PlainPng> read = readPlainPng(png(image));
    QCOMPARE(read.has_value(), plain);
    if (read)
        QCOMPARE(read->size, image.size());
}

void TestPlainPng::keepsEveryPixel_data()
{
    takesOverWhatItCan_data();
}

void TestPlainPng::keepsEveryPixel()
{
    QFETCH(const QImage, image);
    QTemporaryDir folder;
    Document document;
    document.languages = QStringList{u"de"_s};
    document.title = {{u"de"_s, u"Bild"_s}};
    document.blocks = {PictureBlock{png(image), {{u"de"_s, u"Bild"_s}}, {}}};
    SilentProgress progress;
    const auto report = writePdf(document, progress);
    QVERIFY(report.ok());
    QFile file(folder.filePath(u"p.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report->bytes);
    file.close();
    QCOMPARE(QProcess::execute(u"pdfimages"_s, {u"-png"_s, file.fileName(), folder.filePath(u"p"_s)}), 0);
    const QImage shown(folder.filePath(u"p-000.png"_s));
    const QImage original = image.convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(shown.size(), original.size());
    for (int y = 0; y < original.height(); ++y) {
        for (int x = 0; x < original.width(); ++x) {
            const QRgb wanted = original.pixel(x, y);
            if (qAlpha(wanted) == 255)
                QCOMPARE(shown.pixel(x, y), wanted);
        }
    }
}

void TestPlainPng::noticesDamage()
{
    const QByteArray whole = png(picture(QImage::Format_RGB32));
    QVERIFY(readPlainPng(whole));
    QVERIFY(!readPlainPng(QByteArray()));
    for (qsizetype length = 0; length < whole.size(); length += 7)
        QVERIFY(!readPlainPng(whole.left(length)));
    for (qsizetype at = 0; at < whole.size(); at += 11) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
        QVERIFY(!readPlainPng(damaged));
    }
}

QTEST_MAIN(TestPlainPng)
#include "tst_PlainPng.moc"
