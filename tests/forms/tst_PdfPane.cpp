// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/Type.h"
#include "forms/viewer/PdfPane.h"
#include "models/application/ValueText.h"
#include "models/base/AtomicFile.h"
#include "models/dossier/FieldPlaces.h"
#include "models/dossier/PdfSignature.h"
#include "models/dossier/PdfWriter.h"
#include "tests/support/Certificates.h"

#include <QBuffer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include <ctime>

using namespace tandem;
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

QByteArray written(const dossier::Document &document)
{
    SilentProgress silent;
    const auto pdf = dossier::writePdf(document, silent);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().message.text()));
    return pdf->bytes;
}

dossier::FieldPair pair(int field, const QString &number)
{
    const LangText label{{u"zh"_s, u"合作目标"_s}, {u"de"_s, u"Ziel"_s}};
    const LangText text{
        {u"zh"_s,
         u"双方单位在智能制造领域开展合作，共同建设柔性互联的示范生产线，并把经验推广到其他企业。编号"_s +
             number},
        {u"de"_s,
         u"Beide Seiten bauen gemeinsam eine vernetzte Fertigungslinie auf und geben ihre Erfahrungen "
         u"an andere Unternehmen weiter. Nummer "_s +
             number}};
    return {u"B%1"_s.arg(field), label, text, {}, {}};
}

/// A page for each number, with a heading and a text in both languages.
dossier::Document longDocument(int count)
{
    dossier::Document document;
    document.languages = {u"zh"_s, u"de"_s};
    document.title = {{u"zh"_s, u"评审组报告"_s}, {u"de"_s, u"Bericht der Jury"_s}};
    for (int page = 1; page <= count; ++page) {
        const QString number = QString::number(page);
        if (page > 1)
            document.blocks.append(dossier::PageBreak());
        document.blocks.append(
            dossier::Heading{1,
                             {},
                             {{u"zh"_s, u"第"_s + number + u"节"_s}, {u"de"_s, u"Abschnitt "_s + number}},
                             u"section"_s + number});
        // A page that is not half full would take in the next section too.
        for (int field = 1; field <= 5; ++field)
            document.blocks.append(pair(field, field == 1 ? number : u"–"_s));
    }
    return document;
}

/// Opens and waits for it.
void show(PdfPane &pane, const QByteArray &pdf)
{
    pane.setDocument(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(!pane.isOpening(), 30000);
}

bool search(PdfPane &pane, const QString &text, bool backwards = false)
{
    QSignalSpy ended(&pane, &PdfPane::searchEnded);
    backwards ? pane.findPrevious(text) : pane.findNext(text);
    return (!ended.isEmpty() || ended.wait(60000)) && ended.first().first().toBool();
}

QAbstractScrollArea *viewOf(PdfPane &pane)
{
    for (auto *area : pane.findChildren<QAbstractScrollArea *>()) {
        if (area->inherits("tandem::forms::PdfView"))
            return area;
    }
    return nullptr;
}

int pixels(PdfPane &pane, const QColor &colour)
{
    const QImage image = viewOf(pane)->grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// The upper left corner of what was found, in the viewport.
QPoint markedPlace(PdfPane &pane)
{
    const QImage image = viewOf(pane)->viewport()->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(255, 200, 0))
                return QPoint(x, y) / image.devicePixelRatio();
        }
    }
    return {};
}

double threadMilliseconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The longest the window's thread worked on one event, in milliseconds of the processor: on a busy machine
/// the clock on the wall says little. It still tells when the thread waited for another.
class LongestEvent : public QObject
{
public:
    LongestEvent()
    {
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now = threadMilliseconds();
            if (m_last > 0) {
                m_longest = std::max(m_longest, now - m_last);
                m_longestWait = std::max(m_longestWait, m_clock.elapsed());
            }
            m_last = threadMilliseconds();
            m_clock.start();
            ++m_ticks;
        });
        m_timer.start(1);
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] qint64 longestWait() const { return m_longestWait; } ///< on the wall
    [[nodiscard]] int ticks() const { return m_ticks; }

private:
    QTimer m_timer;
    double m_last = 0;
    double m_longest = 0;
    QElapsedTimer m_clock;
    qint64 m_longestWait = 0;
    int m_ticks = 0;
};

} // namespace

class tst_PdfPane : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void showsPagesAndFinds()
    {
        PdfPane pane;
        pane.resize(700, 700);
        pane.show();
        show(pane, pages(3));
        QVERIFY(pane.problem().isEmpty());
        QCOMPARE(pane.pageCount(), 3);
        QCOMPARE(pane.currentPage(), 1);
        // The page is drawn beside this thread; its red ground comes when it is ready.
        QTRY_VERIFY(pixels(pane, Qt::red) > 50);
        pane.goToPage(3);
        QCOMPARE(pane.currentPage(), 3);
        pane.goToPage(1);
        QVERIFY(search(pane, u"number 2"_s));
        QCOMPARE(pane.currentPage(), 2);
        QVERIFY(!search(pane, u"nowhere"_s));
        QVERIFY(!search(pane, u"  "_s));
        // Once more for the same word goes on to the next place, and round the end; and back.
        for (const int page : {2, 3, 1, 2}) {
            QVERIFY(search(pane, u"needle"_s));
            QCOMPARE(pane.currentPage(), page);
        }
        for (const int page : {1, 3, 2}) {
            QVERIFY(search(pane, u"needle"_s, true));
            QCOMPARE(pane.currentPage(), page);
        }
    }

    void findsWordsOverTheEndOfALine()
    {
        PdfPane pane;
        pane.resize(700, 700);
        pane.show();
        show(pane, written(longDocument(4)));
        // The columns are narrow: both stretches run over several lines, the German one is hyphenated there.
        for (const QString &text : {u"共同建设柔性互联的示范生产线，并把经验推广到其他企业。编号3"_s,
                                    u"gemeinsam eine vernetzte Fertigungslinie auf und geben ihre "
                                    u"Erfahrungen an andere Unternehmen "
                                    u"weiter. nummer 3"_s}) {
            pane.goToPage(1);
            QVERIFY2(search(pane, text), qPrintable(text));
            QCOMPARE(pane.currentPage(), 3);
        }
    }

    void pagesAreAskedForBeforeTheyAreThere()
    {
        PdfPane pane;
        pane.resize(700, 700);
        pane.show();
        pane.setDocument(pages(5));
        QVERIFY(pane.isOpening());
        pane.goToPage(4);
        QTRY_COMPARE(pane.currentPage(), 4);
    }

    void selectsAndCopiesText()
    {
        PdfPane pane;
        pane.resize(700, 700);
        pane.show();
        show(pane, written(longDocument(2)));
        QAbstractScrollArea *view = viewOf(pane);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(pane.selectedText().contains(u"编号1"_s));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY2(all.contains(u"共同建设柔性互联的示范生产线，并把经验推广到其他企业。编号1"_s),
                 qPrintable(all));
        QVERIFY2(QString(all)
                     .replace(u'\n', u' ')
                     .contains(u"Beide Seiten bauen gemeinsam eine vernetzte "
                               u"Fertigungslinie auf und geben ihre Erfahrungen "
                               u"an andere Unternehmen weiter. Nummer 1"_s),
                 qPrintable(all));
        // By mouse: from the left edge of what was found to far right of it.
        QVERIFY(search(pane, u"Abschnitt 2"_s));
        QTRY_VERIFY(pixels(pane, QColor(255, 200, 0)) > 0);
        const QPoint mark = markedPlace(pane);
        QVERIFY(!mark.isNull());
        const QPoint from = mark + QPoint(2, 8);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), from + QPoint(300, 0));
        QTRY_VERIFY(!pane.selectedText().isEmpty());
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + QPoint(300, 0));
        QCOMPARE(pane.selectedText(), u"Abschnitt 2"_s);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, from);
        QTRY_COMPARE(pane.selectedText(), u"Abschnitt"_s);
    }

    void outlineAndSmallPagesLead()
    {
        PdfPane pane;
        pane.resize(900, 700);
        pane.show();
        show(pane, written(longDocument(12)));
        auto *headings = pane.findChild<QTreeWidget *>(u"pdfHeadings"_s);
        auto *small = pane.findChild<QListView *>(u"pdfThumbnails"_s);
        QVERIFY(headings && small);
        QVERIFY(!headings->isVisible());
        QTest::mouseClick(pane.findChild<QToolButton *>(u"pdfSidebar"_s), Qt::LeftButton);
        QVERIFY(headings->isVisible());
        QCOMPARE(headings->topLevelItemCount(), 13); // the title of the document and the sections
        headings->setFocus();
        QTest::keyClick(headings, Qt::Key_End);
        QCOMPARE(pane.currentPage(), 12);
        pane.goToPage(5); // and they follow the reader
        QVERIFY(headings->currentItem()->text(0).contains(u"Abschnitt 5"_s));
        QCOMPARE(small->currentIndex().row(), 4);
        pane.findChild<QTabWidget *>(u"pdfContents"_s)->setCurrentIndex(1);
        QCOMPARE(small->model()->rowCount(), 12);
        QTRY_VERIFY(small->viewport()->rect().intersects(small->visualRect(small->currentIndex())));
        QTest::keyClick(small, Qt::Key_Down);
        QCOMPARE(pane.currentPage(), 6);
        // A picture of a page with text is not the white it begins with, within its frame.
        QTRY_VERIFY([&] {
            const QImage image =
                small->model()->index(5, 0).data(Qt::DecorationRole).value<QPixmap>().toImage();
            for (int y = 4; y < image.height() - 4; ++y) {
                for (int x = 4; x < image.width() - 4; ++x) {
                    if (image.pixelColor(x, y) != QColor(Qt::white))
                        return true;
                }
            }
            return false;
        }());
    }

    void linksLeadToTheirPage()
    {
        dossier::Document document = longDocument(8);
        document.tableOfContents = true;
        PdfPane pane;
        pane.resize(900, 700);
        pane.show();
        show(pane, written(document));
        QVERIFY(search(pane, u"第6节"_s)); // the first place is in the table of contents
        QVERIFY(pane.currentPage() < 3);
        QTRY_VERIFY(!markedPlace(pane).isNull());
        QWidget *sheet = viewOf(pane)->viewport();
        const QPoint place = markedPlace(pane) + QPoint(4, 6);
        QTest::mouseMove(sheet, place);
        QTRY_COMPARE(sheet->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(sheet, Qt::LeftButton, {}, place);
        QCOMPARE(pane.currentPage(), pane.pageCount() - 2); // the sixth of eight
    }

    void staysAtAPlaceInAnotherLanguage()
    {
        QStringList names;
        for (int number = 1; number <= 40; ++number)
            names.append(dossier::placeName(u"section%1"_s.arg(number)));
        names.append(dossier::placeName(u"nowhere"_s));
        dossier::Document document = longDocument(40);
        PdfPane pane;
        pane.resize(900, 700);
        pane.show();
        pane.setMarkNames(names);
        document.languages = {u"de"_s};
        show(pane, written(document));
        QTRY_COMPARE(pane.marks(), names.first(40));
        // Read on to some place in the middle of a section.
        pane.goToPage(17);
        QScrollBar *bar = viewOf(pane)->verticalScrollBar();
        bar->setValue(bar->value() + 300);
        const QString place = pane.currentMark();
        QVERIFY(names.indexOf(place) > 5);
        document.languages = {u"zh"_s};
        document.tableOfContents = true; // all pages are others now
        pane.setDocument(written(document));
        pane.goToMark(place);
        QTRY_COMPARE(pane.marks().size(), 40);
        QCOMPARE(pane.currentMark(), place);
        const QString number = QString::number(names.indexOf(place) + 1);
        pane.findNext(u"第%1节"_s.arg(number)); // from here on it is found without leaving the page
        const int page = pane.currentPage();
        QVERIFY(search(pane, u"第%1节"_s.arg(number)));
        QCOMPARE(pane.currentPage(), page);
        // The last one cannot stand at the upper edge, and is held all the same until one scrolls.
        pane.goToMark(names.at(39));
        QCOMPARE(pane.currentMark(), names.at(39));
        bar->setValue(0);
        QVERIFY(pane.currentMark().isEmpty() || names.indexOf(pane.currentMark()) < 2);
        pane.goToMark(names.at(40)); // not there: nothing moves
        QCOMPARE(bar->value(), 0);
    }

    void tellsWhoSigned()
    {
        const QString path = test::makeCertificate(m_folder.path(), {u"key.p12"_s});
        const auto key =
            dossier::SigningKey::read(*readFile(path, 100000), test::CertificateWish().password, path);
        SilentProgress silent;
        const QDateTime when(QDate(2027, 3, 17), QTime(12, 30), Qt::OffsetFromUTC, 3600);
        const QByteArray plain = written(longDocument(2));
        const auto pdf = dossier::signPdf(plain, u"d.pdf"_s, *key, when, silent);
        QVERIFY(pdf);
        PdfPane pane;
        pane.resize(800, 700);
        pane.show();
        auto *bar = pane.findChild<QWidget *>(u"pdfSignatures"_s);
        show(pane, plain);
        QTest::qWait(50);
        QVERIFY(!bar->isVisible());
        show(pane, *pdf);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20000);
        const QString said = pane.signatureText();
        QVERIFY2(said.contains(u"Anna Müller 张伟"_s), qPrintable(said));
        QVERIFY2(said.contains(application::dateTimeText(when.toLocalTime(), QLocale().name())),
                 qPrintable(said));
        QVERIFY2(said.contains(u"Valid: the whole file is as it was signed."_s), qPrintable(said));
        QVERIFY2(said.contains(u"does not know the issuer"_s), qPrintable(said));
        pane.goToPage(1);
        QTest::mouseClick(bar->findChild<QToolButton *>(u"pdfSignatureShow"_s), Qt::LeftButton);
        QCOMPARE(pane.currentPage(), 2);
        QByteArray changed = *pdf;
        const qsizetype at = plain.size() / 3;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        show(pane, changed);
        QTRY_VERIFY_WITH_TIMEOUT(pane.signatureText().contains(u"the document was changed"_s), 20000);
        show(pane, *pdf + "\n% more\n");
        QTRY_VERIFY_WITH_TIMEOUT(pane.signatureText().contains(u"a part of the file only"_s), 20000);
        show(pane, plain);
        QVERIFY(!bar->isVisible());
    }

    void staysSmoothWithFiveHundredPages()
    {
        const QByteArray pdf = written(longDocument(500));
        PdfPane pane;
        pane.resize(1000, 800);
        pane.show();
        pane.setContentsShown(true);
        QTest::qWait(50);
        LongestEvent watch;
        QTest::qWait(20);
        show(pane, pdf);
        QCOMPARE(pane.pageCount(), 500);
        const double opening = watch.longest();
        QScrollBar *bar = viewOf(pane)->verticalScrollBar();
        QSignalSpy ended(&pane, &PdfPane::searchEnded);
        pane.findNext(u"不在此处"_s); // reads all pages while one scrolls
        for (int step = 0; step < 120; ++step) {
            bar->setValue(bar->value() + (step % 10 == 9 ? bar->maximum() / 13 : 300));
            QTest::qWait(8);
        }
        pane.findChild<QToolButton *>(u"pdfZoomIn"_s)->click();
        QTest::qWait(50);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        pane.goToPage(470);
        QVERIFY(search(pane, u"编号498"_s));
        QCOMPARE(pane.currentPage(), 498);
        qInfo("longest event: %.1f ms opening, %.1f ms in all, %lld ms by the clock, of %d", opening,
              watch.longest(), watch.longestWait(), watch.ticks());
        QVERIFY(watch.ticks() > 200);
        QVERIFY2(watch.longest() < 50, qPrintable(QString::number(watch.longest())));
        QVERIFY2(watch.longestWait() < 1000, qPrintable(QString::number(watch.longestWait())));
    }

    void searchesBesideTheWindow()
    {
        PdfPane pane;
        pane.resize(600, 700);
        pane.show();
        show(pane, pages(600));
        QSignalSpy ended(&pane, &PdfPane::searchEnded);
        pane.findNext(u"nowhere"_s); // reads all pages
        const double before = threadMilliseconds();
        pane.findNext(u"number 599"_s); // takes the place of the first, which stops
        QVERIFY(threadMilliseconds() - before < 50);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().toBool(), true);
        pane.findNext(u"nowhere"_s);
        show(pane, pages(2)); // another document ends the search
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
        show(pane, content);
        QVERIFY(!pane.problem().isEmpty());
        QCOMPARE(pane.pageCount(), 0);
        show(pane, pages(3)); // and goes on with a good one
        QVERIFY(pane.problem().isEmpty());
        QCOMPARE(pane.pageCount(), 3);
    }
};

QTEST_MAIN(tst_PdfPane)
#include "tst_PdfPane.moc"
