// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/PanelTypes.h"

#include <tuple>

namespace tandem::panel {

/// What assignment needs of one application.
struct AssignmentDemand
{
    QString applicationId;
    QString direction;
    QStringList organisations; ///< names of all partners

    bool operator==(const AssignmentDemand &) const = default;
};

struct AssignmentPair
{
    QString applicationId;
    QString reviewerId;

    bool operator==(const AssignmentPair &) const = default;
    bool operator<(const AssignmentPair &other) const
    {
        return std::tie(applicationId, reviewerId) < std::tie(other.applicationId, other.reviewerId);
    }
};

/// A reviewer who must not or perhaps should not judge an application, and why.
struct Conflict
{
    AssignmentPair pair;
    enum class Kind
    {
        Organisation,
        FormerOrganisation,
        Declared,
        Manual
    } kind = Kind::Organisation;
    QString note;

    bool operator==(const Conflict &) const = default;
};

/// A name reduced to what tells organisations apart: no case, accents, punctuation, spaces, full-width forms
/// and no legal form at its end ("Müller GmbH & Co. KG" and "MUELLER", "海尔集团股份有限公司" and "海尔").
/// For comparison only, never shown.
[[nodiscard]] QString organisationKey(const QString &name);

/// Same organisation now or formerly, compared by organisationKey. The note is the partner's name as written.
/// At most one conflict for a pair, the present organisation before a former one. Sorted by pair.
[[nodiscard]] QList<Conflict> findConflicts(const QList<AssignmentDemand> &demands,
                                            const QList<review::Reviewer> &reviewers);

struct AssignmentProposal
{
    QList<AssignmentPair> pairs; ///< fixed ones included, sorted
    QStringList shortOf;         ///< application ids that got too few reviewers, sorted
    bool operator==(const AssignmentProposal &) const = default;
};

/// A fair proposal: enough per side and in all, no conflicts, nobody over the smaller of their own and the
/// call's maximum load, same field first, then least loaded. Deterministic; ties by id; the order of the
/// lists does not matter. If any assignment gives every application enough, this one does. Where there are
/// too few reviewers the side minimums come first and the lack is spread over the applications.
/// Fixed pairs are kept whatever speaks against them and count for side, number and load.
[[nodiscard]] AssignmentProposal proposeAssignment(const call::CallDefinition &call,
                                                   const QList<AssignmentDemand> &demands,
                                                   const QList<review::Reviewer> &reviewers,
                                                   const QList<AssignmentPair> &fixed,
                                                   const QList<Conflict> &conflicts);

} // namespace tandem::panel
