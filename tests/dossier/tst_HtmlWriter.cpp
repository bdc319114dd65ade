// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/HtmlWriter.h"
#include "tests/dossier/SampleDocument.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tandem::dossier;
using namespace Qt::StringLiterals;

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormedAndSafe_data();
    void isWellFormedAndSafe();
    void carriesEveryParagraphWithItsLanguage();
    void marksHeadsOfTables();
    void fetchesNothing();
    void leadsPastTheContents();
    void skipsNoLevelOfHeadings();
    void endsEmptyElements();
};

void TestHtmlWriter::isWellFormedAndSafe_data()
{
    QTest::addColumn<bool>("torture");
    QTest::newRow("sample") << false;
    QTest::newRow("torture") << true;
}

void TestHtmlWriter::isWellFormedAndSafe()
{
    QFETCH(bool, torture);
    Document document = torture ? tortureDocument() : sampleDocument();
    document.blocks.append(Paragraph{{{u"de"_s, u"<script>alert(1)</script> & \u0001 Ende"_s}}});
    const QByteArray html = writeHtml(document);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(!html.contains("<script"));
    QXmlStreamReader reader(html);
    QSet<QString> ids;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString id = reader.attributes().value("id"_L1).toString();
        QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
        if (reader.isStartElement() && !id.isEmpty())
            ids.insert(id);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestHtmlWriter::carriesEveryParagraphWithItsLanguage()
{
    QXmlStreamReader reader(writeHtml(sampleDocument()));
    QMap<QString, QString> found;
    QStringList languages;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const auto own = reader.attributes().value("lang"_L1);
            languages.append(own.isEmpty() ? languages.value(languages.size() - 1) : own.toString());
        } else if (reader.isEndElement()) {
            languages.removeLast();
        } else if (reader.isCharacters()) {
            found.insert(reader.text().toString(), languages.last());
        }
    }
    const QStringList paragraphs = sampleParagraphs();
    for (const QString &paragraph : paragraphs) {
        QVERIFY2(found.contains(paragraph), qPrintable(paragraph));
        const bool isHan = paragraph[0].unicode() >= 0x2E80;
        QCOMPARE(found.value(paragraph), isHan ? u"zh"_s : u"de"_s);
    }
}

void TestHtmlWriter::marksHeadsOfTables()
{
    QXmlStreamReader reader(writeHtml(sampleDocument()));
    int heads = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "th"_L1) {
            QVERIFY(reader.attributes().hasAttribute("scope"_L1));
            ++heads;
        }
    }
    QVERIFY(heads > 40);
}

void TestHtmlWriter::fetchesNothing()
{
    const QByteArray html = writeHtml(sampleDocument());
    QVERIFY(!html.contains("http"));
    QVERIFY(!html.contains("<link"));
    QVERIFY(!html.contains("url("));
}

void TestHtmlWriter::leadsPastTheContents()
{
    Document document = sampleDocument();
    document.tableOfContents = true;
    const QString html = QString::fromUtf8(writeHtml(document));
    const qsizetype link = html.indexOf(u"<a class=\"skip\" href=\"#main\">"_s);
    QVERIFY(link > 0 && link < html.indexOf(u"<header"_s));
    QVERIFY(html.contains(u"<main id=\"main\">"_s));
    QVERIFY(
        html.contains(u"<span lang=\"zh\">跳到正文</span> / <span lang=\"de\">Zum Inhalt springen</span>"_s));
    QVERIFY(html.contains(u"<nav aria-labelledby=\"contents\"><h2 id=\"contents\">"_s));
    QVERIFY(html.contains(u"@media print"_s));
}

void TestHtmlWriter::skipsNoLevelOfHeadings()
{
    Document document = sampleDocument();
    document.blocks = {Heading{2, {}, {{u"de"_s, u"Beschluss"_s}}, u"a"_s},
                       Heading{3, {}, {{u"de"_s, u"Gründe"_s}}, u"b"_s}};
    const QByteArray html = writeHtml(document);
    QVERIFY(html.contains("<h2 id=") && html.contains("<h3 id=") && !html.contains("<h4"));
}

void TestHtmlWriter::endsEmptyElements()
{
    Document document = sampleDocument();
    document.reference.clear();
    TableBlock table;
    table.columns = {{{{u"de"_s, u"Spalte"_s}}}};
    table.rows = {{TableCell()}};
    document.blocks = {table};
    const QString html = QString::fromUtf8(writeHtml(document));
    QVERIFY(html.contains(u"<td></td>"_s));
    static const QRegularExpression empty(u"<(?!meta|img)[a-z0-9]+[^>]*/>"_s);
    QVERIFY2(!html.contains(empty), qPrintable(empty.match(html).captured()));
}

QTEST_MAIN(TestHtmlWriter)
#include "tst_HtmlWriter.moc"
