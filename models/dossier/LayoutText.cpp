// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
LangLook lookOf(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Small:
        return {
            {kSmallStyle.size, kSmallStyle.lineHeight, TextStyle::Align::Start, TextStyle::Breaking::Whole},
            false,
            false,
            kInkCaption,
            3};
    case Paragraph::Style::Lead:
        return {{11.2, 17, TextStyle::Align::Start, TextStyle::Breaking::Whole}, false, false, kInkLabel, 6};
    case Paragraph::Style::Letter:
        return {{10.2, 15.2, TextStyle::Align::Start, TextStyle::Breaking::Whole}, false, false, kInkText, 7};
    default:
        return {kBodyStyle, false, false, kInkText, 5};
    }
}

struct NoticeLook
{
    Ink ground;
    Ink bar;
    QString sign;
};

NoticeLook lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Confidential:
        return {kInkErrorSoft, kInkError, QStringLiteral("§")};
    case Notice::Kind::Warning:
        return {kInkStaleSoft, kInkStale, QStringLiteral("!")};
    default:
        return {kInkAccentSoft, kInkAccent, QStringLiteral("i")};
    }
}
} // namespace

void layParagraph(Setting &setting, const Paragraph &paragraph)
{
    const bool isQuote = paragraph.style == Paragraph::Style::Quote;
    constexpr double kQuoteIndent = 16;
    const double indent = isQuote ? kQuoteIndent : 0;
    const int parent = isQuote ? setting.element(setting.section, "BlockQuote") : setting.section;
    const FlowColumn column =
        langColumn(setting, paragraph.text, parent, lookOf(paragraph.style), kLeft + indent, kWidth - indent);
    PageFlow &flow = setting.flow;
    FlowFrame frame;
    frame.behind = [&](const QRectF &area, bool, bool) {
        if (isQuote)
            flow.put(kLayoutArtifact, DrawRect{{kLeft + 4, area.top(), 2.2, area.height()}, kInkLine});
    };
    if (column.lines.empty())
        return;
    flowColumns(flow, {column}, frame);
    flow.advance(7);
}

void layNotice(Setting &setting, const Notice &notice)
{
    const NoticeLook look = lookOf(notice.kind);
    constexpr double kTextIndent = 34;
    constexpr double kPadding = 9;
    const int element = setting.element(setting.section, "Note");
    const LangLook textLook{
        {9.2, 13.6, TextStyle::Align::Start, TextStyle::Breaking::Whole}, false, false, kInkText, 3};
    const FlowColumn column = langColumn(setting, notice.text, element, textLook, kLeft + kTextIndent,
                                         kWidth - kTextIndent - kPadding);
    if (column.lines.empty())
        return;
    const TextStyle signStyle{9.5, 14, TextStyle::Align::Centre};
    const TextBlockPtr sign =
        setting.text.lay({{look.sign, QStringLiteral("und"), true, kInkWhite, -1}}, signStyle, 16);
    PageFlow &flow = setting.flow;
    flow.space(6);
    FlowFrame frame;
    frame.padTop = frame.padBottom = kPadding;
    frame.keepWhole = 160;
    frame.behind = [&](const QRectF &area, bool first, bool) {
        flow.put(kLayoutArtifact, DrawRect{area, look.ground});
        flow.put(kLayoutArtifact, DrawRect{{kLeft, area.top(), 3, area.height()}, look.bar});
        if (!first)
            return;
        QPainterPath disc;
        disc.addEllipse(QRectF(kLeft + 11, area.top() + kPadding - 1, 16, 16));
        flow.put(kLayoutArtifact, DrawPath{disc, look.bar, {}, 0.7, {}, {}});
        flow.putBlock(sign, kLeft + 11, area.top() + kPadding, kLayoutArtifact);
    };
    flowColumns(flow, {column}, frame);
    flow.advance(10);
}

} // namespace tandem::dossier
