// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// How far the reviewers agree beyond chance, for each criterion over all applications (Krippendorff's alpha
/// for interval data), and how many marks that rests on. Where the marks cannot tell, a dash.
[[nodiscard]] TableBlock agreementTable(const call::CallDefinition &call, const QList<PanelEntry> &entries);

/// Totals that stand closer together than the marks can tell apart: neighbours in the ranking whose totals
/// differ by no more than the pooled standard error of a mean total are one band (domain.md §6.4 step 7).
/// Information, never a rule.
struct Bands
{
    double standardError = 0;         ///< points of 100
    QMap<QString, int> ofApplication; ///< application id -> band, 1 is the first
};
/// Nothing while no application has the marks of two reviewers.
[[nodiscard]] std::optional<Bands> bandsOf(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                           const QList<panel::RankedCase> &ranking);
[[nodiscard]] TableBlock bandTable(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                   const QList<panel::RankedCase> &ranking, const Bands &bands);

/// What the panel settled in the meeting: recommendation with reason and conditions of each application, in
/// the order of the ranking.
[[nodiscard]] QList<Block> minutesOf(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                     const QList<panel::RankedCase> &ranking);

} // namespace tandem::dossier
