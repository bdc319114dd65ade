// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
struct HeadingLook
{
    TextStyle style;
    double before = 0;
    double after = 0;
};

HeadingLook lookOf(int level)
{
    switch (level) {
    case 1:
        return {{17, 24, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}, 22, 12};
    case 2:
        return {{12.5, 18, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}, 16, 7};
    case 3:
        return {{10.6, 16, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}, 12, 5};
    default:
        return {{9.8, 15, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}, 10, 4};
    }
}
} // namespace

void layHeading(Setting &setting, const Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 4);
    const HeadingLook look = lookOf(level);
    if (level == 1)
        setting.section = setting.element(0, "Sect");
    const int element = setting.element(setting.section, "H" + QByteArray::number(level));
    const Chip chip = layChip(setting, heading.number, element, kLeft,
                              {look.style.size * 0.68, look.style.lineHeight}, level == 1);
    constexpr double kGap = 8;
    const double indent = chip.width > 0 ? chip.width + kGap : 0;
    const LangLook lines{look.style, false, true, kInkText, 0};
    FlowColumn column;
    column.append(setting.text.lay(inlinePieces(setting, heading.text, element, QStringLiteral(" / "), lines),
                                   look.style, kWidth - indent),
                  kLeft + indent, 0);

    PageFlow &flow = setting.flow;
    flow.space(look.before);
    flow.need(std::max(column.height(), chip.column.height()) + look.after);
    FlowFrame frame;
    frame.behind = [&](const QRectF &area, bool first, bool) {
        if (!first)
            return;
        flow.anchor(heading.anchor, area.top() - 4);
        chip.putGround(flow, area.top(), area.bottom());
    };
    flowColumns(flow, {chip.column, column}, frame);
    if (level == 1)
        flow.put(kLayoutArtifact, DrawLine{{kLeft, flow.y() + 5, kRight, flow.y() + 5}, 1.2, kInkAccent, {}});
    flow.advance(look.after);
    const QString title = plainText(heading.text, setting.languages());
    if (!heading.anchor.isEmpty() && setting.recording.anchors.contains(heading.anchor))
        setting.recording.outline.push_back(
            {level, heading.number.isEmpty() ? title : heading.number + u' ' + title, heading.anchor});
}

} // namespace tandem::dossier
