// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/StructTree.h"

namespace tandem::dossier {

StructTree::StructTree()
{
    m_elements.push_back({-1, "Document", {}, {}, {}});
}

int StructTree::add(int parent, const QByteArray &type, const Attributes &attributes)
{
    const auto id = static_cast<int>(m_elements.size());
    m_elements.push_back({parent, type, attributes, {}, {}});
    m_elements[static_cast<size_t>(parent)].kids.push_back({Kid::Kind::Element, id, 0});
    return id;
}

void StructTree::truncate(size_t count)
{
    // Kids stand in the order they were added, so those to drop are the last ones.
    for (size_t i = count; i < m_elements.size(); ++i) {
        const auto parent = static_cast<size_t>(m_elements[i].parent);
        if (parent >= count)
            continue;
        std::vector<Kid> &kids = m_elements[parent].kids;
        while (!kids.empty() && kids.back().kind == Kid::Kind::Element &&
               static_cast<size_t>(kids.back().value) >= count)
            kids.pop_back();
    }
    m_elements.resize(count);
}

void StructTree::addContent(int element, int page, int mcid)
{
    m_elements[static_cast<size_t>(element)].kids.push_back({Kid::Kind::Content, mcid, page});
}

void StructTree::addAnnotation(int element, int page, int object)
{
    m_elements[static_cast<size_t>(element)].kids.push_back({Kid::Kind::Annotation, object, page});
}

std::vector<bool> StructTree::used() const
{
    std::vector<bool> used(m_elements.size(), false);
    used[0] = true;
    // Children always stand behind their parents, so one pass backwards carries the news up.
    for (size_t i = m_elements.size(); i-- > 1;) {
        const Element &element = m_elements[i];
        const bool isCell = element.type == "TD" || element.type == "TH";
        const bool holds = std::any_of(element.kids.begin(), element.kids.end(),
                                       [](const Kid &kid) { return kid.kind != Kid::Kind::Element; });
        used[i] = used[i] || isCell || holds;
        if (used[i])
            used[static_cast<size_t>(element.parent)] = true;
    }
    return used;
}

} // namespace tandem::dossier
