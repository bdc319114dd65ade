// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/Checkpoint.h"

#include <algorithm>

namespace tandem::dossier {

namespace {
bool isContent(const PageMark &mark)
{
    return mark.owner >= 0 || mark.owner == kOwnerOfPiece;
}
} // namespace

Checkpoint::Checkpoint(Setting &setting)
    : m_pages(setting.recording.pages.size())
    , m_marks(setting.recording.pages.back().size())
    , m_elements(setting.recording.tree.elements().size())
    , m_outline(setting.recording.outline.size())
    , m_anchors(setting.recording.anchorOrder.size())
    , m_pictures(setting.recording.pictures.size())
    , m_notes(setting.recording.notes[m_pages - 1].size())
    , m_y(setting.flow.y())
    , m_foot(setting.flow.foot())
    , m_section(setting.section)
    , m_valueTable(setting.valueTable)
{
}

void Checkpoint::restore(Setting &setting) const
{
    Recording &recording = setting.recording;
    recording.pages.resize(m_pages);
    std::vector<PageMark> &marks = recording.pages.back();
    marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(m_marks), marks.end());
    recording.tree.truncate(m_elements);
    recording.outline.resize(m_outline);
    recording.pictures.resize(m_pictures);
    while (recording.anchorOrder.size() > m_anchors)
        recording.anchors.remove(recording.anchorOrder.takeLast());
    recording.notes.erase(recording.notes.upper_bound(m_pages - 1), recording.notes.end());
    recording.notes[m_pages - 1].resize(m_notes);
    setting.flow.returnTo(m_y, m_foot);
    setting.section = m_section;
    setting.valueTable = m_valueTable;
}

size_t Checkpoint::pageOfFirstContent(const Setting &setting) const
{
    const std::vector<std::vector<PageMark>> &pages = setting.recording.pages;
    for (size_t page = m_pages - 1; page < pages.size(); ++page) {
        const auto from = static_cast<std::ptrdiff_t>(page == m_pages - 1 ? m_marks : 0);
        if (std::any_of(pages[page].begin() + from, pages[page].end(), isContent))
            return page;
    }
    return pages.size() - 1;
}

} // namespace tandem::dossier
