// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"
#include "models/dossier/FootnoteNumbers.h"

#include <QXmlStreamWriter>

namespace tandem::dossier {

/// The languages of a text on one line, parted by " / ".
[[nodiscard]] QString plainLine(const LangText &text, const QStringList &languages);

/// Writes blocks as HTML that is well-formed XML at the same time.
class HtmlBlocks
{
public:
    HtmlBlocks(QXmlStreamWriter &html, const Document &document);

    [[nodiscard]] QXmlStreamWriter &stream() { return m_html; }
    /// An anchor as an id: no blank in it.
    [[nodiscard]] static QString idOf(const QString &anchor);

    void write(const Block &block);
    /// Each paragraph in its own element with its language.
    void writeParagraphs(const QString &tag, const LangText &text, const QString &className = {});
    void writeInline(const LangText &text, const QString &separator);
    void writeLines(const QList<CoverLine> &lines);

    /// What the signs mean, with links from each; nothing where there were none.
    void writeFootnotes();

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const FieldPair &field);
    void operator()(const FieldValueLine &field);
    void operator()(const TableBlock &table);
    void operator()(const ChartBlock &chart);
    void operator()(const PictureBlock &picture);
    void operator()(const QrBlock &qr);
    void operator()(const SignatureRow &row);
    void operator()(const WritingRoom &room);
    void operator()(const Notice &notice);
    void operator()(const PageBlock &);
    void operator()(const PageBreak &);

private:
    void open(const QString &tag, const QString &className = {}, const QString &anchor = {});
    void close()
    {
        m_html.writeCharacters(
            {}); // an element without content gets its end all the same: HTML knows no "/>"
        m_html.writeEndElement();
    }
    void language(const QString &tag);
    void writeNumber(const QString &number);
    void writeSigns(const QList<Footnote> &footnotes, const QString &language = {});
    void writeAnswer(const QString &text);
    void writeHeadRow(const TableBlock &table);
    void writeRow(const TableBlock &table, const QList<TableCell> &row);

    QXmlStreamWriter &m_html;
    const Document &m_document;
    int m_highest = 4; ///< level of heading in the document
    FootnoteNumbers m_numbers;
    QList<LangText> m_footnotes; ///< by number
};

} // namespace tandem::dossier
