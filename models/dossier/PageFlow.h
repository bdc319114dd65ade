// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Recording.h"

namespace tandem::dossier {

// The type area of A4 with margins of 20 mm; points from the upper left corner.
inline constexpr double kLeft = 56.7;
inline constexpr double kRight = kPageWidth - kLeft;
inline constexpr double kWidth = kRight - kLeft;
inline constexpr double kTop = 74;
inline constexpr double kBottom = kPageHeight - 66;

/// Where the next thing goes, and onto which page marks are put.
class PageFlow
{
public:
    explicit PageFlow(Recording &recording)
        : m_recording(recording)
    {
    }

    void newPage();
    /// A new page unless `height` points fit below; no page is left empty by it.
    void need(double height);
    void advance(double height) { m_y += height; }
    /// To a place on the last page where the flow has been before, with what was taken from its foot then.
    void returnTo(double y, double foot = 0)
    {
        m_y = y;
        m_foot = foot;
    }
    /// Keeps room free at the foot of this page.
    void takeFoot(double height) { m_foot += height; }
    [[nodiscard]] double foot() const { return m_foot; }
    /// Space before the next thing; none at the top of a page.
    void space(double height);
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return kBottom - m_foot - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= kTop; }
    [[nodiscard]] size_t page() const { return m_recording.pages.size() - 1; }

    void put(Owner owner, decltype(PageMark::mark) mark);
    /// All lines of a block; its pieces own them unless `owner` says otherwise.
    void putBlock(const TextBlockPtr &block, double x, double y, Owner owner = kOwnerOfPiece);
    void anchor(const QString &name, double y);

private:
    Recording &m_recording;
    double m_y = kTop;
    double m_foot = 0;
};

} // namespace tandem::dossier
