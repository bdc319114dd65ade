// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
constexpr double kBoxGap = 16;
constexpr double kPadding = 7;
constexpr double kLeastSigningRoom = 46; ///< points of white to write in
constexpr double kMostSigningRoom = 70;

void putSeal(PageFlow &flow, const QRectF &box)
{
    QPainterPath ring;
    const double radius = std::min(24.0, box.height() / 2 - 3);
    ring.addEllipse(QPointF(box.right() - radius - kPadding, box.center().y()), radius, radius);
    flow.put(kLayoutArtifact, DrawPath{ring, {}, kInkBorder, 0.6, {2, 2}, {}});
}

void layBoxes(Setting &setting, const QList<SignatureBox> &boxes)
{
    PageFlow &flow = setting.flow;
    // One who signs alone does not need the whole width.
    const auto count = static_cast<double>(std::max<qsizetype>(boxes.size(), 2));
    const double width = (kWidth - kBoxGap * (count - 1)) / count;
    constexpr LangLook kLabel{kSmallStyle, false, false, kInkLabel, 0};
    constexpr TextStyle kNameStyle{kLabelStyle.size, kLabelStyle.lineHeight, TextStyle::Align::Start,
                                   TextStyle::Breaking::WholeWords};
    constexpr LangLook kName{kNameStyle, true, false, kInkText, 0};
    std::vector<FlowColumn> names;
    std::vector<FlowColumn> labels;
    double nameHeight = 0;
    double labelHeight = 0;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const int element = setting.element(setting.section, "Div");
        const double x = kLeft + static_cast<double>(i) * (width + kBoxGap);
        names.emplace_back();
        if (!boxes[i].party.isEmpty())
            names.back().append(
                setting.text.lay(inlinePieces(setting, boxes[i].party, setting.element(element, "P"),
                                              QStringLiteral(" / "), kLabel),
                                 kSmallStyle, width - 2 * kPadding),
                x + kPadding, 0);
        for (const LangPiece &name : langPieces(boxes[i].name, setting.languages()))
            appendParagraphs(setting, names.back(), name.text, name.language, element, kName, x + kPadding,
                             width - 2 * kPadding);
        labels.push_back(
            langColumn(setting, boxes[i].label, element, kLabel, x + kPadding, width - 2 * kPadding));
        nameHeight = std::max(nameHeight, names.back().height());
        labelHeight = std::max(labelHeight, labels.back().height());
    }
    flow.space(8);
    // A page that is nearly full gives less white rather than tear what is signed from the signatures.
    const double words = nameHeight + labelHeight + 4 * kPadding;
    flow.need(std::min(words + kLeastSigningRoom, kBottom - kTop));
    const double signingRoom = std::clamp(flow.room() - words, kLeastSigningRoom, kMostSigningRoom);
    // Who signs stands above the white, what to write below it; both may run on if they are endless.
    const size_t page = flow.page();
    const double top = flow.y();
    FlowFrame above;
    above.padTop = above.padBottom = kPadding;
    flowColumns(flow, names, above);
    flow.need(signingRoom + 2 * kPadding);
    const double white = flow.y();
    flow.advance(signingRoom);
    FlowFrame below;
    below.padTop = 4;
    below.padBottom = kPadding;
    flowColumns(flow, labels, below);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const double x = kLeft + static_cast<double>(i) * (width + kBoxGap);
        const QRectF room(x, white, width, signingRoom);
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
