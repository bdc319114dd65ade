// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/AppendedFile.h"
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
constexpr double kCaptionGap = 4;

TextBlockPtr captionOf(Setting &setting, const LangText &caption, double width)
{
    const int element = setting.element(setting.section, "Caption");
    const LangLook look{kSmallStyle, false, false, kInkLabel, 0};
    return setting.text.lay(inlinePieces(setting, caption, element, QStringLiteral(" / "), look), kSmallStyle,
                            width);
}

/// How much smaller the page becomes to fit; never larger than it is.
double scaleFor(const QSizeF &size, double height)
{
    return std::min({1.0, kWidth / size.width(), height / size.height()});
}
} // namespace

void layPage(Setting &setting, const PageBlock &block)
{
    // The rest of a page is used while the picture stays nearly as large as on a new one; the first gives way
    // to its heading.
    const double leastShare = block.page == 0 ? 0.7 : 0.95;
    constexpr double kBelow = 12;
    const AppendedFile &file = *setting.document.appended[block.file];
    const AppendedPage &page = file.shown[static_cast<size_t>(block.page)];
    PageFlow &flow = setting.flow;
    const int figure =
        setting.recording.tree.add(setting.section, "Figure",
                                   {langPieces(block.alternative, setting.languages()).value(0).language,
                                    plainText(block.alternative, setting.languages()),
                                    {}});
    flow.space(kBelow);
    // A narrow page may need a line more for its caption; two always suffice.
    const double around = 2 * kSmallStyle.lineHeight + kCaptionGap;
    const double whole = scaleFor(page.size, kBottom - kTop - around);
    if (!flow.atTop() && scaleFor(page.size, std::max(1.0, flow.room() - around)) < leastShare * whole)
        flow.newPage();
    const QSizeF size = page.size * scaleFor(page.size, flow.room() - around);
    const QRectF rect(kLeft + (kWidth - size.width()) / 2, flow.y(), size.width(), size.height());
    if (page.form >= 0) {
        flow.put(figure,
                 DrawForm{static_cast<size_t>(block.file), static_cast<size_t>(block.page), rect, page.size});
    } else {
        setting.recording.pictures.push_back(page.picture);
        flow.put(figure, DrawPicture{setting.recording.pictures.size() - 1, rect});
    }
    setting.recording.tree.setBox(figure, rect);
    QPainterPath frame;
    frame.addRect(rect);
    flow.put(kLayoutArtifact, DrawPath{frame, {}, kInkBorder, 0.6, {}, {}});
    flow.advance(size.height() + kCaptionGap);
    constexpr double kLeastWidth = 300;
    const double left = std::min(rect.left(), kRight - kLeastWidth);
    FlowColumn caption;
    caption.append(captionOf(setting, block.caption, kRight - left), left, 0);
    flowColumns(flow, {caption});
}

} // namespace tandem::dossier
