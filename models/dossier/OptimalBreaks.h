// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tandem::dossier {

/// A place where a line may end and the next one begin. Widths in points along the unbroken text.
struct BreakPlace
{
    double before = 0;  ///< where a line that ends here stops: before trailing blanks
    double after = 0;   ///< where the next line begins
    double extra = 0;   ///< added to the line: the hyphen; below zero what may hang over the margin
    double stretch = 0; ///< how far everything up to here may give, summed from the start of the text
    bool hyphen = false;
};

/// What lines are measured against.
struct LineDemands
{
    double width = 0;      ///< of every line, points
    double endStretch = 0; ///< how far the end of a line may stay behind the margin, points; ragged setting
    double leastLast = 0;  ///< a last line shorter than this looks lost, points
    double lostLast = 0;   ///< demerits of such a line
};

/// How bad a line is that lacks `slack` points and can give `stretch`: 100 times the cube of their ratio, as
/// D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", Software - Practice and Experience 11
/// (1981), 1119-1184, have it. `from` is -1 for the first line.
///
/// demerits = (1 + badness)^2, and 1600 more for a hyphen, 3000 for one in the line before as well. The last
/// line may be of any length but one that looks lost.
[[nodiscard]] double lineDemerits(const std::vector<BreakPlace> &places, int from, int to,
                                  const LineDemands &demands);

/// The ends of the lines for which the sum of the demerits is least: total fit. Of equals the one whose last
/// line begins first. Places ascend; the last one is the end of the text and always among the result. Empty
/// when no choice keeps every line within the width.
///
/// Fitness classes are left out: lines are either ragged or give only between Han characters, where the
/// difference from line to line is a fraction of a point.
[[nodiscard]] std::vector<int> optimalBreaks(const std::vector<BreakPlace> &places,
                                             const LineDemands &demands);

} // namespace tandem::dossier
