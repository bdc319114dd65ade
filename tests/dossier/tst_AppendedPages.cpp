// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ApplicationContent.h"
#include "models/dossier/PageReader.h"
#include "models/dossier/PdfWriter.h"
#include "tests/dossier/SampleDocument.h"
#include "tests/support/SampleApplication.h"
#include "tests/support/SampleCall.h"

#include <QElapsedTimer>
#include <QTest>

#include <poppler-qt6.h>

#include <qpdf/QPDF.hh>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;
using State = AppendedFile::State;

namespace {

/// A PDF of these objects; the first is the catalogue.
QByteArray pdfOf(const QByteArrayList &objects)
{
    QByteArray out = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    return out + table + "trailer<</Size " + QByteArray::number(objects.size() + 1) +
           "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(out.size()) + "\n%%EOF\n";
}

QByteArray stream(const QByteArray &entries, const QByteArray &data)
{
    return "<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>stream\n" + data +
           "\nendstream";
}

/// One page of 200 by 300 points. `more` are objects from number 5.
QByteArray onePage(const QByteArray &content, const QByteArray &resources = {},
                   const QByteArray &entries = {}, const QByteArrayList &more = {},
                   const QByteArray &catalogue = {})
{
    return pdfOf(QByteArrayList{"<</Type/Catalog/Pages 2 0 R" + catalogue + ">>",
                                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Contents 4 0 R/Resources<<" +
                                    resources + ">>" + entries + ">>",
                                stream({}, content)} +
                 more);
}

/// Forms that show each other until nobody lives to see the end; before them a harmless page, or none.
QByteArray endless(bool hasFirstPage = true)
{
    constexpr int kLevels = 9;
    QByteArrayList forms;
    for (int level = 0; level < kLevels; ++level)
        forms.append(stream("/Type/XObject/Subtype/Form/BBox[0 0 200 300]/Resources<</XObject<</F " +
                                QByteArray::number(6 + level) + " 0 R>>>>",
                            QByteArray("/F Do ").repeated(40)));
    forms.append(stream("/Type/XObject/Subtype/Form/BBox[0 0 200 300]/Resources<<>>", "0 0 200 300 re f"));
    const QByteArray kids = hasFirstPage ? "15 0 R 3 0 R]/Count 2" : "3 0 R]/Count 1";
    const QByteArrayList pages{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[" + kids + ">>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Contents 4 0 R/Resources<</XObject<</F "
        "5 0 R>>>>>>",
        stream({}, "/F Do")};
    return pdfOf(pages + forms +
                 QByteArrayList{"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Resources<<>>>>"});
}

AppendedFile readOnce(const QByteArray &data)
{
    SilentProgress silent;
    PageReader reader;
    const Result<AppendedFile> file = reader.read(data, silent);
    return file ? *file : AppendedFile();
}

/// The sample application with one attachment.
struct Appended
{
    application::Application application = test::sampleApplication();
    QByteArray original;
    DossierOptions options;

    Appended(const QString &name, const QByteArray &data)
        : original(data)
    {
        application::Attachment attachment = application.attachments.first();
        attachment.fileName = name;
        attachment.size = data.size();
        attachment.caption = {};
        application.attachments = {attachment};
        options.attachments = AttachmentsAs::Pages;
        options.appended.insert(attachment.sha256, std::make_shared<const AppendedFile>(readOnce(data)));
    }
    [[nodiscard]] Document document() const
    {
        return applicationDossier(
            test::sampleCall(), application,
            [this](const application::Attachment &) { return std::optional(original); }, options);
    }
    [[nodiscard]] QByteArray pdf() const
    {
        SilentProgress silent;
        const auto report = writePdf(document(), silent);
        return report ? report->bytes : QByteArray();
    }
};

class StopsAfter final : public Progress
{
public:
    explicit StopsAfter(qint64 milliseconds)
        : m_limit(milliseconds)
    {
        m_timer.start();
    }
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return m_timer.elapsed() > m_limit; }

private:
    qint64 m_limit;
    QElapsedTimer m_timer;
};

} // namespace

class TestAppendedPages : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatIsSafe_data();
    void drawsWhatIsSafe();
    void paintsWhatIsNot_data();
    void paintsWhatIsNot();
    void tellsWhyNot_data();
    void tellsWhyNot();
    void drawsOurOwnPages();
    void startsWithNothingSet();
    void namesAndCarriesTheFile();
    void writesTheSameBytes();
    void namesPagesThatAreLeftOut();
    void outlivesHostileFiles();
    void canBeCancelled();
};

void TestAppendedPages::drawsWhatIsSafe_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("path") << onePage("1 0 0 RG 2 w 20 20 m 180 280 l S");
    QTest::newRow("turned") << onePage("10 10 50 100 re f", {}, "/Rotate 90");
    QTest::newRow("upside down") << onePage("10 10 50 100 re f", {}, "/Rotate 180");
    QTest::newRow("turned back") << onePage("10 10 50 100 re f", {}, "/Rotate -90");
    QTest::newRow("cropped") << onePage("10 10 150 200 re f", {}, "/CropBox[20 50 140 250]");
    QTest::newRow("cropped and turned")
        << onePage("10 10 50 100 re f", {}, "/CropBox[5 5 140 250]/Rotate 270");
    QTest::newRow("link") << onePage("10 10 50 100 re f", {},
                                     "/Annots[<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[0 0 50 50]>>]");
    QTest::newRow("marked content") << onePage("/P<</MCID 0>>BDC 10 10 50 100 re f EMC");
    QTest::newRow("transparent") << onePage("/G gs 1 0 0 rg 10 10 50 100 re f", "/ExtGState<</G<</ca .5>>>>",
                                            "/Group<</S/Transparency/CS/DeviceRGB>>");
    QTest::newRow("inline picture") << onePage(
        "q 100 0 0 100 20 20 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x20\xff\xff\x20 EI Q");
    QTest::newRow("picture") << onePage(
        "q 100 0 0 100 20 20 cm /I Do Q", "/XObject<</I 5 0 R>>", {},
        {stream("/Type/XObject/Subtype/Image/Width 2/Height 1/BitsPerComponent 8/ColorSpace"
                "[/Indexed/DeviceRGB 1<ff000000ff00>]",
                QByteArray("\0\1", 2))});
    QTest::newRow("form in form") << onePage(
        "/F Do", "/XObject<</F 5 0 R>>", {},
        {stream("/Type/XObject/Subtype/Form/BBox[0 0 200 300]/Resources<</XObject<</G 6 0 R>>>>", "/G Do"),
         stream("/Type/XObject/Subtype/Form/BBox[0 0 200 300]/Matrix[1 0 0 1 30 30]/Resources<<>>",
                "0 0 50 50 re f")});
}

void TestAppendedPages::drawsWhatIsSafe()
{
    QFETCH(const QByteArray, pdf);
    const AppendedFile file = readOnce(pdf);
    QCOMPARE(file.state, State::Shown);
    QCOMPARE(file.shown.size(), size_t{1});
    QVERIFY(file.shown.front().form >= 0); // it also looked the same when painted
}

void TestAppendedPages::paintsWhatIsNot_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray square = "10 10 50 100 re f";
    QTest::newRow("printing inks") << onePage("0 1 1 0 k " + square);
    QTest::newRow("unknown operator") << onePage("1 0 0 rg " + square + " 12 foo");
    QTest::newRow("unclosed state") << onePage("q " + square);
    QTest::newRow("font without a program")
        << onePage("BT /F 20 Tf 20 100 Td (Text) Tj ET", "/Font<</F 5 0 R>>", {},
                   {"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"});
    QTest::newRow("blend mode") << onePage("/G gs " + square, "/ExtGState<</G<</BM/Multiply>>>>");
    QTest::newRow("soft mask") << onePage("/G gs " + square, "/ExtGState<</G<</SMask<</S/Alpha>>>>>>");
    QTest::newRow("hidden content") << onePage("/OC/L BDC " + square + " EMC", "/Properties<</L 5 0 R>>", {},
                                               {"<</Type/OCG/Name(L)>>"});
    QTest::newRow("remark") << onePage(
        square, {}, "/Annots[<</Type/Annot/Subtype/Square/Rect[100 100 150 150]/C[1 0 0]/IC[0 1 0]/F 4>>]");
    QTest::newRow("default colours") << onePage(square,
                                                "/ColorSpace<</DefaultRGB[/CalRGB<</WhitePoint[1 1 1]>>]>>");
    QTest::newRow("PostScript") << onePage(square + " /P Do", "/XObject<</P 5 0 R>>", {},
                                           {stream("/Type/XObject/Subtype/PS", "showpage")});
    QTest::newRow("too many states") << onePage(QByteArray("q ").repeated(40) + square +
                                                QByteArray(" Q").repeated(40));
    QTest::newRow("resource missing") << onePage("/F Do " + square);
    QTest::newRow("picture cut off") << onePage(
        square + " q 100 0 0 100 20 20 cm /I Do Q", "/XObject<</I 5 0 R>>", {},
        {stream("/Type/XObject/Subtype/Image/Width 20/Height 10/BitsPerComponent 8/ColorSpace/DeviceRGB",
                "short")});
    QTest::newRow("form in itself") << onePage(
        square + " /F Do", "/XObject<</F 5 0 R>>", {},
        {stream("/Type/XObject/Subtype/Form/BBox[0 0 200 300]/Resources<</XObject<</F 5 0 R>>>>", "/F Do")});
}

void TestAppendedPages::paintsWhatIsNot()
{
    QFETCH(const QByteArray, pdf);
    const AppendedFile file = readOnce(pdf);
    QCOMPARE(file.state, State::Shown);
    QCOMPARE(file.shown.size(), size_t{1});
    const AppendedPage &page = file.shown.front();
    QVERIFY(page.form < 0);
    QCOMPARE(page.size, QSizeF(200, 300));
    QCOMPARE(page.picture.pixels, QSize(417, 625)); // 150 dots per inch, rounded up
    QVERIFY(file.objects.empty());
}

void TestAppendedPages::tellsWhyNot_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing") << QByteArray() << State::Foreign;
    QTest::newRow("table") << QByteArray("PK\3\4 a table") << State::Foreign;
    QTest::newRow("no objects") << QByteArray("%PDF-1.7\nnothing") << State::Damaged;
    QTest::newRow("picture cut off") << QByteArray("\x89PNG\r\n\x1a\n0000") << State::Damaged;
    QTest::newRow("portfolio") << onePage("0 0 9 9 re f", {}, {}, {}, "/Collection<</View/D>>")
                               << State::Portfolio;
    QTest::newRow("XFA") << onePage("0 0 9 9 re f", {}, {}, {}, "/AcroForm<</Fields[]/XFA(x)>>")
                         << State::Form;
    QTest::newRow("huge") << QByteArray(kMostAppendedBytes + 1, ' ') << State::TooLarge;
}

void TestAppendedPages::tellsWhyNot()
{
    QFETCH(const QByteArray, data);
    QFETCH(const State, state);
    const AppendedFile file = readOnce(data);
    QCOMPARE(file.state, state);
    QVERIFY(file.shown.empty());
    // The reader of the dossier is told in both languages, and has the original.
    const Appended appended(u"annex.bin"_s, data);
    const Document document = appended.document();
    const auto *notice = std::get_if<Notice>(&document.blocks.last());
    QVERIFY(notice);
    QVERIFY(notice->text.in(u"zh"_s).endsWith(u"原文件已嵌入PDF。"_s));
    QVERIFY(notice->text.in(u"de"_s).endsWith(u"Das Original ist in das PDF eingebettet."_s));
    QCOMPARE(document.embedded.last().data, data);
}

void TestAppendedPages::drawsOurOwnPages()
{
    SilentProgress silent;
    const auto sample = writePdf(sampleDocument(), silent);
    QVERIFY(sample);
    const AppendedFile file = readOnce(sample->bytes);
    QCOMPARE(file.pages, sample->pages);
    QCOMPARE(file.shown.size(), static_cast<size_t>(sample->pages));
    for (const AppendedPage &page : file.shown)
        QVERIFY2(page.form >= 0, qPrintable(QString::number(page.number)));
}

void TestAppendedPages::startsWithNothingSet()
{
    // A page that sets no colour is black, whatever colour stands in front of it in the dossier.
    const QByteArray pdf = Appended(u"black.pdf"_s, onePage("0 0 200 300 re f")).pdf();
    const auto document = Poppler::Document::loadFromData(pdf);
    QVERIFY(document);
    const QImage page = document->page(document->numPages() - 1)->renderToImage(36, 36);
    int black = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            black += page.pixel(x, y) == 0xFF000000 ? 1 : 0;
    }
    QVERIFY2(black > 97 * 147, qPrintable(QString::number(black))); // 200 by 300 points at 36 dots per inch
}

void TestAppendedPages::namesAndCarriesTheFile()
{
    const QByteArray original = onePage("10 10 50 100 re f");
    const QByteArray pdf = Appended(u"Plan 计划 %1.pdf"_s, original).pdf();
    const auto document = Poppler::Document::loadFromData(pdf);
    QVERIFY(document);
    const QList<Poppler::OutlineItem> outline = document->outline();
    QCOMPARE(outline.last().name(), u"附件 / Anlagen"_s);
    QCOMPARE(outline.last().children().first().name(), u"1 Plan 计划 %1.pdf"_s);
    QVERIFY(document->page(document->numPages() - 1)->text({}).contains(u"Anlage 1, Seite 1 von 1"_s));
    bool isInContents = false;
    for (int page = 1; page < 4; ++page)
        isInContents = isInContents || document->page(page)->text({}).contains(u"Plan 计划 %1.pdf"_s);
    QVERIFY(isInContents);

    QPDF file;
    file.processMemoryFile("dossier", pdf.constData(), static_cast<size_t>(pdf.size()));
    QPDFObjectHandle associated = file.getRoot().getKey("/AF");
    QCOMPARE(associated.getArrayNItems(), 2); // the data, and the attachment
    QPDFObjectHandle entry = associated.getArrayItem(1);
    QCOMPARE(QString::fromStdString(entry.getKey("/UF").getUTF8Value()), u"01-Plan 计划 %1.pdf"_s);
    QCOMPARE(entry.getKey("/AFRelationship").getName(), std::string("/Supplement"));
    QPDFObjectHandle data = entry.getKey("/EF").getKey("/F");
    QCOMPARE(data.getDict().getKey("/Subtype").getName(), std::string("/application/pdf"));
    QCOMPARE(data.getDict().getKey("/Params").getKey("/Size").getIntValue(), original.size());
    const std::shared_ptr<Buffer> bytes = data.getStreamData();
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                        static_cast<qsizetype>(bytes->getSize())),
             original);

    bool isTold = false;
    for (QPDFObjectHandle object : file.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/Figure"))
            isTold =
                isTold ||
                object.getKey("/Alt").getUTF8Value() ==
                    u"附件1：Plan 计划 %1.pdf，第1页，共1页 / Anlage 1: Plan 计划 %1.pdf, Seite 1 von 1"_s
                        .toStdString();
    }
    QVERIFY(isTold);
}

void TestAppendedPages::writesTheSameBytes()
{
    SilentProgress silent;
    const auto sample = writePdf(sampleDocument(), silent);
    QVERIFY(sample);
    for (const QByteArray &original : {sample->bytes, onePage("0 1 1 0 k 10 10 50 100 re f")}) {
        const QByteArray first = Appended(u"a.pdf"_s, original).pdf();
        QVERIFY(first.size() > original.size());
        QCOMPARE(Appended(u"a.pdf"_s, original).pdf(), first);
    }
}

void TestAppendedPages::namesPagesThatAreLeftOut()
{
    constexpr int kPages = kMostAppendedPages + 3;
    QByteArray kids;
    QByteArrayList pages;
    for (int page = 0; page < kPages; ++page) {
        kids += QByteArray::number(3 + page) + " 0 R ";
        pages.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Resources<<>>>>");
    }
    const QByteArray pdf =
        pdfOf(QByteArrayList{"<</Type/Catalog/Pages 2 0 R/PageLabels<</Nums[0<</S/r>>]>>>>",
                             "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(kPages) + ">>"} +
              pages);
    const Appended appended(u"long.pdf"_s, pdf);
    const Document document = appended.document();
    QStringList notices;
    QStringList captions;
    for (const Block &block : document.blocks) {
        if (const auto *notice = std::get_if<Notice>(&block))
            notices.append(notice->text.in(u"de"_s));
        if (const auto *page = std::get_if<PageBlock>(&block))
            captions.append(page->caption.in(u"de"_s));
    }
    QCOMPARE(notices, QStringList{u"Hier werden nur 50 von 53 Seiten gezeigt."_s});
    QCOMPARE(captions.size(), kMostAppendedPages);
    QCOMPARE(captions[3], u"Anlage 1, Seite 4 von 53 (dort „iv“)"_s);
}

void TestAppendedPages::outlivesHostileFiles()
{
    SilentProgress silent;
    PageReader reader;
    QElapsedTimer timer;
    timer.start();
    // The page in front of the one that has no end is shown.
    const auto begun = reader.read(endless(), silent);
    QCOMPARE(begun->state, State::Shown);
    QCOMPARE(begun->pages, 2);
    QCOMPARE(begun->shown.size(), size_t{1});
    QVERIFY(begun->isCutShort);
    QCOMPARE(reader.read(onePage("0 0 9 9 re f"), silent)->state, State::Shown);
    QCOMPARE(reader.read(endless(false), silent)->state, State::Stopped);
    QCOMPARE(reader.read(onePage("0 0 9 9 re f"), silent)->state, State::TimeUp);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestAppendedPages::canBeCancelled()
{
    const StopsAfter progress(200);
    PageReader reader;
    QElapsedTimer timer;
    timer.start();
    const auto read = reader.read(endless(), progress);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"dossier.cancelled"_s);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestAppendedPages)
#include "tst_AppendedPages.moc"
