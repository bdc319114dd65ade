// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panel/Assignment.h"
#include "models/session/Desk.h"
#include "models/storage/AssignmentStore.h"

namespace tandem::session {

/// Everything the assignment page and the command line need of a call.
struct AssignmentDesk
{
    call::CallDefinition call;
    QList<panel::AssignmentDemand> demands; ///< admitted applications, by reference
    QMap<QString, QString> names;           ///< application id -> "002 FLEXWASH"
    QList<review::Reviewer> reviewers;
    QList<panel::Conflict> conflicts; ///< found, declared (excluded) and entered
    QList<storage::Assignment> assignments;
    QList<panel::AssignmentPair> stoodAside; ///< was assigned, and declined because of a conflict
};
Result<AssignmentDesk> loadAssignment(Desk &desk, const QString &callId);

/// A proposal around what is fixed; kept as proposed, replacing the last one. Gives applications that stay
/// short.
Result<QStringList> proposeReviewers(Desk &desk, const QString &callId);
/// Turns all proposed pairs into assigned ones.
Result<void> confirmProposals(Desk &desk, const QString &callId);
Result<void> assignReviewer(Desk &desk, const panel::AssignmentPair &pair);
Result<void> unassignReviewer(Desk &desk, const panel::AssignmentPair &pair);

/// Conflict questions a reviewer said yes to that only the chair may rule on.
Result<QList<storage::DeclaredConflict>> openRulings(Desk &desk, const call::CallDefinition &call);

/// The chair's word on a declared conflict; the reason stays in the log. Errors: "check.reason-missing".
Result<void> ruleOnConflict(Desk &desk, const panel::AssignmentPair &pair, bool excluded,
                            const QString &reason);

/// Reviewers with assigned applications to whom nothing can be sealed, as their identity files are missing.
[[nodiscard]] QList<review::Reviewer> reviewersWithoutKey(const AssignmentDesk &assignment);

struct SentPacket
{
    review::Reviewer reviewer;
    QString fileName; ///< "TAN-2027-G1.fpack"
    QByteArray file;
    int applications = 0;
};
/// Makes one packet for each reviewer with assigned applications: the call, the applications, their
/// attachments and dossiers, sealed to that reviewer. Errors: "packet.no-key" (names all reviewers whose
/// identity files are missing), "packet.none" (nothing is assigned), "packet.cancelled".
Result<QList<SentPacket>> makePackets(Desk &desk, const QString &callId, const QDateTime &due,
                                      Progress &progress);

/// Takes a reviewer's identity card: from then on packets can be sealed to them. Errors: those of
/// readIdentityCard.
Result<void> acceptIdentityCard(Desk &desk, const QString &reviewerId, const QByteArray &card);

} // namespace tandem::session
