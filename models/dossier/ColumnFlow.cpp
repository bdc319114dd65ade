// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ColumnFlow.h"

namespace tandem::dossier {

namespace {
/// Part of a column that stands on one page.
struct Slice
{
    size_t end = 0;
    double height = 0;
};

double extent(const FlowColumn &column, size_t from, size_t to)
{
    double height = 0;
    for (size_t i = from; i < to; ++i) {
        const FlowLine &line = column.lines[i];
        height += line.block->style.lineHeight + (i > from ? line.before : 0);
    }
    return height;
}

/// Would a page that ends before this line leave a single line of a paragraph behind, send one ahead, or part
/// what stays together?
bool isBadBreak(const FlowColumn &column, size_t at)
{
    if (at == 0 || at >= column.lines.size())
        return false;
    const FlowLine &next = column.lines[at];
    const bool loneBehind = next.line == 1;
    const bool loneAhead = next.line > 0 && next.line + 1 == next.block->lines.size();
    return next.staysWithLast || loneBehind || loneAhead;
}

size_t withoutLoneLines(const FlowColumn &column, size_t from, size_t end)
{
    while (end > from && isBadBreak(column, end))
        --end;
    return end;
}

Slice fitting(const FlowColumn &column, size_t from, double room, bool wholePage)
{
    size_t end = from;
    while (end < column.lines.size() && extent(column, end, end + 1) <= room) {
        room -= column.lines[end].block->style.lineHeight;
        if (end + 1 < column.lines.size())
            room -= column.lines[end + 1].before;
        ++end;
    }
    const size_t better = withoutLoneLines(column, from, end);
    if (better > from || !wholePage)
        end = better;
    else if (end == from && from < column.lines.size())
        ++end; // A line higher than a page cannot be helped; it must not stop the rest.
    return {end, extent(column, from, end)};
}

bool allDone(const std::vector<FlowColumn> &columns, const std::vector<size_t> &at)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (at[i] < columns[i].lines.size())
            return false;
    }
    return true;
}

void putSlice(PageFlow &flow, const FlowColumn &column, size_t from, size_t end, double y)
{
    for (size_t i = from; i < end; ++i) {
        const FlowLine &line = column.lines[i];
        y += i > from ? line.before : 0;
        flow.put(kOwnerOfPiece, DrawText{line.block, line.line, line.x, y});
        y += line.block->style.lineHeight;
    }
}
} // namespace

void FlowColumn::append(const TextBlockPtr &block, double x, double before)
{
    for (size_t line = 0; line < block->lines.size(); ++line)
        lines.push_back({block, line, x, line == 0 ? before : 0});
}

double FlowColumn::height() const
{
    return extent(*this, 0, lines.size());
}

void flowColumns(PageFlow &flow, const std::vector<FlowColumn> &columns, const FlowFrame &frame)
{
    const double padding = frame.padTop + frame.padBottom;
    double whole = 0;
    for (const FlowColumn &column : columns)
        whole = std::max(whole, column.height());
    const bool isBlank = whole <= 0;
    if ((isBlank || whole + padding <= frame.keepWhole) && whole + padding > flow.room() && !flow.atTop()) {
        flow.newPage();
        if (frame.onNewPage)
            frame.onNewPage();
    }

    std::vector<size_t> at(columns.size(), 0);
    bool first = true;
    bool fresh = flow.atTop(); ///< nothing more can be gained by another page
    do {
        std::vector<Slice> slices;
        double height = 0;
        bool stuck = false;
        for (size_t i = 0; i < columns.size(); ++i) {
            slices.push_back(fitting(columns[i], at[i], flow.room() - padding, fresh));
            height = std::max(height, slices.back().height);
            stuck = stuck || (first && slices.back().end == at[i] && !columns[i].lines.empty());
        }
        const bool noneFits = height <= 0 && !allDone(columns, at);
        if ((stuck || noneFits) && !fresh) {
            flow.newPage();
            if (frame.onNewPage)
                frame.onNewPage();
            fresh = true;
            continue;
        }
        std::vector<size_t> next;
        for (const Slice &slice : slices)
            next.push_back(slice.end);
        const bool last = allDone(columns, next);
        const double y = flow.y();
        if (frame.behind)
            frame.behind({kLeft, y, kWidth, height + padding}, first, last);
        for (size_t i = 0; i < columns.size(); ++i)
            putSlice(flow, columns[i], at[i], slices[i].end, y + frame.padTop);
        flow.advance(height + padding);
        at = next;
        first = false;
        if (!last) {
            flow.newPage();
            if (frame.onNewPage)
                frame.onNewPage();
            fresh = true;
        }
    } while (!allDone(columns, at));
}

} // namespace tandem::dossier
