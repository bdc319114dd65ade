// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/PanelContent.h"

namespace tandem::dossier {

/// How far the reviewers agree beyond chance, for each criterion over all applications (Krippendorff's alpha
/// for interval data), and how many marks that rests on. Where the marks cannot tell, a dash.
[[nodiscard]] TableBlock agreementTable(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                        const QStringList &languages);

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
[[nodiscard]] TableBlock bandTable(const QList<PanelEntry> &entries, const QList<panel::RankedCase> &ranking,
                                   const Bands &bands, const QStringList &languages);

/// How firmly the ranking stands when each reviewer is left out in turn and when each weight is changed
/// (panel::withoutEachReviewer, panel::withOtherWeights): in words and as a table each. Information, never a
/// rule.
[[nodiscard]] QList<Block> robustnessOf(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                        const QStringList &languages);

/// What the panel settled in the meeting: recommendation with reason and conditions of each application, in
/// the order of the ranking.
[[nodiscard]] QList<Block> minutesOf(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                     const QList<panel::RankedCase> &ranking, const QStringList &languages);
/// Room for both chairs to sign what stands in the report and in `data`, whose hash stands above.
[[nodiscard]] QList<Block> chairSignatures(const call::CallDefinition &call, const QByteArray &data,
                                           const QStringList &languages);

} // namespace tandem::dossier
