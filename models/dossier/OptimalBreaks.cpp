// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/OptimalBreaks.h"

#include <algorithm>

namespace tandem::dossier {

namespace {
constexpr double kHyphenDemerits = 1600;
constexpr double kSecondHyphenDemerits = 3000;
constexpr double kRounding = 0.01; ///< points
constexpr int kStart = -1;         ///< stands for the start of the text

double widthOf(const std::vector<BreakPlace> &places, int from, int to)
{
    const BreakPlace &end = places[static_cast<size_t>(to)];
    return end.before + end.extra - (from == kStart ? 0 : places[static_cast<size_t>(from)].after);
}

/// The best way to a place.
struct Way
{
    double demerits = 0;
    int from = kStart;
    bool reached = false;
};
} // namespace

double lineDemerits(const std::vector<BreakPlace> &places, int from, int to, const LineDemands &demands)
{
    const BreakPlace &end = places[static_cast<size_t>(to)];
    const double slack = std::max(0.0, demands.width - widthOf(places, from, to));
    if (to + 1 == static_cast<int>(places.size()))
        return 1 + (from != kStart && demands.width - slack < demands.leastLast ? demands.lostLast : 0);
    const double stretch =
        end.stretch - (from == kStart ? 0 : places[static_cast<size_t>(from)].stretch) + demands.endStretch;
    constexpr double kRigid = 1e-3; // a line that cannot give at all is very bad, not infinitely so
    const double ratio = slack / std::max(stretch, kRigid);
    const double badness = 100 * ratio * ratio * ratio;
    const bool again = end.hyphen && from != kStart && places[static_cast<size_t>(from)].hyphen;
    return (1 + badness) * (1 + badness) + (end.hyphen ? kHyphenDemerits : 0) +
           (again ? kSecondHyphenDemerits : 0);
}

std::vector<int> optimalBreaks(const std::vector<BreakPlace> &places, const LineDemands &demands)
{
    const auto count = static_cast<int>(places.size());
    std::vector<Way> ways(places.size());
    for (int to = 0; to < count; ++to) {
        Way &way = ways[static_cast<size_t>(to)];
        for (int from = to - 1; from >= kStart; --from) {
            if (widthOf(places, from, to) > demands.width + kRounding)
                break; // from here on lines only get longer
            if (from != kStart && !ways[static_cast<size_t>(from)].reached)
                continue;
            const double demerits = lineDemerits(places, from, to, demands) +
                                    (from == kStart ? 0 : ways[static_cast<size_t>(from)].demerits);
            if (!way.reached || demerits <= way.demerits)
                way = {demerits, from, true};
        }
    }
    std::vector<int> ends;
    if (count == 0 || !ways.back().reached)
        return ends;
    for (int at = count - 1; at != kStart; at = ways[static_cast<size_t>(at)].from)
        ends.push_back(at);
    std::reverse(ends.begin(), ends.end());
    return ends;
}

} // namespace tandem::dossier
