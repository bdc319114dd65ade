// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/DossierLayout.h"

#include "models/dossier/Checkpoint.h"
#include "models/dossier/Contents.h"
#include "models/dossier/Footnotes.h"
#include "models/dossier/Furniture.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
/// Puts a block.
struct LayBlock
{
    Setting &setting;

    Result<void> operator()(const Heading &block) const { return done(layHeading, block); }
    Result<void> operator()(const Paragraph &block) const { return done(layParagraph, block); }
    Result<void> operator()(const FieldPair &block) const { return done(layFieldPair, block); }
    Result<void> operator()(const FieldValueLine &block) const { return done(layValueLine, block); }
    Result<void> operator()(const TableBlock &block) const { return done(layTable, block); }
    Result<void> operator()(const ChartBlock &block) const { return done(layChart, block); }
    Result<void> operator()(const PictureBlock &block) const { return layPicture(setting, block); }
    Result<void> operator()(const QrBlock &block) const { return layQr(setting, block); }
    Result<void> operator()(const SignatureRow &block) const { return done(laySignatures, block); }
    Result<void> operator()(const WritingRoom &block) const { return done(layWritingRoom, block); }
    Result<void> operator()(const Notice &block) const { return done(layNotice, block); }
    Result<void> operator()(const PageBlock &block) const { return done(layPage, block); }
    Result<void> operator()(const PageBreak &) const
    {
        constexpr double kFewLines = (kBottom - kTop) / 5;
        if (setting.flow.y() > kTop + kFewLines)
            setting.flow.newPage();
        return {};
    }

private:
    template<typename B>
    Result<void> done(void (*lay)(Setting &, const B &), const B &block) const
    {
        lay(setting, block);
        return {};
    }
};

/// A document without a cover starts with its title.
void layTitle(Setting &setting)
{
    Heading title;
    title.text = setting.document.title;
    title.anchor = u"document-title"_s;
    layHeading(setting, title);
}

/// Does the block tell what comes below it, so that it must not be the last one on a page?
bool announces(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    const auto *line = std::get_if<FieldValueLine>(&block);
    const auto *question = std::get_if<FieldPair>(&block);
    return (question && question->isAnsweredBelow) || std::holds_alternative<Heading>(block) ||
           (line && line->isExplainedBelow) ||
           (paragraph && (paragraph->staysWithNext || paragraph->style == Paragraph::Style::Lead));
}

/// The end of a group: blocks that announce, and what they announce.
qsizetype groupEnd(const QList<Block> &blocks, qsizetype from)
{
    const auto is = [&blocks]<typename B>(qsizetype i, const B *) {
        return i < blocks.size() && std::holds_alternative<B>(blocks[i]);
    };
    constexpr const PageBreak *kBreak = nullptr;
    constexpr const FieldValueLine *kLine = nullptr;
    qsizetype last = from;
    while (last + 1 < blocks.size() && announces(blocks[last]) && !is(last + 1, kBreak))
        ++last;
    // One short line below a heading looks as lost as none.
    if (last > from && is(last, kLine) && is(last + 1, kLine))
        ++last;
    // Nobody signs on a page that does not say what.
    constexpr const SignatureRow *kSignatures = nullptr;
    if (is(last, kLine) && is(last + 1, kSignatures))
        ++last;
    return last + 1;
}

/// Only value lines continue a table of values. Other blocks bring the space above them, a paragraph does
/// not.
void endValueTable(Setting &setting, const Block &next)
{
    constexpr double kBelowTable = 5;
    if (std::holds_alternative<FieldValueLine>(next))
        return;
    if (setting.valueTable >= 0 && std::holds_alternative<Paragraph>(next))
        setting.flow.space(kBelowTable);
    setting.valueTable = -1;
}

void beginGroup(Setting &setting)
{
    setting.groupPage = setting.flow.page();
    setting.groupTop = setting.flow.y();
}

Result<void> layBlocks(Setting &setting, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        const Block &block = setting.document.blocks[i];
        endValueTable(setting, block);
        if (Result<void> laid = std::visit(LayBlock{setting}, block); !laid)
            return laid;
    }
    return {};
}

/// Lays a group; if a page ends between its parts, it starts on the next page.
Result<void> layGroup(Setting &setting, qsizetype from, qsizetype to)
{
    const Checkpoint start(setting);
    const bool atTop = setting.flow.atTop();
    beginGroup(setting);
    Result<void> laid = layBlocks(setting, from, to - 1);
    const Checkpoint beforeLast(setting);
    if (laid)
        laid = layBlocks(setting, to - 1, to);
    const size_t first = start.pageOfFirstContent(setting);
    const bool isApart = to - from > 1 && first != beforeLast.pageOfFirstContent(setting);
    if (!laid || !isApart || atTop || first > start.page())
        return laid;
    start.restore(setting);
    setting.flow.newPage();
    beginGroup(setting);
    return layBlocks(setting, from, to);
}
} // namespace

Error cancelledError()
{
    return {u"dossier.cancelled"_s,
            {QT_TRANSLATE_NOOP("Message", "Writing the document was cancelled."), {}},
            {}};
}

Result<Recording> layDossier(const Document &document, TextLayout &text, Progress &progress)
{
    Recording recording;
    Setting setting{document, recording, text, PageFlow(recording)};
    setting.flow.newPage();
    if (document.cover) {
        layCover(setting, *document.cover);
        if (document.tableOfContents || !document.blocks.isEmpty())
            setting.flow.newPage();
    } else if (document.letterHead) {
        layLetterHead(setting, *document.letterHead);
    } else if (document.certificate) {
        layCertificate(setting, *document.certificate);
        if (!document.blocks.isEmpty())
            setting.flow.newPage();
    } else if (!document.title.isEmpty()) {
        layTitle(setting);
    }
    Contents contents;
    if (document.tableOfContents) {
        contents.lay(setting);
        setting.flow.newPage();
    }
    setting.section = setting.element(0, "Sect");
    const qsizetype count = document.blocks.size();
    for (qsizetype from = 0; from < count;) {
        if (progress.cancelled())
            return cancelledError();
        const qsizetype to = groupEnd(document.blocks, from);
        if (Result<void> laid = layGroup(setting, from, to); !laid)
            return laid.error();
        progress.advance(to, 2 * count);
        from = to;
    }
    contents.fill(setting);
    paintFootnotes(recording);
    layFurniture(setting);
    return recording;
}

} // namespace tandem::dossier
