// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/Type.h"
#include "forms/viewer/PdfPane.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace tandem::forms;
using namespace Qt::StringLiterals;

namespace {

QByteArray pages(int count)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.setFont(textFont(TextStyle::Body));
    for (int page = 1; page <= count; ++page) {
        if (page > 1)
            writer.newPage();
        painter.fillRect(QRect(0, 2000, 4000, 2000), Qt::red);
        painter.drawText(500, 1000, u"Page number %1 needle"_s.arg(page));
    }
    painter.end();
    return buffer.data();
}

} // namespace

class tst_PdfPane : public QObject
{
    Q_OBJECT

private slots:
    void showsPagesAndFinds()
    {
        PdfPane pane;
        pane.resize(600, 700);
        pane.show();
        pane.setDocument(pages(3));
        QVERIFY(pane.problem().isEmpty());
        QCOMPARE(pane.pageCount(), 3);
        QCOMPARE(pane.currentPage(), 1);
        // The page is drawn beside this thread; its red ground comes when it is ready.
        const auto redPixels = [&pane] {
            const QImage image = pane.grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); y += 4) {
                for (int x = 0; x < image.width(); x += 4)
                    count += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
            }
            return count;
        };
        QTRY_VERIFY(redPixels() > 50);
        pane.goToPage(3);
        QCOMPARE(pane.currentPage(), 3);
        pane.goToPage(1);
        QSignalSpy ended(&pane, &PdfPane::searchEnded);
        pane.findNext(u"number 2"_s);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.takeFirst().first().toBool(), true);
        QCOMPARE(pane.currentPage(), 2);
        pane.findNext(u"nowhere"_s);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.takeFirst().first().toBool(), false);
        // Once more for the same word goes on to the next place, and round the end.
        for (const int page : {2, 3, 1, 2}) {
            pane.findNext(u"needle"_s);
            QTRY_COMPARE(ended.size(), 1);
            QCOMPARE(ended.takeFirst().first().toBool(), true);
            QCOMPARE(pane.currentPage(), page);
        }
    }

    void searchesBesideTheWindow()
    {
        PdfPane pane;
        pane.resize(600, 700);
        pane.show();
        pane.setDocument(pages(600));
        QSignalSpy ended(&pane, &PdfPane::searchEnded);
        pane.findNext(u"nowhere"_s); // reads all pages
        QElapsedTimer timer;
        timer.start();
        pane.findNext(u"number 599"_s); // takes the place of the first, which stops
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toBool(), true);
        pane.findNext(u"nowhere"_s);
        pane.setDocument(pages(2)); // another document ends the search
        QCOMPARE(pane.pageCount(), 2);
    }

    void refusesDamagedFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PDF") << QByteArray("hello");
        QTest::newRow("head only") << pages(3).left(40);
        QTest::newRow("zeros") << QByteArray(5000, '\0');
    }
    void refusesDamagedFiles()
    {
        QFETCH(const QByteArray, content);
        PdfPane pane;
        pane.setDocument(content);
        QVERIFY(!pane.problem().isEmpty());
        QCOMPARE(pane.pageCount(), 0);
        pane.setDocument(pages(3)); // and goes on with a good one
        QVERIFY(pane.problem().isEmpty());
        QCOMPARE(pane.pageCount(), 3);
    }
};

QTEST_MAIN(tst_PdfPane)
#include "tst_PdfPane.moc"
