// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
constexpr double kBoxGap = 16;
constexpr double kPadding = 7;
constexpr double kSigningRoom = 62; ///< points of white to write in

void putSeal(PageFlow &flow, const QRectF &box)
{
    QPainterPath ring;
    constexpr double kRadius = 24;
    ring.addEllipse(QPointF(box.right() - kRadius - kPadding, box.center().y()), kRadius, kRadius);
    flow.put(kLayoutArtifact, DrawPath{ring, {}, kInkBorder, 0.6, {2, 2}, {}});
}

void layBoxes(Setting &setting, const QList<SignatureBox> &boxes)
{
    PageFlow &flow = setting.flow;
    const auto count = static_cast<double>(boxes.size());
    const double width = (kWidth - kBoxGap * (count - 1)) / count;
    constexpr LangLook kLabel{kSmallStyle, false, false, kInkLabel, 0};
    constexpr LangLook kName{kLabelStyle, true, false, kInkText, 0};
    std::vector<FlowColumn> names;
    std::vector<FlowColumn> labels;
    double nameHeight = 0;
    double labelHeight = 0;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const int element = setting.element(setting.section, "Div");
        const double x = kLeft + static_cast<double>(i) * (width + kBoxGap);
        names.push_back(
            langColumn(setting, boxes[i].name, element, kName, x + kPadding, width - 2 * kPadding));
        labels.push_back(
            langColumn(setting, boxes[i].label, element, kLabel, x + kPadding, width - 2 * kPadding));
        nameHeight = std::max(nameHeight, names.back().height());
        labelHeight = std::max(labelHeight, labels.back().height());
    }
    flow.space(8);
    flow.need(std::min(nameHeight + labelHeight + kSigningRoom + 4 * kPadding, kBottom - kTop));
    // Who signs stands above the white, what to write below it; both may run on if they are endless.
    const size_t page = flow.page();
    const double top = flow.y();
    FlowFrame above;
    above.padTop = above.padBottom = kPadding;
    flowColumns(flow, names, above);
    flow.need(kSigningRoom + 2 * kPadding);
    const double white = flow.y();
    flow.advance(kSigningRoom);
    FlowFrame below;
    below.padTop = 4;
    below.padBottom = kPadding;
    flowColumns(flow, labels, below);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const double x = kLeft + static_cast<double>(i) * (width + kBoxGap);
        const QRectF room(x, white, width, kSigningRoom);
        if (boxes[i].seal && flow.page() == page)
            putSeal(flow, room);
        if (flow.page() != page)
            continue;
        QPainterPath frame;
        frame.addRoundedRect(QRectF(x, top, width, flow.y() - top), 3, 3);
        flow.put(kLayoutArtifact, DrawPath{frame, {}, kInkBorder, 0.7, {}, {}});
        flow.put(kLayoutArtifact, DrawLine{{x + kPadding, room.bottom(), x + width - kPadding, room.bottom()},
                                           0.6,
                                           kInkBorder,
                                           {}});
    }
    flow.advance(8);
}
} // namespace

void laySignatures(Setting &setting, const SignatureRow &row)
{
    constexpr qsizetype kMostBeside = 3;
    for (qsizetype i = 0; i < row.boxes.size(); i += kMostBeside)
        layBoxes(setting, row.boxes.mid(i, kMostBeside));
}

} // namespace tandem::dossier
