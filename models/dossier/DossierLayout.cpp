// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/DossierLayout.h"

#include "models/dossier/Contents.h"
#include "models/dossier/Furniture.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
struct HeightNeeded
{
    double operator()(const Heading &heading) const { return heading.level == 1 ? 60 : 40; }
    double operator()(const Paragraph &) const { return 2 * kBodyStyle.lineHeight; }
    double operator()(const FieldPair &) const { return 84; }
    double operator()(const FieldValueLine &) const { return 40; }
    double operator()(const TableBlock &) const { return 100; }
    double operator()(const ChartBlock &chart) const
    {
        return chart.kind == ChartBlock::Kind::Radar ? 320 : 170;
    }
    double operator()(const PictureBlock &) const { return 200; }
    double operator()(const QrBlock &) const { return 110; }
    double operator()(const SignatureRow &) const { return 140; }
    double operator()(const Notice &) const { return 60; }
    double operator()(const PageBreak &) const { return 0; }
};

/// What must stand below a heading: the start of what follows, through further headings.
double heightBelow(const QList<Block> &blocks, qsizetype from)
{
    double height = 0;
    for (qsizetype i = from; i < blocks.size(); ++i) {
        height += startHeight(blocks[i]);
        if (!std::holds_alternative<Heading>(blocks[i]))
            break;
    }
    return std::min(height, (kBottom - kTop) / 2);
}

/// Puts a block; the index is for headings, which look ahead.
struct LayBlock
{
    Setting &setting;
    qsizetype index = 0;

    Result<void> operator()(const Heading &block) const
    {
        layHeading(setting, block, heightBelow(setting.document.blocks, index + 1));
        return {};
    }
    Result<void> operator()(const Paragraph &block) const { return done(layParagraph, block); }
    Result<void> operator()(const FieldPair &block) const { return done(layFieldPair, block); }
    Result<void> operator()(const FieldValueLine &block) const { return done(layValueLine, block); }
    Result<void> operator()(const TableBlock &block) const { return done(layTable, block); }
    Result<void> operator()(const ChartBlock &block) const { return done(layChart, block); }
    Result<void> operator()(const PictureBlock &block) const { return layPicture(setting, block); }
    Result<void> operator()(const QrBlock &block) const { return layQr(setting, block); }
    Result<void> operator()(const SignatureRow &block) const { return done(laySignatures, block); }
    Result<void> operator()(const Notice &block) const { return done(layNotice, block); }
    Result<void> operator()(const PageBreak &) const
    {
        if (!setting.flow.atTop())
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
    layHeading(setting, title, 0);
}
} // namespace

double startHeight(const Block &block)
{
    return std::visit(HeightNeeded(), block);
}

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
    for (qsizetype i = 0; i < count; ++i) {
        if (progress.cancelled())
            return cancelledError();
        if (!std::holds_alternative<FieldValueLine>(document.blocks[i]))
            setting.valueTable = -1;
        if (Result<void> laid = std::visit(LayBlock{setting, i}, document.blocks[i]); !laid)
            return laid.error();
        progress.advance(i + 1, 2 * count);
    }
    contents.fill(setting);
    layFurniture(setting);
    return recording;
}

} // namespace tandem::dossier
