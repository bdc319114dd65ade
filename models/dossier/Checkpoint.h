// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Setting.h"

namespace tandem::dossier {

/// Where the layout stood, so that blocks can be set once more at another place. Only an earlier state of the
/// same setting can be restored.
class Checkpoint
{
public:
    explicit Checkpoint(Setting &setting);

    void restore(Setting &setting) const;
    [[nodiscard]] size_t page() const { return m_pages - 1; }
    /// The page that got the first content since, or the last page if there is none.
    [[nodiscard]] size_t pageOfFirstContent(const Setting &setting) const;

private:
    size_t m_pages;
    size_t m_marks; ///< of the last page
    size_t m_elements;
    size_t m_outline;
    qsizetype m_anchors;
    size_t m_pictures;
    size_t m_notes; ///< of the last page
    double m_y;
    double m_foot;
    int m_section;
    int m_valueTable;
};

} // namespace tandem::dossier
