// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/ContentRows.h"

#include "models/dossier/ChartTable.h"
#include "models/dossier/LangPieces.h"

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

class Rows
{
public:
    explicit Rows(const dossier::Document &document)
        : m_languages(document.languages)
    {
    }

    void operator()(const dossier::Heading &block) { add({inLine(block.text)}); }
    void operator()(const dossier::Paragraph &block) { add({below(block.text)}); }
    void operator()(const dossier::Notice &block) { add({below(block.text)}); }
    void operator()(const dossier::FieldPair &block)
    {
        ContentRow labels;
        ContentRow answers;
        for (const QString &language : block.answer.languages()) {
            labels.append(block.label.best(language));
            answers.append(printed(block.answer.in(language)));
        }
        add(labels);
        add(answers);
    }
    void operator()(const dossier::FieldValueLine &block) { add({below(block.label), below(block.value)}); }
    void operator()(const dossier::TableBlock &block)
    {
        add({inLine(block.caption)});
        ContentRow heads;
        for (const dossier::TableColumn &column : block.columns)
            heads.append(below(column.head));
        add(heads);
        for (const QList<dossier::TableCell> &row : block.rows) {
            ContentRow cells;
            for (const dossier::TableCell &cell : row)
                cells.append(below(cell.text));
            add(cells);
        }
    }
    void operator()(const dossier::ChartBlock &block)
    {
        add({inLine(block.caption)});
        (*this)(dossier::chartTable(block, m_languages));
    }
    void operator()(const dossier::PictureBlock &block) { add({inLine(block.caption)}); }
    void operator()(const dossier::QrBlock &block) { add({below(block.note)}); }
    void operator()(const dossier::PageBlock &block) { add({inLine(block.caption)}); }
    void operator()(const dossier::SignatureRow &block)
    {
        ContentRow names;
        ContentRow labels;
        for (const dossier::SignatureBox &box : block.boxes) {
            names.append(below(box.name));
            labels.append(below(box.label));
        }
        add(names);
        add(labels);
    }
    void operator()(const dossier::WritingRoom &block)
    {
        add({block.isPerLanguage ? below(block.label) : inLine(block.label)});
    }
    void operator()(const dossier::PageBreak &) {}

    void add(ContentRow row)
    {
        row.removeAll(QString());
        if (!row.isEmpty())
            m_rows.append(row);
    }
    [[nodiscard]] QString inLine(const LangText &text) const
    {
        QStringList parts;
        for (const dossier::LangPiece &piece : dossier::langPieces(text, m_languages))
            parts.append(dossier::paragraphsOf(piece.text).join(u' '));
        return parts.join(u" / "_s);
    }
    [[nodiscard]] QString below(const LangText &text) const
    {
        QStringList parts;
        for (const dossier::LangPiece &piece : dossier::langPieces(text, m_languages))
            parts.append(printed(piece.text));
        return parts.join(u'\n');
    }
    [[nodiscard]] static QString printed(const QString &text)
    {
        return dossier::paragraphsOf(text).join(u'\n');
    }

    QList<ContentRow> m_rows;

private:
    QStringList m_languages;
};

} // namespace

QList<ContentRow> contentRows(const dossier::Document &document)
{
    Rows rows(document);
    if (document.letterHead) {
        rows.add({rows.below(document.letterHead->sender)});
        rows.add({rows.below(document.letterHead->recipient)});
    }
    if (document.certificate) {
        for (const QString &language : document.languages)
            rows.add({rows.printed(document.title.in(language))});
        rows.add({rows.below(document.certificate->body)});
        rows(dossier::SignatureRow{document.certificate->signatures});
    } else if (!document.cover) {
        rows.add({rows.inLine(document.title)});
    }
    for (const dossier::Block &block : document.blocks)
        std::visit(rows, block);
    return rows.m_rows;
}

} // namespace tandem::test
