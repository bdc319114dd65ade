// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Contents.h"

#include "models/dossier/Checkpoint.h"
#include "models/dossier/DocumentWords.h"
#include "models/dossier/LangPieces.h"

namespace tandem::dossier {

namespace {
constexpr double kNumberWidth = 32;
constexpr int kDeepest = 2;
constexpr double kNumberGap = 9;
constexpr double kWidestNumber = 70; ///< longer ones wrap

TextStyle styleOf(bool isTop, bool isClose)
{
    constexpr double kCloser = 1.2; ///< points a line
    TextStyle style = isTop ? TextStyle{10.2, 15.4} : TextStyle{9, 13.6};
    style.breaking = TextStyle::Breaking::WholeWords;
    style.lineHeight -= isClose ? kCloser : 0;
    return style;
}
} // namespace

void Contents::lay(Setting &setting)
{
    PageFlow &flow = setting.flow;
    const int section = setting.element(0, "Sect");
    const int heading = setting.element(section, "H1");
    const LangLook look{
        {17, 24, TextStyle::Align::Start, TextStyle::Breaking::WholeWords}, false, true, kInkText, 0};
    FlowColumn title;
    title.append(setting.text.lay(inlinePieces(setting, contentsWord(setting.languages()), heading,
                                               QStringLiteral(" / "), look),
                                  look.style, kWidth),
                 kLeft, 0);
    flowColumns(flow, {title});
    flow.put(kLayoutArtifact, DrawLine{{kLeft, flow.y() + 5, kRight, flow.y() + 5}, 1.2, kInkAccent, {}});
    flow.advance(14);
    setting.section = section;
    for (const Block &block : setting.document.blocks) {
        const auto *found = std::get_if<Heading>(&block);
        if (found && found->level <= kDeepest)
            m_numberWidth = std::max(m_numberWidth,
                                     setting.text.width({found->number, QStringLiteral("und"), true, {}, -1},
                                                        styleOf(true, false)));
    }
    m_numberWidth = std::min(m_numberWidth, kWidestNumber) + kNumberGap;
    constexpr double kFewLines = (kBottom - kTop) / 6;
    const Checkpoint start(setting);
    layEntries(setting);
    const size_t pages = flow.page();
    if (pages == start.page() || flow.y() > kTop + kFewLines)
        return;
    const auto again = [&](bool isClose) {
        start.restore(setting);
        m_entries.clear();
        m_isClose = isClose;
        layEntries(setting);
    };
    again(true);
    if (flow.page() == pages)
        again(false);
}

void Contents::layEntries(Setting &setting)
{
    const int list = setting.element(setting.section, "TOC");
    for (const Block &block : setting.document.blocks) {
        const auto *found = std::get_if<Heading>(&block);
        if (found && found->level <= kDeepest && !found->anchor.isEmpty())
            layEntry(setting, *found, list);
    }
}

void Contents::layEntry(Setting &setting, const Heading &heading, int parent)
{
    PageFlow &flow = setting.flow;
    Entry entry;
    entry.anchor = heading.anchor;
    entry.isTop = heading.level <= 1;
    entry.title = (heading.number.isEmpty() ? QString() : heading.number + u' ') +
                  plainText(heading.text, setting.languages());
    const int item = setting.element(parent, "TOCI");
    entry.link = setting.element(setting.element(item, "Reference"), "Link");
    const TextStyle style = styleOf(entry.isTop, m_isClose);
    const double indent = entry.isTop ? 0 : 18;
    std::vector<TextPiece> pieces;
    const double numberWidth = heading.number.isEmpty() ? 0 : m_numberWidth;
    if (!heading.number.isEmpty())
        pieces.push_back(
            {heading.number, QStringLiteral("und"), true, kInkAccent, setting.element(entry.link, "Span")});
    FlowColumn number;
    if (!pieces.empty())
        number.append(setting.text.lay(pieces, style, numberWidth - kNumberGap + 0.1), kLeft + indent, 0);
    LangLook look{style, false, false, kInkText, 0};
    look.bold = entry.isTop;
    std::vector<TextPiece> words =
        inlinePieces(setting, heading.text, entry.link, QStringLiteral(" / "), look);
    for (size_t i = 1; i < words.size(); ++i) {
        words[i].bold = false;
        words[i].ink = kInkLabel;
    }
    FlowColumn text;
    const double x = kLeft + indent + numberWidth;
    text.append(setting.text.lay(words, style, kRight - kNumberWidth - 12 - x), x, 0);
    flow.space((entry.isTop ? 6 : 1.5) * (m_isClose ? 0.3 : 1));
    FlowFrame frame;
    frame.keepWhole = kBottom - kTop;
    frame.behind = [&](const QRectF &area, bool, bool last) {
        if (!last)
            return;
        const double lines = (area.height() - style.lineHeight) / style.lineHeight;
        entry.numberY = area.top() + std::max(0.0, std::round(lines)) * style.lineHeight;
        entry.area = area;
    };
    flowColumns(flow, {number, text}, frame);
    const TextBlockPtr &block = text.lines.back().block;
    entry.dotsFrom = x + block->lines.back().width + 6;
    if (number.lines.size() > text.lines.size())
        entry.dotsFrom = x;
    entry.page = flow.page();
    entry.mark = setting.recording.pages.back().size();
    flow.put(kLayoutArtifact, DrawRect{}); // the place of the number
    m_entries.push_back(entry);
}

void Contents::fill(Setting &setting) const
{
    for (const Entry &entry : m_entries) {
        std::vector<PageMark> &marks = setting.recording.pages[entry.page];
        const auto target = setting.recording.anchors.constFind(entry.anchor);
        if (target == setting.recording.anchors.cend())
            continue;
        const QString page = QString::number(target->page + 1);
        TextStyle style = styleOf(entry.isTop, m_isClose);
        style.align = TextStyle::Align::End;
        const int element = setting.element(entry.link, "Span");
        const TextBlockPtr block = setting.text.lay(
            {{page, QStringLiteral("und"), entry.isTop, kInkText, element}}, style, kNumberWidth);
        marks[entry.mark] = {kOwnerOfPiece, DrawText{block, 0, kRight - kNumberWidth, entry.numberY}};
        const double dotsTo = kRight - block->lines.front().width - 6;
        const double baseline = entry.numberY + (style.lineHeight - style.size) / 2 + 0.85 * style.size;
        if (entry.dotsFrom < dotsTo)
            marks.push_back(
                {kLayoutArtifact,
                 DrawLine{
                     {entry.dotsFrom, baseline - 0.4, dotsTo, baseline - 0.4}, 0.7, kInkBorder, {0.7, 3}}});
        marks.push_back(
            {entry.link, PlaceLink{entry.area, entry.anchor, {}, entry.title + QStringLiteral(", ") + page}});
    }
}

} // namespace tandem::dossier
