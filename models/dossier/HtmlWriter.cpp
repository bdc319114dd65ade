// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/HtmlWriter.h"

#include "models/dossier/DocumentWords.h"
#include "models/dossier/HtmlBlocks.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
/// Everything in one file: no script, no font, no address is fetched.
constexpr char kStyle[] =
    "body{font:16px/1.55 'Noto Sans','Noto Sans CJK SC',sans-serif;color:#1A2126;"
    "background:#fff;max-width:62rem;margin:2rem auto;padding:0 1.25rem;overflow-wrap:anywhere}"
    "h1,h2,h3,h4{line-height:1.3;margin:2em 0 .6em}h1 [lang]+[lang],h2 [lang]+[lang]{color:#0F5F78}"
    ".number{background:#DFEDF2;color:#0F5F78;border-radius:.25em;padding:.1em "
    ".45em;font-weight:700;font-size:.85em}"
    "table{border-collapse:collapse;width:100%;margin:1em 0}th,td{padding:.45em .6em;vertical-align:top;"
    "text-align:start;border-bottom:1px solid #D6DCE0}thead th{background:#E9EDEF}caption{text-align:start;"
    "font-weight:700;padding:.4em 0}td.end,th.end{text-align:end}table.pair{table-layout:fixed}"
    "td.withheld{background:#1A2126;color:#FFFFFF}"
    ".note,figcaption,.small{color:#596570;font-size:.85em}.lead{font-size:1.15em;color:#46515B}"
    ".notice{border-left:4px solid #0F5F78;background:#DFEDF2;padding:.6em 1em;margin:1em 0}"
    ".notice.warning{border-color:#855000;background:#FAEED7}.notice.confidential{border-color:#AF251D;"
    "background:#FAE6E4}img{max-width:100%;height:auto}.box{border:1px solid #7D8892;border-radius:4px;"
    "padding:.6em;min-height:7em;margin:.5em 0}"
    // Out of the way until the keyboard comes to it.
    ".skip{position:absolute;left:-100rem}.skip:focus{position:static}"
    // On paper: no way to click, no row over two pages, and black bars as frames, for grounds are not
    // printed.
    "@media print{body{max-width:none;margin:0;padding:0;font-size:10pt}.skip,nav{display:none}"
    "tr,figure,.box,.notice{page-break-inside:avoid}h1,h2,h3,h4,h5,caption{page-break-after:avoid}"
    "thead{display:table-header-group}td.withheld{background:none;color:#1A2126;border:2px solid #1A2126}}";

void writeHead(QXmlStreamWriter &html, const Document &document)
{
    html.writeStartElement(u"head"_s);
    html.writeEmptyElement(u"meta"_s);
    html.writeAttribute(u"charset"_s, u"utf-8"_s);
    html.writeEmptyElement(u"meta"_s);
    html.writeAttribute(u"name"_s, u"viewport"_s);
    html.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
    html.writeTextElement(u"title"_s, plainLine(document.title, document.languages));
    html.writeTextElement(u"style"_s, QLatin1String(kStyle));
    html.writeEndElement();
}

/// Who reads with the keyboard or by ear need not pass cover and contents.
void writeSkipLink(HtmlBlocks &blocks, const Document &document)
{
    QXmlStreamWriter &html = blocks.stream();
    html.writeStartElement(u"a"_s);
    html.writeAttribute(u"class"_s, u"skip"_s);
    html.writeAttribute(u"href"_s, u"#main"_s);
    blocks.writeInline(skipWord(document.languages), u" / "_s);
    html.writeEndElement();
}

void writeCover(HtmlBlocks &blocks, const Document &document)
{
    QXmlStreamWriter &html = blocks.stream();
    html.writeStartElement(u"header"_s);
    if (!document.reference.isEmpty())
        html.writeTextElement(u"p"_s, document.reference);
    if (document.letterHead) {
        blocks.writeParagraphs(u"p"_s, document.letterHead->sender, u"lead"_s);
        blocks.writeParagraphs(u"div"_s, document.letterHead->recipient);
        blocks.writeLines(document.letterHead->facts);
    }
    if (document.cover)
        blocks.writeParagraphs(u"p"_s, document.cover->programme);
    html.writeStartElement(u"h1"_s);
    blocks.writeInline(document.title, u" / "_s);
    html.writeEndElement();
    if (document.cover) {
        blocks.writeLines(document.cover->lines);
        blocks.writeParagraphs(u"p"_s, document.cover->classification);
    }
    blocks.writeParagraphs(u"p"_s, document.banner);
    html.writeEndElement();
}

void writeContents(HtmlBlocks &blocks, const Document &document)
{
    QXmlStreamWriter &html = blocks.stream();
    html.writeStartElement(u"nav"_s);
    html.writeAttribute(u"aria-labelledby"_s, u"contents"_s);
    html.writeStartElement(u"h2"_s);
    html.writeAttribute(u"id"_s, u"contents"_s);
    blocks.writeInline(contentsWord(document.languages), u" / "_s);
    html.writeEndElement();
    html.writeStartElement(u"ul"_s);
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading || heading->anchor.isEmpty() || heading->level > 2)
            continue;
        html.writeStartElement(u"li"_s);
        html.writeStartElement(u"a"_s);
        html.writeAttribute(u"href"_s, u'#' + HtmlBlocks::idOf(heading->anchor));
        if (!heading->number.isEmpty())
            html.writeCharacters(heading->number + u' ');
        blocks.writeInline(heading->text, u" / "_s);
        html.writeEndElement();
        html.writeEndElement();
    }
    html.writeEndElement();
    html.writeEndElement();
}

bool hasContents(const Document &document)
{
    return document.tableOfContents &&
           std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
               const auto *heading = std::get_if<Heading>(&block);
               return heading && !heading->anchor.isEmpty() && heading->level <= 2;
           });
}
} // namespace

QByteArray writeHtml(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter html(&bytes);
    html.writeDTD(u"<!DOCTYPE html>"_s);
    html.writeStartElement(u"html"_s);
    html.writeAttribute(u"lang"_s, document.languages.value(0, u"en"_s));
    writeHead(html, document);
    html.writeStartElement(u"body"_s);
    HtmlBlocks blocks(html, document);
    writeSkipLink(blocks, document);
    writeCover(blocks, document);
    if (hasContents(document))
        writeContents(blocks, document);
    html.writeStartElement(u"main"_s);
    html.writeAttribute(u"id"_s, u"main"_s);
    if (document.certificate) {
        blocks.writeParagraphs(u"p"_s, document.certificate->body);
        blocks.write(SignatureRow{document.certificate->signatures});
    }
    for (const Block &block : document.blocks)
        blocks.write(block);
    blocks.writeFootnotes();
    html.writeEndElement();
    html.writeEndElement();
    html.writeEndElement();
    return bytes + '\n';
}

} // namespace tandem::dossier
