// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
FlowColumn titleColumn(Setting &setting, int heading)
{
    FlowColumn column;
    const QList<LangPiece> pieces = langPieces(setting.document.title, setting.languages());
    for (const LangPiece &piece : pieces) {
        const bool isFirst = column.lines.empty();
        const TextStyle style =
            isFirst ? TextStyle{26, 36, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}
                    : TextStyle{17, 25, TextStyle::Align::Start, TextStyle::Breaking::WholeWords};
        const int element = setting.element(heading, "Span", piece.language);
        const TextPiece text{paragraphsOf(piece.text).join(u' '), piece.language, isFirst,
                             isFirst ? kInkText : kInkAccent, element};
        column.append(setting.text.lay({text}, style, kWidth), kLeft, isFirst ? 0 : 10);
    }
    return column;
}

void layLines(Setting &setting, const QList<CoverLine> &lines, int section)
{
    constexpr double kLabelWidth = 150;
    constexpr double kValueX = kLeft + kLabelWidth + 14;
    constexpr LangLook kLabel{
        {8.8, 12.8, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}, false, false, kInkCaption, 0};
    constexpr LangLook kValue{
        {10.4, 15.4, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}, false, true, kInkText, 0};
    if (lines.isEmpty())
        return;
    PageFlow &flow = setting.flow;
    const int table = setting.element(section, "Table");
    for (const CoverLine &line : lines) {
        const int row = setting.element(table, "TR");
        const int head = setting.headCell(row, "Row");
        const int cell = setting.element(row, "TD");
        FlowFrame frame;
        frame.padTop = frame.padBottom = 5;
        frame.keepWhole = 200;
        frame.behind = [&flow](const QRectF &area, bool, bool) {
            flow.put(kLayoutArtifact,
                     DrawLine{{kLeft, area.bottom(), kRight, area.bottom()}, 0.5, kInkLine, {}});
        };
        flowColumns(flow,
                    {langColumn(setting, line.label, head, kLabel, kLeft, kLabelWidth),
                     langColumn(setting, line.value, cell, kValue, kValueX, kRight - kValueX)},
                    frame);
    }
}
} // namespace

void layCover(Setting &setting, const Cover &cover)
{
    PageFlow &flow = setting.flow;
    const int section = setting.element(0, "Sect");
    setting.section = section;
    flow.put(kLayoutArtifact, DrawRect{{0, 0, kPageWidth, 12}, kInkAccent});
    // A notice belongs on the cover, so what stands above it moves up.
    const bool hasNotice = !cover.classification.isEmpty();
    flow.advance(hasNotice ? 36 : 64);
    const LangLook programme{
        {11.5, 17, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}, false, false, kInkLabel, 0};
    const FlowColumn above = langColumn(setting, cover.programme, section, programme, kLeft, kWidth);
    if (!above.lines.empty())
        flowColumns(flow, {above});
    flow.advance(26);
    const FlowColumn title = titleColumn(setting, setting.element(section, "H1"));
    if (!title.lines.empty())
        flowColumns(flow, {title});
    flow.advance(22);
    flow.put(kLayoutArtifact, DrawRect{{kLeft, flow.y(), 64, 3}, kInkAccent});
    flow.advance(hasNotice ? 22 : 34);
    layLines(setting, cover.lines, section);
    if (!hasNotice)
        return;
    flow.advance(6);
    layNotice(setting, {cover.classification, Notice::Kind::Confidential});
}

} // namespace tandem::dossier
