// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
constexpr double kInset = 40; ///< points of the text from the frame, left and right
constexpr double kTextWidth = kWidth - 2 * kInset;
constexpr double kSigningRoom = 200; ///< points at the foot for signatures and seals

void putFrame(PageFlow &flow)
{
    const auto frame = [&](double margin, double width) {
        QPainterPath path;
        path.addRect(QRectF(margin, margin, kPageWidth - 2 * margin, kPageHeight - 2 * margin));
        flow.put(kLayoutArtifact, DrawPath{path, {}, kInkAccent, width, {}, {}});
    };
    frame(24, 2.4);
    frame(31, 0.6);
}

/// A bar in the middle parts what is said from who says it.
void putBar(PageFlow &flow)
{
    flow.put(kLayoutArtifact, DrawRect{{kPageWidth / 2 - 32, flow.y(), 64, 2.4}, kInkAccent});
}

FlowColumn headingColumn(Setting &setting, int section)
{
    FlowColumn column;
    const int heading = setting.element(section, "H1");
    for (const LangPiece &piece : langPieces(setting.document.title, setting.languages())) {
        const bool isFirst = column.lines.empty();
        const TextStyle style{isFirst ? 34.0 : 22.0, isFirst ? 46.0 : 30.0, TextStyle::Align::Centre,
                              TextStyle::Breaking::WholeWords};
        const TextPiece text{paragraphsOf(piece.text).join(u' '), piece.language, isFirst,
                             isFirst ? kInkText : kInkAccent,
                             setting.element(heading, "Span", piece.language)};
        column.append(setting.text.lay({text}, style, kTextWidth), kLeft + kInset, isFirst ? 0 : 4);
    }
    return column;
}

/// The text of one language, the name of what is honoured larger.
FlowColumn bodyColumn(Setting &setting, const LangPiece &body, const QString &honoured, int section)
{
    FlowColumn column;
    const LangLook plain{
        {11.4, 18, TextStyle::Align::Centre, TextStyle::Breaking::WholeWords}, false, false, kInkText, 5};
    const LangLook large{
        {16, 23, TextStyle::Align::Centre, TextStyle::Breaking::WholeWords}, true, false, kInkText, 7};
    const int element = setting.element(section, "Div");
    for (const QString &paragraph : paragraphsOf(body.text)) {
        const bool isName = !honoured.isEmpty() && paragraph.contains(honoured);
        appendParagraphs(setting, column, paragraph, body.language, element, isName ? large : plain,
                         kLeft + kInset, kTextWidth);
    }
    return column;
}
} // namespace

void layCertificate(Setting &setting, const Certificate &certificate)
{
    PageFlow &flow = setting.flow;
    const int section = setting.element(0, "Sect");
    setting.section = section;
    putFrame(flow);
    flow.advance(34);
    flowColumns(flow, {headingColumn(setting, section)});
    flow.advance(18);
    putBar(flow);
    flow.advance(30);
    for (const LangPiece &piece : langPieces(certificate.body, setting.languages())) {
        flowColumns(flow, {bodyColumn(setting, piece, certificate.honoured.in(piece.language), section)});
        flow.advance(26);
    }
    if (flow.page() == 0 && flow.y() < kBottom - kSigningRoom)
        flow.returnTo(kBottom - kSigningRoom);
    laySignatures(setting, {certificate.signatures});
    const LangLook small{
        {8.4, 12, TextStyle::Align::Centre, TextStyle::Breaking::WholeWords}, false, false, kInkCaption, 0};
    FlowColumn number;
    appendParagraphs(setting, number, certificate.number, QStringLiteral("und"), section, small, kLeft,
                     kWidth);
    flowColumns(flow, {number});
}

} // namespace tandem::dossier
