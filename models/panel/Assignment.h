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

/// Same organisation now or formerly, compared without case, legal forms and punctuation.
[[nodiscard]] QList<Conflict> findConflicts(const QList<AssignmentDemand> &demands,
                                            const QList<review::Reviewer> &reviewers);

struct AssignmentProposal
{
    QList<AssignmentPair> pairs; ///< fixed ones included, sorted
    QStringList shortOf;         ///< application ids that got too few reviewers
    bool operator==(const AssignmentProposal &) const = default;
};

/// A simple fair proposal: enough per side, no conflicts, nobody over their load, same field first, then
/// least loaded. Deterministic; ties by id.
[[nodiscard]] AssignmentProposal proposeAssignment(const call::CallDefinition &call,
                                                   const QList<AssignmentDemand> &demands,
                                                   const QList<review::Reviewer> &reviewers,
                                                   const QList<AssignmentPair> &fixed,
                                                   const QList<Conflict> &conflicts);

} // namespace tandem::panel
