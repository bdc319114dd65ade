// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfWriter.h"
#include "tests/dossier/SampleDocument.h"

#include <QFile>
#include <QTest>

#include <poppler-qt6.h>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// Words of a page neither lie on each other nor leave the page, whatever is put in.
class TestPdfTorture : public QObject
{
    Q_OBJECT

private slots:
    void keepsWordsApart_data();
    void keepsWordsApart();
    void losesNothing();
};

void TestPdfTorture::keepsWordsApart_data()
{
    QTest::addColumn<bool>("torture");
    QTest::newRow("sample") << false;
    QTest::newRow("torture") << true;
}

void TestPdfTorture::keepsWordsApart()
{
    QFETCH(bool, torture);
    SilentProgress progress;
    const Result<PdfReport> report = writePdf(torture ? tortureDocument() : sampleDocument(), progress);
    QVERIFY(report.ok());
    QFile copy(QStringLiteral(TANDEM_BINARY_DIR "/tests/dossier-torture.pdf"));
    if (torture && copy.open(QIODevice::WriteOnly))
        copy.write(report->bytes);
    const auto document = Poppler::Document::loadFromData(report->bytes);
    QVERIFY(document);
    QCOMPARE(document->numPages(), report->pages);
    for (int number = 0; number < document->numPages(); ++number) {
        const auto page = document->page(number);
        const QRectF area(QPointF(0, 0), page->pageSizeF());
        std::vector<std::pair<QRectF, QString>> boxes;
        for (const auto &word : page->textList()) {
            const QRectF box = word->boundingBox();
            const QString where = u"page %1: %2"_s.arg(number + 1).arg(word->text());
            QVERIFY2(area.contains(box.center()), qPrintable(where));
            QVERIFY2(box.left() > 20 && box.right() < area.right() - 20, qPrintable(where));
            // Boxes span ascent to descent of the font; the ink lies in the middle.
            boxes.emplace_back(box.adjusted(0.8, box.height() * 0.25, -0.8, -box.height() * 0.25), where);
        }
        for (size_t i = 0; i < boxes.size(); ++i) {
            for (size_t j = i + 1; j < boxes.size(); ++j) {
                const bool apart = !boxes[i].first.isValid() || !boxes[j].first.isValid() ||
                                   !boxes[i].first.intersects(boxes[j].first);
                QVERIFY2(apart, qPrintable(boxes[i].second + u" × "_s + boxes[j].second));
            }
        }
    }
}

void TestPdfTorture::losesNothing()
{
    SilentProgress progress;
    const auto document = Poppler::Document::loadFromData(writePdf(tortureDocument(), progress)->bytes);
    QString text;
    for (int number = 0; number < document->numPages(); ++number) {
        for (const auto &word : document->page(number)->textList())
            text += word->text();
    }
    // 200 letters each: twice in the answers and once in the other language, in label and value of the line,
    // in the caption, and in the name of the signature.
    QVERIFY(text.count(u'W') >= 200 * 9);
    QVERIFY(text.count(u'q') >= 1200);
}

QTEST_MAIN(TestPdfTorture)
#include "tst_PdfTorture.moc"
