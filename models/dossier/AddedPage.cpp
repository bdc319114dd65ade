// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/AddedPage.h"

#include "models/dossier/ContentStream.h"
#include "models/dossier/PageFlow.h"
#include "models/dossier/PdfSyntax.h"
#include "models/dossier/TextLayout.h"

namespace tandem::dossier {

namespace {
// As the head of the pages before it.
constexpr TextStyle kStyle{7.6, 10.4, TextStyle::Align::Start};
constexpr double kRule = 54;
constexpr size_t kMostLines = 2;
} // namespace

int writeAddedPage(PdfObjects &objects, const FontBook &fonts, const QString &title,
                   const std::string &entries)
{
    TextLayout text(fonts);
    const TextBlockPtr head =
        text.lay({{title, QStringLiteral("und"), false, kInkCaption, -1}}, kStyle, kWidth);
    PdfFonts used(fonts, objects);
    StructTree none;
    ContentStream stream(used, none, 0);
    const std::vector<PdfPicture> pictures;
    const size_t lines = std::min(head->lines.size(), kMostLines);
    const double top = kRule - 5 - kStyle.lineHeight * static_cast<double>(lines);
    for (size_t i = 0; i < lines; ++i) {
        const double y = top + kStyle.lineHeight * static_cast<double>(i);
        stream.draw({kHeaderArtifact, DrawText{head, i, kLeft, y}}, pictures);
    }
    stream.draw({kHeaderArtifact, DrawLine{{kLeft, kRule, kRight, kRule}, 0.5, kInkLine, {}}}, pictures);
    const int content = objects.addStream("", stream.finish());
    std::string body = "<</Type/Page/MediaBox[0 0 ";
    appendNumber(body, kPageWidth);
    appendNumber(body, kPageHeight);
    return objects.add(body + "]/Contents " + pdfReference(content) + "/Resources<</Font<<" +
                       used.writeFonts() + ">>>>/Tabs/S" + entries + ">>");
}

} // namespace tandem::dossier
