// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/DossierLayout.h"
#include "models/dossier/Footnotes.h"
#include "models/dossier/HtmlWriter.h"

#include <QTest>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// Footnotes stand at the foot of the page that bears their sign, once, and nothing runs into them.
class TestFootnotes : public QObject
{
    Q_OBJECT

private slots:
    void standOnThePageOfTheirSign_data();
    void standOnThePageOfTheirSign();
    void areNotesWithReferences();
    void markTheLabelOfTheirLanguage();
    void standInHtml();
};

namespace {

LangText both(const QString &zh, const QString &de)
{
    return {{u"zh"_s, zh}, {u"de"_s, de}};
}

const Footnote kClass{both(u"保护级别：公开"_s, u"Schutzklasse: öffentlich"_s), {}};
const Footnote kOlder{both(u"此文本较旧。"_s, u"Dieser Text ist älter."_s), u"de"_s};

/// Pages filled to a height that grows with `step`, then blocks of all kinds that bear footnotes.
Document documentWith(int step)
{
    Document document;
    document.languages = QStringList{u"zh"_s, u"de"_s};
    document.title = both(u"文件"_s, u"Dokument"_s);
    for (int i = 0; i < step; ++i)
        document.blocks.append(Paragraph{LangText{{u"de"_s, u"Zeile."_s}}});
    for (int i = 0; i < 6; ++i) {
        FieldPair pair{u"A%1"_s.arg(i),
                       both(u"标题"_s, u"Titel"_s),
                       both(u"答复。"_s.repeated(20), u"Antwort. "_s.repeated(40)),
                       {},
                       {}};
        pair.footnotes = {kClass, kOlder};
        FieldValueLine line{u"B%1"_s.arg(i), both(u"数值"_s, u"Wert"_s), LangText{{u"und"_s, u"42"_s}}, {}};
        line.footnotes = {kClass};
        TableBlock table;
        table.caption = both(u"表格"_s, u"Tabelle"_s);
        table.columns = {{both(u"列"_s, u"Spalte"_s), TableColumn::Align::Start, 10}};
        table.rows = {{{LangText{{u"und"_s, u"1"_s}}, false, false}}};
        table.footnotes = {kOlder};
        document.blocks += QList<Block>{Heading{2, {}, both(u"节"_s, u"Abschnitt"_s), {}}, pair, line, table};
    }
    return document;
}

Recording laid(const Document &document)
{
    TextLayout text(**FontBook::installed());
    SilentProgress silent;
    return *layDossier(document, text, silent);
}

bool isNote(const DrawText &text)
{
    return text.block->text.startsWith(u'¹') || text.block->text.startsWith(u'²');
}

/// The signs in texts of a page that are no notes themselves.
QSet<QChar> signsOn(const std::vector<PageMark> &page)
{
    QSet<QChar> signs;
    for (const PageMark &mark : page) {
        const auto *text = std::get_if<DrawText>(&mark.mark);
        for (const QChar c : text && !isNote(*text) ? text->block->text : QString()) {
            if (c == u'¹' || c == u'²')
                signs.insert(c);
        }
    }
    return signs;
}

} // namespace

void TestFootnotes::standOnThePageOfTheirSign_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < 34; ++step)
        QTest::addRow("%d", step) << step;
}

void TestFootnotes::standOnThePageOfTheirSign()
{
    QFETCH(const int, step);
    const Recording recording = laid(documentWith(step));
    int pagesWithNotes = 0;
    for (const auto &page : recording.pages) {
        QList<QChar> notes;
        double top = kBottom;
        double lowest = 0;
        for (const PageMark &mark : page) {
            const auto *text = std::get_if<DrawText>(&mark.mark);
            if (!text || text->y > kBottom || text->y < kTop - 1)
                continue; // header and footer
            if (isNote(*text)) {
                notes.append(text->block->text.front());
                top = std::min(top, text->y);
                QVERIFY(text->y + text->block->style.lineHeight <= kBottom + 0.1);
            } else {
                lowest = std::max(lowest, text->y + text->block->style.lineHeight);
            }
        }
        QVERIFY2(lowest <= top + 0.1, qPrintable(u"%1 below %2"_s.arg(lowest).arg(top)));
        const QSet<QChar> signs = signsOn(page);
        QCOMPARE(QSet<QChar>(notes.begin(), notes.end()), signs);
        QCOMPARE(notes.size(), signs.size());
        pagesWithNotes += notes.isEmpty() ? 0 : 1;
    }
    QVERIFY(pagesWithNotes > 1);
}

/// PDF/UA-1, 7.9: the note is a Note, its sign a Reference.
void TestFootnotes::areNotesWithReferences()
{
    const Recording recording = laid(documentWith(0));
    const auto count = [&](const QByteArray &type) {
        const auto &elements = recording.tree.elements();
        return std::count_if(elements.begin(), elements.end(),
                             [&](const StructTree::Element &element) { return element.type == type; });
    };
    qsizetype notes = 0;
    for (const auto &[page, list] : recording.notes)
        notes += static_cast<qsizetype>(list.size());
    QVERIFY(notes > 2);
    QCOMPARE(static_cast<qsizetype>(count("Note")), notes);
    QCOMPARE(count("Lbl"), count("Note"));
    QVERIFY(count("Reference") >= 6 * 4); // both labels of a pair, the line, the table
}

void TestFootnotes::markTheLabelOfTheirLanguage()
{
    FootnoteNumbers numbers;
    const QStringList languages{u"zh"_s, u"de"_s};
    const QList<Footnote> notes{kClass, kOlder};
    QCOMPARE(footnoteSigns(numbers, notes, languages, u"zh"_s), u"¹"_s);
    QCOMPARE(footnoteSigns(numbers, notes, languages, u"de"_s), u"¹\u00A0²"_s);
    QCOMPARE(footnoteSigns(numbers, {kOlder}, languages, u"de"_s), u"²"_s);
    QCOMPARE(FootnoteNumbers::sign(120), u"¹²⁰"_s);
}

void TestFootnotes::standInHtml()
{
    const QString html = QString::fromUtf8(writeHtml(documentWith(0)));
    QCOMPARE(html.count(u"id=\"note-1\""_s), 1);
    QCOMPARE(html.count(u"id=\"note-2\""_s), 1);
    QVERIFY(!html.contains(u"id=\"note-3\""_s));
    QCOMPARE(html.count(u"href=\"#note-1\""_s), 6 * 3); // two labels of each pair, each line
    QCOMPARE(html.count(u"href=\"#note-2\""_s), 6 * 2); // the German label, the table
}

QTEST_GUILESS_MAIN(TestFootnotes)
#include "tst_Footnotes.moc"
