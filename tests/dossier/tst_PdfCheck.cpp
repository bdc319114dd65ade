// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PdfCheck.h"
#include "models/dossier/PdfWriter.h"
#include "tests/dossier/SampleDocument.h"

#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// A change of the object graph that breaks one rule.
using Damage = std::function<void(QPDF &)>;
Q_DECLARE_METATYPE(Damage)

namespace {

QPDFObjectHandle object(const char *text)
{
    return QPDFObjectHandle::parse(text);
}

QPDFObjectHandle page(QPDF &pdf, size_t number)
{
    return pdf.getAllPages().at(number - 1);
}

/// The first dictionary whose entry is this name.
QPDFObjectHandle objectWith(QPDF &pdf, const char *key, const char *name)
{
    for (QPDFObjectHandle one : pdf.getAllObjects()) {
        if (one.isDictionary() && one.getKey(key).isName() && one.getKey(key).getName() == name)
            return one;
    }
    qFatal("no object with %s %s", key, name);
}

QPDFObjectHandle element(QPDF &pdf, const char *type)
{
    return objectWith(pdf, "/S", type);
}

/// The first element that holds marked content itself.
QPDFObjectHandle holder(QPDF &pdf)
{
    for (QPDFObjectHandle one : pdf.getAllObjects()) {
        if (one.isDictionary() && one.hasKey("/P") && one.getKey("/K").isArray() &&
            one.getKey("/K").getArrayNItems() > 0 && one.getKey("/K").getArrayItem(0).isInteger())
            return one;
    }
    qFatal("no element with content");
}

/// The part of a font below Type0: of TrueType outlines or of CFF.
QPDFObjectHandle descendant(QPDF &pdf, bool trueType)
{
    return objectWith(pdf, "/Subtype", trueType ? "/CIDFontType2" : "/CIDFontType0");
}

QPDFObjectHandle embeddedFile(QPDF &pdf)
{
    return objectWith(pdf, "/Type", "/Filespec");
}

QPDFObjectHandle firstLink(QPDF &pdf)
{
    return objectWith(pdf, "/Subtype", "/Link");
}

std::string dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

void setData(QPDFObjectHandle stream, const std::string &data)
{
    stream.replaceStreamData(data, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void replaceIn(QPDFObjectHandle stream, const std::string &old, const std::string &text)
{
    std::string data = dataOf(stream);
    const size_t at = data.find(old);
    if (at == std::string::npos)
        qFatal("no “%s” in the stream", old.c_str());
    setData(stream, data.replace(at, old.size(), text));
}

Damage inPage(const std::string &old, const std::string &text)
{
    return [=](QPDF &pdf) { replaceIn(page(pdf, 3).getKey("/Contents"), old, text); };
}

Damage addToPage(const std::string &text)
{
    return [=](QPDF &pdf) {
        QPDFObjectHandle content = page(pdf, 3).getKey("/Contents");
        setData(content, dataOf(content) + "\n" + text);
    };
}

Damage inMetadata(const std::string &old, const std::string &text)
{
    return [=](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), old, text); };
}

Damage without(const std::function<QPDFObjectHandle(QPDF &)> &find, const char *key)
{
    return [=](QPDF &pdf) { find(pdf).removeKey(key); };
}

Damage with(const std::function<QPDFObjectHandle(QPDF &)> &find, const char *key, const char *value)
{
    return [=](QPDF &pdf) { find(pdf).replaceKey(key, object(value)); };
}

QPDFObjectHandle root(QPDF &pdf)
{
    return pdf.getRoot();
}

std::function<QPDFObjectHandle(QPDF &)> elementOf(const char *type)
{
    return [type](QPDF &pdf) { return element(pdf, type); };
}

/// The maps from codes to text are the only streams that begin so.
QPDFObjectHandle unicodeMap(QPDF &pdf)
{
    return objectWith(pdf, "/Subtype", "/Type0").getKey("/ToUnicode");
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Result<PdfFindings> check(const QByteArray &bytes)
{
    SilentProgress progress;
    return checkPdf(bytes, u"file.pdf"_s, progress);
}

QStringList codesOf(const PdfFindings &findings)
{
    QStringList codes;
    for (const PdfFinding &finding : findings)
        codes.append(finding.code);
    return codes;
}

QByteArray encrypted(QPDF &pdf, const char *userPassword)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(userPassword, "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                     true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

class TestPdfCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsNothingInOurFiles();
    void findsDamage_data();
    void findsDamage();
    void findsDamagedBytes();
    void refuses_data();
    void refuses();
    void refusesWhatUnpacksWithoutEnd();
    void survivesAnything();
    void stopsWhenAsked();

private:
    [[nodiscard]] std::unique_ptr<QPDF> opened() const;
    void structure();
    void content();
    void fonts();
    void metadata();
    void files();

    QByteArray m_sample;
};

void TestPdfCheck::initTestCase()
{
    SilentProgress progress;
    const auto report = writePdf(sampleDocument(), progress);
    QVERIFY(report.ok());
    m_sample = report->bytes;
}

std::unique_ptr<QPDF> TestPdfCheck::opened() const
{
    auto pdf = std::make_unique<QPDF>();
    pdf->processMemoryFile("sample", m_sample.constData(), static_cast<size_t>(m_sample.size()));
    return pdf;
}

void TestPdfCheck::findsNothingInOurFiles()
{
    SilentProgress progress;
    for (const Document &document : {sampleDocument(), tortureDocument()}) {
        const auto findings = check(writePdf(document, progress)->bytes);
        QVERIFY(findings.ok());
        QCOMPARE(codesOf(*findings), QStringList());
    }
    // What the tests below add by writing the file anew is no damage.
    const auto pdf = opened();
    QCOMPARE(codesOf(*check(written(*pdf))), QStringList());
}

void TestPdfCheck::findsDamage_data()
{
    QTest::addColumn<Damage>("damage");
    structure();
    content();
    fonts();
    metadata();
    files();
}

void TestPdfCheck::structure()
{
    const auto row = [](const char *code, const Damage &damage) { QTest::newRow(code) << damage; };
    row("structure.missing", without(root, "/StructTreeRoot"));
    row("structure.marked", without(root, "/MarkInfo"));
    row("structure.language", with(root, "/Lang", "()"));
    row("structure.parent", with(elementOf("/H1"), "/P", "null"));
    row("structure.type", with(elementOf("/P"), "/S", "/Paragraph"));
    row("structure.place", with(elementOf("/TR"), "/S", "/LI"));
    row("structure.alternative", with(elementOf("/Figure"), "/Alt", "( )"));
    row("structure.note", without(elementOf("/Note"), "/ID"));
    row("structure.heading", with(elementOf("/H2"), "/S", "/H3"));
    row("structure.page", with(holder, "/Pg", "null"));
    row("structure.loop",
        [](QPDF &pdf) { element(pdf, "/Sect").getKey("/K").appendItem(element(pdf, "/Document")); });
    row("structure.shared", [](QPDF &pdf) {
        QPDFObjectHandle kids = holder(pdf).getKey("/K");
        kids.appendItem(kids.getArrayItem(0));
    });
    row("structure.absent",
        [](QPDF &pdf) { holder(pdf).getKey("/K").appendItem(QPDFObjectHandle::newInteger(9999)); });
    row("structure.parent-tree", [](QPDF &pdf) { page(pdf, 3).replaceKey("/StructParents", object("0")); });
    row("structure.unowned", with(elementOf("/H1"), "/K", "[]"));
    row("table.scope", without(elementOf("/TH"), "/A"));
    row("table.columns", with(elementOf("/TH"), "/A", "<</O/Table/Scope/Column/ColSpan 2>>"));
    row("annotation.flags", with(firstLink, "/F", "0"));
    row("annotation.contents", without(firstLink, "/Contents"));
    row("annotation.structure", without(firstLink, "/StructParent"));
    row("annotation.place", with(elementOf("/Link"), "/S", "/Span"));
    row("annotation.appearance", with(firstLink, "/Subtype", "/Widget"));
    row("page.tabs", [](QPDF &pdf) { page(pdf, 2).removeKey("/Tabs"); });
}

void TestPdfCheck::content()
{
    const auto row = [](const char *code, const Damage &damage) { QTest::newRow(code) << damage; };
    row("content.unmarked", addToPage("0 0 m 10 10 l S"));
    row("content.nested", addToPage("/Artifact BMC /P<</MCID 8888>>BDC EMC EMC"));
    row("content.open", addToPage("/Artifact BMC"));
    row("content.twice", addToPage("/P<</MCID 0>>BDC EMC"));
    row("content.object", addToPage("/Artifact BMC /Nothing Do EMC"));
    row("content.depth", [](QPDF &pdf) {
        QPDFObjectHandle form = pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, "/Self Do"));
        form.getDict().replaceKey("/Subtype", object("/Form"));
        QPDFObjectHandle resources = object("<</XObject<<>>>>");
        resources.getKey("/XObject").replaceKey("/Self", form);
        form.getDict().replaceKey("/Resources", resources);
        page(pdf, 3).replaceKey("/Resources", page(pdf, 3).getKey("/Resources").shallowCopy());
        page(pdf, 3).getKey("/Resources").replaceKey("/XObject", resources.getKey("/XObject"));
        QPDFObjectHandle contents = page(pdf, 3).getKey("/Contents");
        setData(contents, dataOf(contents) + "\n/Artifact BMC /Self Do EMC");
    });
    row("colour.cmyk", addToPage("0 0 0 1 k"));
    row("colour.intent", with(root, "/OutputIntents", "[]"));
    row("picture.smoothed", [](QPDF &pdf) {
        for (QPDFObjectHandle one : pdf.getAllObjects()) {
            if (one.isStream() && one.getDict().getKey("/Subtype").isName() &&
                one.getDict().getKey("/Subtype").getName() == "/Image")
                one.getDict().replaceKey("/Interpolate", QPDFObjectHandle::newBool(true));
        }
    });
    row("file.damaged", [](QPDF &pdf) {
        page(pdf, 3)
            .getKey("/Contents")
            .replaceStreamData("no such data", object("/FlateDecode"), object("null"));
    });
}

void TestPdfCheck::fonts()
{
    const auto row = [](const char *code, const Damage &damage) { QTest::newRow(code) << damage; };
    row("font.unknown", inPage("/F", "/G"));
    row("font.codes", addToPage("/Artifact BMC BT <000001> Tj ET EMC"));
    row("font.embedded",
        [](QPDF &pdf) { descendant(pdf, true).getKey("/FontDescriptor").removeKey("/FontFile2"); });
    row("font.damaged", [](QPDF &pdf) {
        setData(descendant(pdf, true).getKey("/FontDescriptor").getKey("/FontFile2"), "no font");
    });
    row("font.encoding", [](QPDF &pdf) {
        objectWith(pdf, "/Subtype", "/Type0").replaceKey("/Encoding", object("/Identity-V"));
    });
    row("font.glyph-map", [](QPDF &pdf) { descendant(pdf, true).removeKey("/CIDToGIDMap"); });
    row("font.glyph",
        [](QPDF &pdf) { setData(descendant(pdf, true).getKey("/CIDToGIDMap"), std::string(20000, '\0')); });
    row("font.width", [](QPDF &pdf) { descendant(pdf, false).replaceKey("/DW", object("900")); });
    row("font.unicode", [](QPDF &pdf) { replaceIn(unicodeMap(pdf), "beginbfchar", "beginnothing"); });
    row("font.text", [](QPDF &pdf) {
        QPDFObjectHandle map = unicodeMap(pdf);
        const std::string data = dataOf(map);
        const size_t first = data.find("><", data.find("beginbfchar"));
        replaceIn(map, data.substr(first - 5, 11), data.substr(first - 5, 7) + "E000");
    });
}

void TestPdfCheck::metadata()
{
    const auto row = [](const char *code, const Damage &damage) { QTest::newRow(code) << damage; };
    row("metadata.missing", without(root, "/Metadata"));
    row("metadata.archive", inMetadata("<pdfaid:part>3", "<pdfaid:part>1"));
    row("metadata.access", inMetadata("<pdfuaid:part>1", "<pdfuaid:part>7"));
    row("metadata.extension", inMetadata("pdfaSchema:namespaceURI>http", "pdfaSchema:namespaceURI>ftp"));
    row("metadata.title", [](QPDF &pdf) {
        inMetadata("<dc:title>", "<dc:label>")(pdf);
        inMetadata("</dc:title>", "</dc:label>")(pdf);
    });
    row("metadata.differs",
        [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").replaceKey("/Producer", object("(X)")); });
    row("metadata.display", without(root, "/ViewerPreferences"));
}

void TestPdfCheck::files()
{
    const auto row = [](const char *code, const Damage &damage) { QTest::newRow(code) << damage; };
    row("embedded.name", without(embeddedFile, "/UF"));
    row("embedded.relation", without(embeddedFile, "/AFRelationship"));
    row("embedded.missing", [](QPDF &pdf) { embeddedFile(pdf).getKey("/EF").removeKey("/F"); });
    row("embedded.type",
        [](QPDF &pdf) { embeddedFile(pdf).getKey("/EF").getKey("/F").getDict().removeKey("/Subtype"); });
    row("embedded.unassociated", without(root, "/AF"));
    row("action.open", with(root, "/OpenAction", "<</S/GoTo/D(x)>>"));
    row("action.forbidden", with(firstLink, "/A", "<</S/JavaScript/JS(app.beep\\(\\))>>"));
    row("file.external", [](QPDF &pdf) {
        page(pdf, 3).getKey("/Contents").getDict().replaceKey("/F", object("(elsewhere)"));
    });
}

void TestPdfCheck::findsDamage()
{
    QFETCH(const Damage, damage);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const auto pdf = opened();
    damage(*pdf);
    const auto findings = check(written(*pdf));
    QVERIFY2(findings.ok(), qPrintable(findings.ok() ? QString() : findings.error().detail));
    QVERIFY2(codesOf(*findings).contains(code), qPrintable(codesOf(*findings).join(u' ')));
    for (const PdfFinding &finding : *findings) {
        QVERIFY(finding.times >= 1);
        QVERIFY2(!finding.message.text().contains(u'%'), qPrintable(finding.message.text()));
    }
}

void TestPdfCheck::findsDamagedBytes()
{
    QByteArray bytes = m_sample;
    const qsizetype at = bytes.indexOf("\nendstream");
    bytes[at] = ' ';
    QCOMPARE(codesOf(*check(bytes)), QStringList{u"file.endstream"_s});
    QCOMPARE(codesOf(*check(QByteArray(m_sample).replace("/ID[<", "/IE[<"))), QStringList{u"file.id"_s});
}

void TestPdfCheck::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"pdf.foreign"_s;
    QTest::newRow("text") << QByteArray("Dear Sir or Madam") << u"pdf.foreign"_s;
    QTest::newRow("header alone") << QByteArray("%PDF-1.7\n") << u"pdf.damaged"_s;
    QTest::newRow("cut off") << m_sample.left(m_sample.size() / 2) << u"pdf.damaged"_s;
    QTest::newRow("one byte short") << m_sample.left(m_sample.size() - 8) << u"pdf.damaged"_s;
    QTest::newRow("zeros") << QByteArray(m_sample).replace(100, m_sample.size() - 200,
                                                           QByteArray(m_sample.size() - 200, '\0'))
                           << u"pdf.damaged"_s;
    QTest::newRow("password") << encrypted(*opened(), "secret") << u"pdf.encrypted"_s;
    QTest::newRow("encrypted without password") << encrypted(*opened(), "") << u"pdf.encrypted"_s;
}

void TestPdfCheck::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const auto findings = check(bytes);
    QVERIFY(!findings.ok());
    QCOMPARE(findings.error().code, code);
    QVERIFY(findings.error().message.text().contains(u"file.pdf"_s));
}

void TestPdfCheck::refusesWhatUnpacksWithoutEnd()
{
    const auto pdf = opened();
    const QByteArray packed = qCompress(QByteArray(200 << 20, ' '), 9).mid(4);
    page(*pdf, 3)
        .getKey("/Contents")
        .replaceStreamData(packed.toStdString(), object("/FlateDecode"), object("null"));
    const auto findings = check(written(*pdf));
    QVERIFY(!findings.ok());
    QCOMPARE(findings.error().code, u"pdf.too-large"_s);
}

void TestPdfCheck::survivesAnything()
{
    // Flipped bytes must end in findings or in a refusal; how many of each does not matter here.
    const auto pdf = opened();
    const QByteArray plain = written(*pdf);
    quint32 state = 1;
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = round % 2 == 0 ? m_sample : plain;
        for (int flip = 0; flip < 20; ++flip) {
            state = state * 1664525U + 1013904223U;
            bytes[static_cast<qsizetype>(state % static_cast<quint32>(bytes.size()))] =
                static_cast<char>(state >> 24U);
        }
        const auto findings = check(bytes);
        QVERIFY(findings.ok() || findings.error().code.startsWith(u"pdf."_s));
    }
}

void TestPdfCheck::stopsWhenAsked()
{
    class Stopped final : public Progress
    {
    public:
        void advance(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } progress;
    const auto findings = checkPdf(m_sample, u"file.pdf"_s, progress);
    QVERIFY(!findings.ok());
    QCOMPARE(findings.error().code, u"pdf.cancelled"_s);
}

QTEST_MAIN(TestPdfCheck)
#include "tst_PdfCheck.moc"
