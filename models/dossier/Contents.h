// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Setting.h"

namespace tandem::dossier {

/// The table of contents: set before the rest so that its pages count, filled with page numbers at the end.
class Contents
{
public:
    /// Sets an entry for each heading of the first two levels that has an anchor; closer where that saves a
    /// page with a few lines on it.
    void lay(Setting &setting);
    /// Puts in the numbers and links, when every anchor has its page.
    void fill(Setting &setting) const;

private:
    struct Entry
    {
        QString anchor;
        QString title;
        size_t page = 0;
        size_t mark = 0; ///< place kept for the number among the page's marks
        QRectF area;
        double numberY = 0;
        double dotsFrom = 0;
        int link = 0;
        bool isTop = false;
    };

    void layEntries(Setting &setting);
    void layEntry(Setting &setting, const Heading &heading, int parent);

    std::vector<Entry> m_entries;
    double m_numberWidth = 0; ///< points for the numbers of headings
    bool m_isClose = false;
};

} // namespace tandem::dossier
