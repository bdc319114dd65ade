// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/DossierLayout.h"
#include "tests/dossier/LonelyHeadings.h"
#include "tests/dossier/SampleDocument.h"

#include <QTest>

using namespace tandem;
using namespace tandem::dossier;
using namespace Qt::StringLiterals;

/// Where pages end: never between a heading and what it announces, wherever on a page the two begin.
class TestPageBreaks : public QObject
{
    Q_OBJECT

private slots:
    void keepsHeadingsWithWhatFollows_data();
    void keepsHeadingsWithWhatFollows();
    void keepsMarksWithReasons_data();
    void keepsMarksWithReasons();
    void keepsNotesBelowTheirText();
    void keepsRowsTogether();
    void namesWhatGoesOn();
    void leavesNoPageEmpty();
    void endsNoPageAfterFewLines();
    void keepsWhatStandsBetween();
    void findsNoneInSamples();
};

namespace {

LangText both(const QString &zh, const QString &de)
{
    return {{u"zh"_s, zh}, {u"de"_s, de}};
}

Heading heading(int level)
{
    return {level, u"A%1"_s.arg(level), both(u"标题"_s, u"Überschrift"_s), u"anchor-%1"_s.arg(level)};
}

TableBlock table(int rows, const QString &cell)
{
    TableBlock table;
    table.caption = both(u"表"_s, u"Tabelle"_s);
    table.columns = {{both(u"项目"_s, u"Merkmal"_s), TableColumn::Align::Start, 10},
                     {both(u"内容"_s, u"Eintrag"_s), TableColumn::Align::Start, 20}};
    for (int row = 0; row < rows; ++row)
        table.rows.append({{LangText{{u"und"_s, QString::number(row)}}, true, false},
                           {LangText{{u"de"_s, cell}}, false, false}});
    return table;
}

QString words(int count)
{
    return u"Der Abschnitt beschreibt die gemeinsame Linie. "_s.repeated(count).trimmed();
}

/// Pages filled to a height that grows with `step`, then the blocks.
Document documentWith(int step, const QList<Block> &blocks)
{
    Document document;
    document.languages = QStringList{u"zh"_s, u"de"_s};
    document.title = both(u"文件"_s, u"Dokument"_s);
    for (int i = 0; i < step; ++i)
        document.blocks.append(Paragraph{LangText{{u"de"_s, u"Zeile."_s}}});
    document.blocks += blocks;
    return document;
}

/// The first text of a page that begins so.
const DrawText *textOn(const std::vector<PageMark> &page, const QString &words)
{
    for (const PageMark &mark : page) {
        const auto *text = std::get_if<DrawText>(&mark.mark);
        if (text && text->line == 0 && text->block->text.startsWith(words))
            return text;
    }
    return nullptr;
}

/// The first page with a text that begins so.
size_t pageOf(const Recording &recording, const QString &words)
{
    size_t page = 0;
    while (page < recording.pages.size() && !textOn(recording.pages[page], words))
        ++page;
    return page;
}

const DrawText *textOf(const Recording &recording, const QString &words)
{
    return textOn(recording.pages.at(pageOf(recording, words)), words);
}

constexpr int kLinesOfPage = 34; ///< more paragraphs than fit on one page

} // namespace

void TestPageBreaks::keepsHeadingsWithWhatFollows_data()
{
    QTest::addColumn<QList<Block>>("blocks");
    const FieldValueLine line{u"A1"_s, both(u"问题"_s, u"Frage"_s), {{u"de"_s, words(1)}}, {}};
    FieldValueLine tall = line;
    tall.value = LangText{{u"de"_s, words(20)}};
    const FieldPair pair{
        u"A2"_s, both(u"问题"_s, u"Frage"_s), both(u"回答。"_s.repeated(9), words(3)), {}, {}};
    const QrBlock qr{u"TANDEM1"_s, both(u"码"_s, u"Code"_s)};
    const auto row = [](const char *name, const QList<Block> &blocks) { QTest::newRow(name) << blocks; };
    row("short table", {heading(1), table(9, u"kurz"_s)});
    row("table with high rows", {heading(1), table(3, words(14))});
    row("long table", {heading(1), heading(2), table(60, u"kurz"_s)});
    row("value line", {heading(1), heading(2), heading(3), line, line});
    row("high value line", {heading(2), tall});
    row("pair", {heading(1), pair, heading(2), pair});
    row("paragraph", {heading(3), Paragraph{LangText{{u"de"_s, words(9)}}}});
    row("lead before a table",
        {heading(1), Paragraph{both(u"导语。"_s, words(2)), Paragraph::Style::Lead}, table(8, u"kurz"_s)});
    row("picture", {heading(2), PictureBlock{samplePicture("PNG"), both(u"图"_s, u"Bild"_s), {}}});
    row("code", {heading(2), qr});
}

void TestPageBreaks::keepsHeadingsWithWhatFollows()
{
    QFETCH(const QList<Block>, blocks);
    for (int step = 0; step < kLinesOfPage; ++step) {
        const QStringList lonely = lonelyHeadings(documentWith(step, blocks));
        QVERIFY2(lonely.isEmpty(), qPrintable(u"%1 lines above: %2"_s.arg(step).arg(lonely.join(u", "_s))));
    }
}

void TestPageBreaks::keepsMarksWithReasons_data()
{
    QTest::addColumn<Block>("reasons");
    QTest::newRow("paragraph") << Block(Paragraph{LangText{{u"de"_s, u"Begründung. "_s + words(4)}}});
    QTest::newRow("pair") << Block(
        FieldPair{{}, both(u"理由"_s, u"Grund"_s), both(u"理由"_s, u"Begründung. "_s + words(2)), {}, {}});
}

void TestPageBreaks::keepsMarksWithReasons()
{
    QFETCH(const Block, reasons);
    const FieldValueLine mark{{}, both(u"标准"_s, u"Kriterium"_s), {{u"de"_s, u"4,5 sehr gut"_s}}, {}, true};
    SilentProgress progress;
    for (int step = 0; step < kLinesOfPage; ++step) {
        TextLayout text(**FontBook::installed());
        const auto recording = layDossier(documentWith(step, {mark, reasons}), text, progress);
        QVERIFY(recording.ok());
        QCOMPARE(pageOf(*recording, u"4,5 sehr gut"_s), pageOf(*recording, u"Begründung."_s));
    }
}

void TestPageBreaks::keepsNotesBelowTheirText()
{
    const FieldPair pair{{},
                         both(u"问题"_s, u"Frage"_s),
                         both(u"回答"_s, words(3) + u"\nSchluss."_s),
                         both(u"12 / 400"_s, u"137 / 1.200"_s),
                         {}};
    SilentProgress progress;
    for (int step = 0; step < kLinesOfPage; ++step) {
        TextLayout text(**FontBook::installed());
        const auto recording = layDossier(documentWith(step, {pair}), text, progress);
        QVERIFY(recording.ok());
        QCOMPARE(pageOf(*recording, u"137"_s), pageOf(*recording, u"Schluss."_s));
        const DrawText *note = textOf(*recording, u"137"_s);
        const DrawText *end = textOf(*recording, u"Schluss."_s);
        QCOMPARE(note->x, end->x);
        QVERIFY(note->y > end->y && note->y < end->y + 30);
    }
}

void TestPageBreaks::keepsRowsTogether()
{
    SilentProgress progress;
    for (int step = 0; step < kLinesOfPage; ++step) {
        TextLayout text(**FontBook::installed());
        const auto recording = layDossier(documentWith(step, {table(9, u"kurz"_s)}), text, progress);
        QVERIFY(recording.ok());
        // Neither the first nor the last row stands alone.
        QCOMPARE(pageOf(*recording, u"0"_s), pageOf(*recording, u"1"_s));
        QCOMPARE(pageOf(*recording, u"7"_s), pageOf(*recording, u"8"_s));
    }
}

void TestPageBreaks::namesWhatGoesOn()
{
    SilentProgress progress;
    TextLayout text(**FontBook::installed());
    const auto recording = layDossier(documentWith(0, {table(90, u"kurz"_s)}), text, progress);
    QVERIFY(recording.ok());
    QVERIFY(recording->pages.size() > 2);
    for (size_t page = 1; page < recording->pages.size(); ++page) {
        const DrawText *caption = textOn(recording->pages[page], u"表（续） / Tabelle (Fortsetzung)"_s);
        const DrawText *head = textOn(recording->pages[page], u"项目"_s);
        QVERIFY(caption && head);
        QVERIFY(caption->y < head->y);
    }
}

void TestPageBreaks::leavesNoPageEmpty()
{
    // What is too high for the rest of any page must not send its heading on and on.
    TableBlock high = table(1, words(400));
    SilentProgress progress;
    for (int step = 0; step < kLinesOfPage; ++step) {
        TextLayout text(**FontBook::installed());
        const auto recording = layDossier(documentWith(step, {heading(1), high}), text, progress);
        QVERIFY(recording.ok());
        for (const std::vector<PageMark> &page : recording->pages)
            QVERIFY(std::any_of(page.begin(), page.end(),
                                [](const PageMark &mark) { return mark.owner == kOwnerOfPiece; }));
    }
}

void TestPageBreaks::endsNoPageAfterFewLines()
{
    SilentProgress progress;
    // Two lines below the title, and half a page.
    for (const auto &[step, page] : {std::pair(2, size_t{0}), std::pair(15, size_t{1})}) {
        TextLayout text(**FontBook::installed());
        const auto recording =
            layDossier(documentWith(step, {PageBreak{}, PageBreak{}, heading(1)}), text, progress);
        QVERIFY(recording.ok());
        QCOMPARE(recording->anchors.value(u"anchor-1"_s).page, page);
        QCOMPARE(recording->pages.size(), page + 1);
    }
}

void TestPageBreaks::keepsWhatStandsBetween()
{
    // A group that is set twice leaves nothing of its first try: neither in the outline nor among the
    // anchors.
    SilentProgress progress;
    for (int step = 0; step < kLinesOfPage; ++step) {
        TextLayout text(**FontBook::installed());
        const auto recording =
            layDossier(documentWith(step, {heading(1), heading(2), table(9, u"kurz"_s)}), text, progress);
        QVERIFY(recording.ok());
        QCOMPARE(recording->outline.size(), size_t{3}); // with the title
        const Place first = recording->anchors.value(u"anchor-1"_s);
        const Place second = recording->anchors.value(u"anchor-2"_s);
        QCOMPARE(first.page, second.page);
        QVERIFY(first.y < second.y);
        const auto headings =
            std::count_if(recording->tree.elements().begin(), recording->tree.elements().end(),
                          [](const StructTree::Element &element) { return element.type == "H2"; });
        QCOMPARE(headings, 1);
    }
}

void TestPageBreaks::findsNoneInSamples()
{
    QCOMPARE(lonelyHeadings(sampleDocument()), QStringList());
}

QTEST_MAIN(TestPageBreaks)
#include "tst_PageBreaks.moc"
