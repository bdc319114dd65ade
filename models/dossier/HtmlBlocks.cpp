// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/HtmlBlocks.h"

#include "models/dossier/ChartTable.h"
#include "models/dossier/DocumentWords.h"
#include "models/dossier/LangPieces.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
/// Characters XML may not hold would end the file in the middle.
QString writable(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        const bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        const bool lone = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        out += control ? QString()
               : lone  ? QString(QChar(QChar::ReplacementCharacter))
                       : QString::fromUcs4(&c, 1);
    }
    return out;
}
} // namespace

HtmlBlocks::HtmlBlocks(QXmlStreamWriter &html, const Document &document)
    : m_html(html)
    , m_document(document)
{
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            m_highest = std::clamp(heading->level, 1, m_highest);
    }
}

QString plainLine(const LangText &text, const QStringList &languages)
{
    QStringList parts;
    for (const LangPiece &piece : langPieces(text, languages))
        parts.append(paragraphsOf(writable(piece.text)).join(u' '));
    return parts.join(u" / "_s);
}

QString HtmlBlocks::idOf(const QString &anchor)
{
    return QString::fromLatin1("a-" + anchor.toUtf8().toHex());
}

void HtmlBlocks::write(const Block &block)
{
    std::visit(*this, block);
}

void HtmlBlocks::open(const QString &tag, const QString &className, const QString &anchor)
{
    m_html.writeStartElement(tag);
    if (!className.isEmpty())
        m_html.writeAttribute(u"class"_s, className);
    if (!anchor.isEmpty())
        m_html.writeAttribute(u"id"_s, idOf(anchor));
}

void HtmlBlocks::language(const QString &tag)
{
    if (tag != "und"_L1)
        m_html.writeAttribute(u"lang"_s, tag);
}

void HtmlBlocks::writeParagraphs(const QString &tag, const LangText &text, const QString &className)
{
    for (const LangPiece &piece : langPieces(text, m_document.languages)) {
        const QStringList paragraphs = paragraphsOf(piece.text);
        for (const QString &paragraph : paragraphs) {
            open(tag, className);
            language(piece.language);
            m_html.writeCharacters(writable(paragraph));
            close();
        }
    }
}

void HtmlBlocks::writeInline(const LangText &text, const QString &separator)
{
    bool isFirst = true;
    for (const LangPiece &piece : langPieces(text, m_document.languages)) {
        if (!isFirst)
            m_html.writeCharacters(separator);
        open(u"span"_s);
        language(piece.language);
        m_html.writeCharacters(paragraphsOf(writable(piece.text)).join(u' '));
        close();
        isFirst = false;
    }
}

void HtmlBlocks::writeNumber(const QString &number)
{
    if (number.isEmpty())
        return;
    open(u"span"_s, u"number"_s);
    m_html.writeCharacters(writable(number));
    close();
    m_html.writeCharacters(u" "_s);
}

void HtmlBlocks::writeSigns(const QList<Footnote> &footnotes, const QString &tag)
{
    for (const Footnote &footnote : footnotes) {
        const int number = m_numbers.of(plainLine(footnote.text, m_document.languages));
        if (number > m_footnotes.size())
            m_footnotes.append(footnote.text);
        if (!tag.isEmpty() && !footnote.language.isEmpty() && footnote.language != tag)
            continue;
        open(u"a"_s);
        m_html.writeAttribute(u"href"_s, u"#note-%1"_s.arg(number));
        m_html.writeAttribute(u"role"_s, u"doc-noteref"_s);
        m_html.writeCharacters(FootnoteNumbers::sign(number));
        close();
    }
}

void HtmlBlocks::writeFootnotes()
{
    if (m_footnotes.isEmpty())
        return;
    open(u"div"_s, u"notes"_s); // not a section: that would ask for a heading
    m_html.writeAttribute(u"role"_s, u"doc-endnotes"_s);
    for (qsizetype i = 0; i < m_footnotes.size(); ++i) {
        open(u"p"_s, u"note"_s);
        m_html.writeAttribute(u"id"_s, u"note-%1"_s.arg(i + 1));
        m_html.writeCharacters(FootnoteNumbers::sign(static_cast<int>(i) + 1) + u' ');
        writeInline(m_footnotes[i], u" / "_s);
        close();
    }
    close();
}

void HtmlBlocks::writeLines(const QList<CoverLine> &lines)
{
    if (lines.isEmpty())
        return;
    open(u"table"_s);
    for (const CoverLine &line : lines) {
        open(u"tr"_s);
        open(u"th"_s);
        m_html.writeAttribute(u"scope"_s, u"row"_s);
        writeInline(line.label, u" / "_s);
        close();
        open(u"td"_s);
        writeParagraphs(u"div"_s, line.value);
        close();
        close();
    }
    close();
}

void HtmlBlocks::operator()(const Heading &heading)
{
    // The document's title is the only h1; no level below it is skipped, whatever looks best on paper.
    open(u"h%1"_s.arg(std::clamp(heading.level, 1, 4) - m_highest + 2), {}, heading.anchor);
    writeNumber(heading.number);
    writeInline(heading.text, u" / "_s);
    close();
}

void HtmlBlocks::operator()(const Paragraph &paragraph)
{
    const bool isQuote = paragraph.style == Paragraph::Style::Quote;
    if (isQuote)
        open(u"blockquote"_s);
    writeParagraphs(u"p"_s, paragraph.text,
                    paragraph.style == Paragraph::Style::Small  ? u"small"_s
                    : paragraph.style == Paragraph::Style::Lead ? u"lead"_s
                                                                : QString());
    if (isQuote)
        close();
}

void HtmlBlocks::writeAnswer(const QString &text)
{
    const QStringList paragraphs = paragraphsOf(text);
    for (const QString &paragraph : paragraphs)
        m_html.writeTextElement(u"p"_s, writable(paragraph));
    if (paragraphs.isEmpty())
        m_html.writeTextElement(u"p"_s, missingSign());
}

void HtmlBlocks::operator()(const FieldPair &field)
{
    const QStringList tags = columnsOf(field.answer, {}, m_document.languages);
    open(u"table"_s, u"pair"_s, field.anchor);
    open(u"thead"_s);
    open(u"tr"_s);
    for (const QString &tag : tags) {
        open(u"th"_s);
        m_html.writeAttribute(u"scope"_s, u"col"_s);
        language(spokenLanguage(field.label, tag));
        if (tag == tags.first())
            writeNumber(field.number);
        m_html.writeCharacters(paragraphsOf(writable(field.label.best(tag))).join(u' '));
        writeSigns(field.footnotes, tag);
        close();
    }
    close();
    close();
    open(u"tbody"_s);
    open(u"tr"_s);
    for (const QString &tag : tags) {
        open(u"td"_s);
        language(tag);
        writeAnswer(field.answer.in(tag));
        close();
    }
    close();
    close();
    close();
    writeParagraphs(u"p"_s, field.note, u"note"_s);
}

void HtmlBlocks::operator()(const FieldValueLine &field)
{
    open(u"table"_s, {}, field.anchor);
    open(u"tr"_s);
    open(u"th"_s);
    m_html.writeAttribute(u"scope"_s, u"row"_s);
    writeNumber(field.number);
    writeInline(field.label, u" / "_s);
    writeSigns(field.footnotes);
    close();
    open(u"td"_s, field.isWithheld ? u"withheld"_s : QString());
    if (field.value.isEmpty())
        m_html.writeCharacters(missingSign());
    writeParagraphs(u"div"_s, field.value);
    close();
    close();
    close();
}

void HtmlBlocks::writeHeadRow(const TableBlock &table)
{
    open(u"thead"_s);
    open(u"tr"_s);
    for (const TableColumn &column : table.columns) {
        open(u"th"_s, column.align == TableColumn::Align::End ? u"end"_s : QString());
        m_html.writeAttribute(u"scope"_s, u"col"_s);
        writeInline(column.head, u" / "_s);
        close();
    }
    close();
    close();
}

void HtmlBlocks::writeRow(const TableBlock &table, const QList<TableCell> &row)
{
    open(u"tr"_s);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableCell cell = row.value(i);
        const bool atEnd = table.columns[i].align == TableColumn::Align::End;
        open(cell.isRowHead ? u"th"_s : u"td"_s, atEnd ? u"end"_s : QString());
        if (cell.isRowHead)
            m_html.writeAttribute(u"scope"_s, u"row"_s);
        writeParagraphs(cell.strong ? u"strong"_s : u"div"_s, cell.text);
        close();
    }
    close();
}

void HtmlBlocks::operator()(const TableBlock &table)
{
    if (table.columns.isEmpty())
        return;
    open(u"table"_s, {}, table.anchor);
    if (!table.caption.isEmpty()) {
        open(u"caption"_s);
        writeInline(table.caption, u" / "_s);
        writeSigns(table.footnotes);
        close();
    }
    writeHeadRow(table);
    open(u"tbody"_s);
    for (const QList<TableCell> &row : table.rows)
        writeRow(table, row);
    close();
    close();
}

void HtmlBlocks::operator()(const ChartBlock &chart)
{
    open(u"figure"_s);
    open(u"figcaption"_s);
    writeParagraphs(u"div"_s, chart.caption);
    writeParagraphs(u"div"_s, chart.alternative);
    close();
    (*this)(chartTable(chart, m_document.languages));
    close();
}

void HtmlBlocks::operator()(const PictureBlock &picture)
{
    const bool isJpeg = picture.data.startsWith("\xFF\xD8");
    open(u"figure"_s);
    m_html.writeEmptyElement(u"img"_s);
    m_html.writeAttribute(u"src"_s, (isJpeg ? u"data:image/jpeg;base64,"_s : u"data:image/png;base64,"_s) +
                                        QString::fromLatin1(picture.data.toBase64()));
    m_html.writeAttribute(u"alt"_s, plainLine(picture.alternative, m_document.languages));
    if (const auto pieces = langPieces(picture.alternative, m_document.languages); pieces.size() == 1)
        language(pieces.first().language);
    open(u"figcaption"_s);
    writeParagraphs(u"div"_s, picture.caption);
    close();
    close();
}

void HtmlBlocks::operator()(const QrBlock &qr)
{
    // The code is for paper; on a screen its text is the useful form.
    writeParagraphs(u"p"_s, qr.note, u"note"_s);
    writeParagraphs(u"p"_s, qr.alternative, u"note"_s);
    open(u"p"_s);
    m_html.writeTextElement(u"code"_s, writable(qr.text));
    close();
}

void HtmlBlocks::operator()(const SignatureRow &row)
{
    for (const SignatureBox &box : row.boxes) {
        open(u"div"_s, u"box"_s);
        writeParagraphs(u"p"_s, box.party, u"note"_s);
        writeParagraphs(u"p"_s, box.name);
        writeParagraphs(u"p"_s, box.label, u"note"_s);
        close();
    }
}

void HtmlBlocks::operator()(const WritingRoom &room)
{
    open(u"div"_s, u"box"_s);
    writeParagraphs(u"p"_s, room.label, u"note"_s);
    close();
}

void HtmlBlocks::operator()(const Notice &notice)
{
    const QString kind = notice.kind == Notice::Kind::Warning        ? u"notice warning"_s
                         : notice.kind == Notice::Kind::Confidential ? u"notice confidential"_s
                                                                     : u"notice"_s;
    open(u"div"_s, kind);
    m_html.writeAttribute(u"role"_s, u"note"_s);
    writeParagraphs(u"p"_s, notice.text);
    close();
}

void HtmlBlocks::operator()(const PageBlock &)
{
    // Pictures of pages say nothing to those who need this form; the original does, and its place is told
    // above.
}

void HtmlBlocks::operator()(const PageBreak &)
{
    // Pages are a matter of paper.
}

} // namespace tandem::dossier
