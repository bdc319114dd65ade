// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
/// The address stands where windows of envelopes are (DIN 5008, form B: 45 mm from the upper edge; GB/T 9704
/// leaves the place open).
constexpr double kAddressTop = 128;
constexpr double kBelowAddress = 244; ///< the subject begins at 86 mm at the earliest
constexpr double kAddressWidth = 240;
constexpr double kFactsX = kLeft + 300;

void laySender(Setting &setting, const LangText &sender, int section)
{
    PageFlow &flow = setting.flow;
    flow.put(kLayoutArtifact, DrawRect{{0, 0, kPageWidth, 8}, kInkAccent});
    flow.returnTo(38);
    const LangLook look{{10.4, 15, TextStyle::Align::Start}, true, false, kInkAccent, 0};
    const FlowColumn column =
        langColumn(setting, sender, setting.element(section, "Div"), look, kLeft, kWidth);
    if (!column.lines.empty())
        flowColumns(flow, {column});
    flow.advance(5);
    flow.put(kLayoutArtifact, DrawLine{{kLeft, flow.y(), kRight, flow.y()}, 0.6, kInkLine, {}});
}

/// Each fact with its name small above it.
FlowColumn factsColumn(Setting &setting, const QList<CoverLine> &facts, int section)
{
    FlowColumn column;
    constexpr LangLook kName{kSmallStyle, false, false, kInkCaption, 8};
    constexpr LangLook kValue{{9.8, 14, TextStyle::Align::Start}, false, false, kInkText, 0};
    for (const CoverLine &fact : facts) {
        const int element = setting.element(section, "Div");
        for (const LangPiece &piece : langPieces(fact.label, setting.languages()))
            appendParagraphs(setting, column, piece.text, piece.language, element, kName, kFactsX,
                             kRight - kFactsX);
        for (const LangPiece &piece : langPieces(fact.value, setting.languages()))
            appendParagraphs(setting, column, piece.text, piece.language, element, kValue, kFactsX,
                             kRight - kFactsX);
    }
    return column;
}
} // namespace

void layLetterHead(Setting &setting, const LetterHead &head)
{
    PageFlow &flow = setting.flow;
    const int section = setting.element(0, "Sect");
    setting.section = section;
    laySender(setting, head.sender, section);
    if (flow.y() < kAddressTop)
        flow.returnTo(kAddressTop);
    const LangLook address{{10.4, 15.4, TextStyle::Align::Start}, false, false, kInkText, 0};
    const FlowColumn recipient =
        langColumn(setting, head.recipient, setting.element(section, "Div"), address, kLeft, kAddressWidth);
    flowColumns(flow, {recipient, factsColumn(setting, head.facts, section)});
    if (flow.page() == 0 && flow.y() < kBelowAddress)
        flow.returnTo(kBelowAddress);
    const int heading = setting.element(section, "H1");
    const LangLook subject{{12, 17.5, TextStyle::Align::Start}, true, false, kInkText, 0};
    FlowColumn column;
    column.append(setting.text.lay(
                      inlinePieces(setting, setting.document.title, heading, QStringLiteral(" / "), subject),
                      subject.style, kWidth),
                  kLeft, 0);
    flowColumns(flow, {column});
    flow.advance(14);
}

} // namespace tandem::dossier
