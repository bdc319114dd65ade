// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Furniture.h"

#include "models/dossier/DocumentWords.h"

namespace tandem::dossier {

namespace {
constexpr TextStyle kStyle{7.6, 10.4, TextStyle::Align::Start};
constexpr double kHeaderRule = 54;
constexpr double kFooterRule = kPageHeight - 50;
constexpr size_t kMostLines = 2; ///< of header and footer texts; there is no room for more

void put(std::vector<PageMark> &marks, const TextBlockPtr &block, double x, double y, Owner owner)
{
    for (size_t line = 0; line < std::min(block->lines.size(), kMostLines); ++line)
        marks.push_back({owner, DrawText{block, line, x, y + static_cast<double>(line) * kStyle.lineHeight}});
}

TextBlockPtr layWords(Setting &setting, const LangText &text, const LangLook &look, double width,
                      TextStyle::Align align)
{
    TextStyle style = kStyle;
    style.align = align;
    return setting.text.lay(inlinePieces(setting, text, -1, QStringLiteral(" / "), look), style, width);
}
/// Shortened by whole words until it fits the room for it; what is left out is marked by an ellipsis.
TextBlockPtr layShortened(Setting &setting, LangText text, const LangLook &look, double width,
                          TextStyle::Align align)
{
    TextBlockPtr block = layWords(setting, text, look, width, align);
    while (block->lines.size() > kMostLines) {
        // The longest language gives way first.
        QString longest;
        for (const QString &language : text.languages()) {
            if (text.in(language).size() > text.in(longest).size())
                longest = language;
        }
        QString words = text.in(longest);
        if (words.endsWith(u'…'))
            words.chop(1);
        const qsizetype blank = words.trimmed().lastIndexOf(u' ');
        words.truncate(blank > 0 ? blank : words.size() - 1);
        if (words.isEmpty())
            break;
        text.set(longest, words + u'…');
        block = layWords(setting, text, look, width, align);
    }
    return block;
}
} // namespace

void layFurniture(Setting &setting)
{
    const Document &document = setting.document;
    constexpr double kGap = 16;
    constexpr double kBannerWidth = kWidth * 0.58;
    const LangLook quiet{kStyle, false, false, kInkCaption, 0};
    const LangLook loud{kStyle, true, false, kInkError, 0};
    const TextPiece referencePiece{document.reference, QStringLiteral("und"), true, kInkLabel, -1};
    const double referenceWidth =
        std::min(setting.text.width(referencePiece, kStyle) + 0.1, kWidth / 2 - kGap);
    const TextBlockPtr reference = setting.text.lay({referencePiece}, kStyle, referenceWidth);
    const double runningWidth = kWidth - referenceWidth - kGap;
    const TextBlockPtr running =
        layShortened(setting, document.running, quiet, runningWidth, TextStyle::Align::End);
    const TextBlockPtr banner =
        layWords(setting, document.banner, loud, kBannerWidth, TextStyle::Align::Start);
    const auto pages = static_cast<int>(setting.recording.pages.size());
    for (int page = 0; page < pages; ++page) {
        std::vector<PageMark> &marks = setting.recording.pages[static_cast<size_t>(page)];
        if (page == 0 && document.certificate)
            continue;
        const bool isCover = page == 0 && (document.cover || document.letterHead);
        if (!isCover) {
            const auto top = [](const TextBlockPtr &block) {
                return kHeaderRule - 5 -
                       kStyle.lineHeight * static_cast<double>(std::min(block->lines.size(), kMostLines));
            };
            put(marks, reference, kLeft, top(reference), kHeaderArtifact);
            put(marks, running, kRight - runningWidth, top(running), kHeaderArtifact);
            marks.push_back(
                {kHeaderArtifact, DrawLine{{kLeft, kHeaderRule, kRight, kHeaderRule}, 0.5, kInkLine, {}}});
        }
        marks.push_back(
            {kFooterArtifact, DrawLine{{kLeft, kFooterRule, kRight, kFooterRule}, 0.5, kInkLine, {}}});
        put(marks, banner, kLeft, kFooterRule + 5, kFooterArtifact);
        const TextBlockPtr number = layWords(setting, pageWord(setting.languages(), page + 1, pages), quiet,
                                             kWidth - kBannerWidth - 12, TextStyle::Align::End);
        put(marks, number, kLeft + kBannerWidth + 12, kFooterRule + 5, kFooterArtifact);
    }
}

} // namespace tandem::dossier
