// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PageFlow.h"

#include <functional>

namespace tandem::dossier {

/// One line of a column.
struct FlowLine
{
    TextBlockPtr block;
    size_t line = 0;
    double x = 0;               ///< points from the page's left edge
    double before = 0;          ///< space above, dropped at the start of a page
    bool staysWithLast = false; ///< no page ends in front of it
};

/// Lines one below the other.
struct FlowColumn
{
    std::vector<FlowLine> lines;

    void append(const TextBlockPtr &block, double x, double before);
    [[nodiscard]] double height() const;
};

/// How columns side by side are set.
struct FlowFrame
{
    double padTop = 0;
    double padBottom = 0;
    double keepWhole = 0; ///< up to this height the row is moved rather than split
    /// Paints ground and rules of one page's part before its text.
    std::function<void(const QRectF &area, bool first, bool last)> behind;
    /// Repeats heads after a page break.
    std::function<void()> onNewPage;
};

/// Sets columns side by side, over as many pages as they need. A paragraph leaves neither its first nor its
/// last line alone, unless not even that fits on a whole page.
void flowColumns(PageFlow &flow, const std::vector<FlowColumn> &columns, const FlowFrame &frame = {});

} // namespace tandem::dossier
