// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
constexpr double kBoxGap = 20;
constexpr double kPadding = 6;
constexpr double kHandLine = 20; ///< points of height that a line written by hand needs
} // namespace

void layWritingRoom(Setting &setting, const WritingRoom &room)
{
    constexpr LangLook kLabel{kSmallStyle, false, false, kInkLabel, 0};
    const QList<LangPiece> pieces = langPieces(room.label, setting.languages());
    const bool isBeside = room.isPerLanguage && pieces.size() > 1;
    const auto count = isBeside ? static_cast<double>(pieces.size()) : 1.0;
    const double width = (kWidth - kBoxGap * (count - 1)) / count;
    std::vector<FlowColumn> labels;
    double labelHeight = 0;
    for (qsizetype i = 0; i < static_cast<qsizetype>(count); ++i) {
        const int element = setting.element(setting.section, "Div");
        const double x = kLeft + static_cast<double>(i) * (width + kBoxGap) + kPadding;
        labels.emplace_back();
        if (isBeside)
            appendParagraphs(setting, labels.back(), pieces[i].text, pieces[i].language, element, kLabel, x,
                             width - 2 * kPadding);
        else
            labels.back().append(
                setting.text.lay(inlinePieces(setting, room.label, setting.element(element, "P"),
                                              QStringLiteral(" / "), kLabel),
                                 kSmallStyle, width - 2 * kPadding),
                x, 0);
        labelHeight = std::max(labelHeight, labels.back().height());
    }
    PageFlow &flow = setting.flow;
    flow.space(6);
    const double white = std::min(room.lines * kHandLine, (kBottom - kTop) / 2);
    flow.need(std::min(labelHeight + 2 * kPadding + white, kBottom - kTop));
    const size_t page = flow.page();
    const double top = flow.y();
    FlowFrame frame;
    frame.padTop = kPadding;
    flowColumns(flow, labels, frame);
    flow.need(white);
    flow.advance(white);
    for (qsizetype i = 0; i < static_cast<qsizetype>(count) && flow.page() == page; ++i) {
        QPainterPath box;
        box.addRoundedRect(
            QRectF(kLeft + static_cast<double>(i) * (width + kBoxGap), top, width, flow.y() - top), 3, 3);
        flow.put(kLayoutArtifact, DrawPath{box, {}, kInkBorder, 0.6, {}, {}});
    }
    flow.advance(8);
}

} // namespace tandem::dossier
