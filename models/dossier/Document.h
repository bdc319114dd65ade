// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"
#include "models/dossier/AppendedFile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace tandem::dossier {

/// Plain structured content of a document. Built once; the PDF, the accessible HTML, tables and the JSON are
/// renderings of it, so a figure can never differ between two of them (design.md §2.3).

/// A heading. In a document of two languages both stand on it, parted by " / ".
struct Heading
{
    int level = 1;  ///< 1 to 4, no level is skipped
    QString number; ///< "C02"; may be empty
    LangText text;
    QString anchor; ///< unique; target of links and the table of contents
};

/// A paragraph in one or several languages; with several, one below the other.
struct Paragraph
{
    LangText text;
    enum class Style
    {
        Normal,
        Small,
        Lead,
        Quote,
        Letter ///< larger, as people write to each other
    } style = Style::Normal;
    bool staysWithNext = false; ///< what follows stands on the same page
};

/// A remark at the foot of the page on which its block begins, and a sign for it behind the label. The same
/// text has the same number throughout a document.
struct Footnote
{
    LangText text;
    QString language =
        {}; ///< of the one label that bears the sign, where labels stand side by side; else all
};

/// The question and its answer, language beside language. The heart of the dossier.
struct FieldPair
{
    QString number; ///< field id
    LangText label;
    LangText answer; ///< per language; line feeds part paragraphs
    LangText note;   ///< "812 characters; German older than Chinese"
    QString anchor;
    bool isAnsweredBelow = false; ///< what follows is room for the answer and stays on its page
    QList<Footnote> footnotes = {};
};

/// The question and an answer without language: codes, numbers, money, dates, choices (both labels).
struct FieldValueLine
{
    QString number;
    LangText label;
    LangText value; ///< language tags for words; the tag "und" for text without language
    QString anchor;
    bool isExplainedBelow = false; ///< what follows gives the reasons and stays on its page
    bool isWithheld = false;       ///< the value tells what was left out; shown as a black bar
    QList<Footnote> footnotes = {};
};

struct TableColumn
{
    LangText head;
    enum class Align
    {
        Start,
        End
    } align = Align::Start;
    int weight = 10; ///< relative width
};

/// A cell; text without language has the tag "und".
struct TableCell
{
    LangText text;
    bool isRowHead = false;
    bool strong = false;
};

struct TableBlock
{
    LangText caption;
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows; ///< each as long as columns
    QString anchor;
    bool isToFillIn = false;        ///< rows are high enough to write in by hand
    QList<Footnote> footnotes = {}; ///< of the caption
};

/// One named row of numbers of a chart.
struct ChartSeries
{
    LangText name;
    QList<std::optional<double>> values; ///< one per category; nothing where there is no mark
};

/// A chart with the same numbers as the data table that stands below it.
struct ChartBlock
{
    enum class Kind
    {
        Radar,
        Bars,
        Spread
    } kind = Kind::Bars;
    LangText caption;
    LangText alternative; ///< text alternative: what the picture shows
    QList<LangText> categories;
    QList<ChartSeries> series;
    double minimum = 0;
    double maximum = 5;
    std::optional<double> line; ///< threshold
};

struct PictureBlock
{
    QByteArray data; ///< JPEG or PNG as attached
    LangText caption;
    LangText alternative;
};

/// A QR code of a text, with what it says beside it.
struct QrBlock
{
    QString text;
    LangText alternative; ///< what the code holds
    LangText note = {};   ///< what it is good for, above; may be empty
    QString shown = {};   ///< the text in a form for people, by lines; the text itself where empty
};

/// A box to sign or to seal in.
struct SignatureBox
{
    LangText label;      ///< "Place, date, signature"
    LangText name;       ///< who signs
    bool seal = false;   ///< with a ring where the seal goes
    LangText party = {}; ///< for whom, above the name; may be empty
};
struct SignatureRow
{
    QList<SignatureBox> boxes;
};

/// White room in a frame to write in by hand.
struct WritingRoom
{
    LangText label;             ///< what to write
    int lines = 3;              ///< of handwriting
    bool isPerLanguage = false; ///< a frame for each language of the label, side by side
};

/// A framed remark: confidentiality, missing parts.
struct Notice
{
    LangText text;
    enum class Kind
    {
        Information,
        Confidential,
        Warning
    } kind = Kind::Information;
};

/// One page of an attachment, in a frame.
struct PageBlock
{
    qsizetype file = 0; ///< index into Document::appended
    int page = 0;       ///< index into its pages
    LangText caption;
    LangText alternative;
};

/// What follows starts on a new page; a page with a few lines on it is not left for that.
struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, FieldPair, FieldValueLine, TableBlock, ChartBlock,
                           PictureBlock, QrBlock, SignatureRow, WritingRoom, Notice, PageBlock, PageBreak>;

/// A file that travels inside the PDF.
struct EmbeddedFile
{
    QString name; ///< unlike that of any other
    QString mediaType;
    LangText description;
    QByteArray data;
    enum class Relation
    {
        Source,
        Data,
        Supplement
    } relation = Relation::Supplement;
};

struct CoverLine
{
    LangText label;
    LangText value; ///< tag "und" for text without language
};

struct Cover
{
    LangText programme; ///< above the title
    QList<CoverLine> lines;
    LangText classification;
};

/// The head of a letter: who writes, to whom, its facts. The title of the document is the subject.
struct LetterHead
{
    LangText sender;        ///< line feeds part lines
    LangText recipient;     ///< as it stands in the window of the envelope
    QList<CoverLine> facts; ///< reference, date
};

/// A certificate: one page in a frame, everything in the middle. The title of the document is its heading.
struct Certificate
{
    LangText body;     ///< paragraphs by language
    LangText honoured; ///< the paragraph with this text stands out
    QList<SignatureBox> signatures;
    QString number; ///< small at the foot
};

struct Document
{
    QStringList languages; ///< in the order they stand: {"zh", "de"}; one for a one-language document
    LangText title;
    QString reference; ///< stands in the header of each page: "TAN-2027-002 · FLEXWASH"
    LangText running;  ///< header text in the document's languages
    LangText banner;   ///< confidentiality, foot of each page; may be empty
    std::optional<Cover> cover;
    std::optional<LetterHead> letterHead;   ///< instead of a cover
    std::optional<Certificate> certificate; ///< instead of a cover
    bool tableOfContents = false;
    QList<Block> blocks;
    QList<EmbeddedFile> embedded;
    QList<std::shared_ptr<const AppendedFile>> appended; ///< attachments of which pages are shown
    QDateTime issued; ///< UTC; the date in the file's properties. Not set: the file names none
    QString author;   ///< who issues it; in the file's properties. May be empty
};

} // namespace tandem::dossier
