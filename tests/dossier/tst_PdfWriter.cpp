// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfWriter.h"
#include "tests/dossier/SampleDocument.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

#include <thread>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

namespace {
QByteArray pdfOf(const Document &document)
{
    SilentProgress progress;
    const Result<PdfReport> report = writePdf(document, progress);
    return report ? report->bytes : QByteArray();
}

Document oneParagraph(const QString &language, const QString &text)
{
    Document document;
    document.languages = {language};
    document.title = {{language, u"T"_s}};
    document.blocks.append(Paragraph{{{language, text}}});
    return document;
}

/// Blanks and the soft hyphens of line ends are no part of the text.
QString squeezed(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{00AD}\\x{000C}]+"_s);
    return text.remove(blanks);
}

class Stopped final : public Progress
{
public:
    explicit Stopped(int after)
        : m_left(after)
    {
    }
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return ++m_asked > m_left; }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    int m_left;
    mutable int m_asked = 0;
};
} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void extractsEveryParagraph();
    void extractsStructureText();
    void extractsCharacters_data();
    void extractsCharacters();
    void showsUnknownCharactersAsMark();
    void isSoundForQpdf();
    void isTaggedAndNamed();
    void hasOutlineAndLinks();
    void carriesTheData();
    void claimsArchiveAndAccessibility();
    void isTheSameEveryTime();
    void setsOneAndThreeLanguages_data();
    void setsOneAndThreeLanguages();
    void refusesABrokenPicture();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void isFast();

private:
    QString run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"sample.pdf"_s); }

    QTemporaryDir m_folder;
    QByteArray m_sample;
};

QString TestPdfWriter::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestPdfWriter::initTestCase()
{
    m_sample = pdfOf(sampleDocument());
    QVERIFY(!m_sample.isEmpty());
    // A second copy stays beside the test programs, for people to look at.
    for (const QString &name : {path(), QStringLiteral(TANDEM_BINARY_DIR "/tests/dossier-sample.pdf")}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_sample), m_sample.size());
    }
}

void TestPdfWriter::extractsEveryParagraph()
{
    const QString text = squeezed(run(u"pdftotext"_s, {u"-raw"_s, path(), u"-"_s}));
    const QStringList paragraphs = sampleParagraphs();
    for (const QString &paragraph : paragraphs) {
        const qsizetype at = text.indexOf(squeezed(paragraph));
        QVERIFY2(at >= 0, qPrintable(paragraph));
    }
    // Reading order: the Chinese column of a field before the German one, fields in their order.
    QVERIFY(text.indexOf(squeezed(paragraphs[0])) < text.indexOf(squeezed(paragraphs[1])));
    QVERIFY(text.indexOf(squeezed(paragraphs[1])) < text.indexOf(squeezed(paragraphs[2])));
    QVERIFY(text.indexOf(squeezed(paragraphs[3])) < text.indexOf(squeezed(paragraphs[4])));
    static const QRegularExpression radicals(u"[\\x{2E80}-\\x{2FDF}]"_s);
    QVERIFY(!text.contains(radicals));
    QVERIFY(text.contains(u"第3页，共"_s));
    QVERIFY(text.contains(u"Seite3von"_s));
}

void TestPdfWriter::extractsStructureText()
{
    // Paragraphs that run over a page end are whole here: nine times the long German and Chinese ones.
    const QString text = squeezed(run(u"pdfinfo"_s, {u"-struct-text"_s, path()})).remove(u'"');
    const QStringList paragraphs = sampleParagraphs();
    for (const QString &paragraph : paragraphs)
        QVERIFY2(text.contains(squeezed(paragraph).remove(u'"')), qPrintable(paragraph));
    QCOMPARE(text.count(squeezed(paragraphs[3])), 10);
    QCOMPARE(text.count(squeezed(paragraphs[0])), 10);
}

void TestPdfWriter::extractsCharacters_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("digits and code") << u"zh"_s << u"统一社会信用代码91350100M000100Y43"_s;
    QTest::newRow("supplementary plane") << u"zh"_s << u"𠮷田与𠀋"_s;
    QTest::newRow("radicals beside ideographs") << u"zh"_s << u"工一行⼯⼀⾏"_s;
    QTest::newRow("dashes") << u"zh"_s << u"“引文”——完……《书》"_s;
    QTest::newRow("umlauts") << u"de"_s << u"ÄÖÜäöüßẞ„Größe“–"_s;
    QTest::newRow("letters that join") << u"de"_s << u"fi ffl Auflage ﬁ"_s;
    QTest::newRow("signs") << u"de"_s << u"CO₂ m² 98,5 % 60 °C € ≤ ½"_s;
    QTest::newRow("combining marks") << u"de"_s << u"e\u0301a\u0308 x\u0302 é ä"_s;
    QTest::newRow("Portuguese") << u"pt"_s << u"Avaliação de coração e órgãos"_s;
    QTest::newRow("Polish") << u"pl"_s << u"Zażółć gęślą jaźń"_s;
    QTest::newRow("Vietnamese") << u"vi"_s << u"Tiếng Việt được"_s;
    QTest::newRow("Greek and Cyrillic") << u"en"_s << u"Ωμέγα Щука"_s;
    QTest::newRow("Japanese in German") << u"de"_s << u"Kana: カタカナ und 漢字"_s;
}

void TestPdfWriter::extractsCharacters()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const QString file = m_folder.filePath(u"characters.pdf"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(pdfOf(oneParagraph(language, text)));
    out.close();
    // Poppler composes marks where Unicode has a composed letter; both spellings are the same text.
    const QString found = squeezed(run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
    const QString wanted = squeezed(text);
    const bool same =
        found.contains(wanted) || found.normalized(QString::NormalizationForm_C)
                                      .contains(wanted.normalized(QString::NormalizationForm_C));
    QVERIFY2(same, qPrintable(found));
}

void TestPdfWriter::showsUnknownCharactersAsMark()
{
    SilentProgress progress;
    const Document document = oneParagraph(u"zh"_s, u"笑😀脸\uE000末😀"_s);
    const Result<PdfReport> report = writePdf(document, progress);
    QVERIFY(report.ok());
    QCOMPARE(report->unknownCharacters, (QStringList{u"😀"_s, u"\uE000"_s}));
    const QString file = m_folder.filePath(u"unknown.pdf"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(report->bytes);
    out.close();
    const QString text = squeezed(run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
    QVERIFY2(text.contains(u"笑😀脸U+E000末😀"_s), qPrintable(text));
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax or stream encoding errors"_s));
}

void TestPdfWriter::isSoundForQpdf()
{
    const QString answer = run(u"qpdf"_s, {u"--check"_s, path()});
    QVERIFY2(answer.contains(u"No syntax or stream encoding errors"_s), qPrintable(answer));
    const QString fonts = run(u"pdffonts"_s, {path()});
    QVERIFY2(!fonts.contains(u" no "_s), qPrintable(fonts)); // embedded, subset and with Unicode, each
}

void TestPdfWriter::isTaggedAndNamed()
{
    const QString info = run(u"pdfinfo"_s, {path()});
    static const QRegularExpression tagged(u"Tagged:\\s+yes"_s);
    QVERIFY2(info.contains(tagged), qPrintable(info));
    QVERIFY(info.contains(u"工业余热回收与区域供热示范项目申报书 / Förderantrag"_s));
    QVERIFY(info.contains(u"A4"_s));
    const QString structure = run(u"pdfinfo"_s, {u"-struct"_s, path()});
    for (const QString &type : {u"Table"_s, u"TH"_s, u"TOCI"_s, u"Figure"_s, u"H1"_s, u"H2"_s, u"Caption"_s})
        QVERIFY2(structure.contains(type), qPrintable(type));
}

void TestPdfWriter::hasOutlineAndLinks()
{
    const auto document = Poppler::Document::loadFromData(m_sample);
    QVERIFY(document);
    const QVector<Poppler::OutlineItem> outline = document->outline();
    QCOMPARE(outline.size(), 3);
    QCOMPARE(outline[0].name(), u"A 项目概况 / Projektübersicht"_s);
    QCOMPARE(outline[0].children().size(), 2);
    QVERIFY(outline[1].destination()->pageNumber() > outline[0].destination()->pageNumber());
    int links = 0;
    for (const auto &link : document->page(1)->links()) {
        const auto *target = dynamic_cast<const Poppler::LinkGoto *>(link.get());
        QVERIFY(target);
        QVERIFY(target->destination().pageNumber() > 2);
        ++links;
    }
    QCOMPARE(links, 6);
}

void TestPdfWriter::carriesTheData()
{
    const auto document = Poppler::Document::loadFromData(m_sample);
    QCOMPARE(document->embeddedFiles().size(), 1);
    QCOMPARE(document->embeddedFiles()[0]->name(), u"submission.json"_s);
    QCOMPARE(document->embeddedFiles()[0]->data(), QByteArray(R"({"reference":"TAN-2027-002"})"));
}

void TestPdfWriter::claimsArchiveAndAccessibility()
{
    QVERIFY(m_sample.contains("<pdfaid:part>3</pdfaid:part>"));
    QVERIFY(m_sample.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
    QVERIFY(m_sample.contains("<pdfuaid:part>1</pdfuaid:part>"));
    QVERIFY(m_sample.contains("<xmp:CreateDate>2027-03-17T09:30:00Z</xmp:CreateDate>"));
    const QString objects = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path(), u"-"_s});
    for (const QString &needed :
         {u"/GTS_PDFA1"_s, u"/DisplayDocTitle true"_s, u"/AFRelationship /Source"_s, u"/Scope /Column"_s,
          u"/Scope /Row"_s, u"/Tabs /S"_s, u"/Marked true"_s, u"/IDTree"_s, u"/ID (note-"_s})
        QVERIFY2(objects.contains(needed), qPrintable(needed));
    // Nothing inside: part 2 will do.
    Document bare = sampleDocument();
    bare.embedded.clear();
    const QByteArray pdf = pdfOf(bare);
    QVERIFY(pdf.contains("<pdfaid:part>2</pdfaid:part>"));
    QVERIFY(!pdf.contains("/EmbeddedFile"));
}

void TestPdfWriter::isTheSameEveryTime()
{
    QByteArray first;
    QByteArray second;
    std::thread one([&first] { first = pdfOf(sampleDocument()); });
    std::thread two([&second] { second = pdfOf(sampleDocument()); });
    one.join();
    two.join();
    QVERIFY(first == m_sample);
    QVERIFY(second == m_sample);
}

void TestPdfWriter::setsOneAndThreeLanguages_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("one") << QStringList{u"pl"_s};
    QTest::newRow("three") << QStringList{u"zh"_s, u"de"_s, u"en"_s};
    QTest::newRow("none") << QStringList{};
}

void TestPdfWriter::setsOneAndThreeLanguages()
{
    QFETCH(QStringList, languages);
    Document document;
    document.languages = languages;
    document.title = {{u"en"_s, u"Title"_s}};
    LangText answer;
    const QMap<QString, QString> all{{u"pl"_s, u"Odpowiedź po polsku"_s},
                                     {u"zh"_s, u"中文回答"_s},
                                     {u"de"_s, u"Deutsche Antwort"_s},
                                     {u"en"_s, u"English answer"_s}};
    for (auto it = all.begin(); it != all.end(); ++it)
        answer.set(it.key(), it.value());
    document.blocks.append(FieldPair{u"X1"_s, {{u"en"_s, u"Question"_s}}, answer, {}, u"x"_s});
    const QString file = m_folder.filePath(u"languages.pdf"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(pdfOf(document));
    out.close();
    const QString text = squeezed(run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
    for (const QString &each : all) // languages the document does not name are shown too
        QVERIFY2(text.contains(squeezed(each)), qPrintable(text));
}

void TestPdfWriter::refusesABrokenPicture()
{
    Document document = oneParagraph(u"de"_s, u"Text"_s);
    SilentProgress progress;
    for (const QByteArray &data : {QByteArray(), QByteArray("no picture"), samplePicture("JPG").left(40)}) {
        document.blocks = {PictureBlock{data, {{u"de"_s, u"Anlage 3"_s}}, {}}};
        const Result<PdfReport> report = writePdf(document, progress);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, u"dossier.picture"_s);
        QVERIFY(report.error().message.text().contains(u"Anlage 3"_s));
    }
}

void TestPdfWriter::stopsWhenAsked_data()
{
    QTest::addColumn<int>("after");
    Stopped never(1000000);
    QVERIFY(writePdf(sampleDocument(), never).ok());
    QTest::newRow("at once") << 0;
    QTest::newRow("while laying out") << 5;
    QTest::newRow("while writing") << never.asked() - 1;
}

void TestPdfWriter::stopsWhenAsked()
{
    QFETCH(int, after);
    Stopped progress(after);
    const Result<PdfReport> report = writePdf(sampleDocument(), progress);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, u"dossier.cancelled"_s);
}

void TestPdfWriter::isFast()
{
    const Document document = sampleDocument();
    SilentProgress progress;
    QElapsedTimer timer;
    timer.start();
    constexpr int kRounds = 5;
    int pages = 0;
    for (int i = 0; i < kRounds; ++i)
        pages += writePdf(document, progress)->pages;
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    qInfo("%d pages, %.0f pages/s, %lld bytes a document", pages / kRounds, pages / seconds,
          static_cast<long long>(m_sample.size()));
    // Unoptimised builds on a busy machine reach far more; less than this means something grows with the
    // square.
    QVERIFY(pages / seconds > 10);
}

QTEST_MAIN(TestPdfWriter)
#include "tst_PdfWriter.moc"
