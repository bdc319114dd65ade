// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/PageFlow.h"

namespace tandem::dossier {

void PageFlow::newPage()
{
    m_recording.pages.emplace_back();
    m_y = kTop;
    m_foot = 0;
}

void PageFlow::need(double height)
{
    if (height > room() && !atTop())
        newPage();
}

void PageFlow::space(double height)
{
    if (!atTop())
        m_y += height;
}

void PageFlow::put(Owner owner, decltype(PageMark::mark) mark)
{
    m_recording.pages.back().push_back({owner, std::move(mark)});
}

void PageFlow::putBlock(const TextBlockPtr &block, double x, double y, Owner owner)
{
    for (size_t line = 0; line < block->lines.size(); ++line)
        put(owner, DrawText{block, line, x, y + block->style.lineHeight * static_cast<double>(line)});
}

void PageFlow::anchor(const QString &name, double y)
{
    if (name.isEmpty() || m_recording.anchors.contains(name))
        return;
    m_recording.anchors.insert(name, {page(), y});
    m_recording.anchorOrder.append(name);
}

} // namespace tandem::dossier
