// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Document.h"
#include "models/panel/Ranking.h"

namespace tandem::dossier {

/// What one secretariat answered to one formal check.
struct CheckAnswer
{
    enum class Verdict
    {
        Yes,
        No,
        Repair ///< can be put right
    };
    QString side;
    QString checkId;
    Verdict verdict = Verdict::Yes;
    QString remark;

    bool operator==(const CheckAnswer &) const = default;
};

/// What one ministry decided.
struct MinistryOutcome
{
    QString recommendation; ///< id of the call's recommendation
    LangText reason;
    QString by; ///< who signed for the ministry
    QDate on;   ///< by the ministry's own calendar

    bool operator==(const MinistryOutcome &) const = default;
};

/// What the papers say of one application besides its marks.
struct PanelEntry
{
    panel::Case panelCase;
    LangText title;
    QMap<QString, QString> leads; ///< side id -> registered name
    QString recommendation;       ///< id of the call's recommendation, or empty
    QStringList recusals;         ///< pseudonyms of reviewers who stood aside
    LangText recommendationReason = {};
    QList<CheckAnswer> checks = {}; ///< by side, then check
    LangText conditions = {};       ///< what the applicants owe if the project is declared
    LangText direction = {};        ///< name of the direction of cooperation
    QMap<QString, MinistryOutcome> decisions =
        {}; ///< by side id; a ministry that has not decided is not there

    bool operator==(const PanelEntry &) const = default;
};

/// The evaluation of one application: formal check, recommendation, marks side by side, means and spread,
/// consensus with reasons, what was to be discussed (domain.md §5.1 D5, D6). What is not there yet says so.
/// Without languages it is in the pair of the call; a text nobody wrote in any of them stays in its own.
[[nodiscard]] Document evaluationSummary(const call::CallDefinition &call, const PanelEntry &entry,
                                         const QStringList &languages = {});

/// What each reviewer of one application wrote, under a number and the side instead of the name
/// (domain.md §5.1 D6).
[[nodiscard]] Document individualReports(const call::CallDefinition &call, const PanelEntry &entry,
                                         const QStringList &languages = {});

/// The panel's report: ranking, ties and what broke them, thresholds missed, spread, recusals,
/// recommendations (domain.md §5.1 D7). `ranking` is what panel::rank() gave for the same entries.
[[nodiscard]] Document panelReport(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                   const QList<panel::RankedCase> &ranking,
                                   const QStringList &languages = {});

/// The ranking as CSV (RFC 4180, UTF-8) from the same table as the report; cells that a spreadsheet could
/// take for a formula are quoted with an apostrophe.
[[nodiscard]] QByteArray rankingCsv(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                    const QList<panel::RankedCase> &ranking);

/// The ranking as data for recomputing: canonical JSON, no times, no names of reviewers.
[[nodiscard]] QByteArray rankingJson(const call::CallDefinition &call, const QList<PanelEntry> &entries,
                                     const QList<panel::RankedCase> &ranking);

} // namespace tandem::dossier
