// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/panel/Assignment.h"

namespace tandem::storage {

class Database;

enum class AssignmentState
{
    Proposed, ///< by the program, may be replaced by the next proposal
    Assigned, ///< confirmed by a person
    Sent,     ///< the packet went out
    Returned, ///< a review or a refusal came back
};

struct Assignment
{
    panel::AssignmentPair pair;
    AssignmentState state = AssignmentState::Proposed;
    QString packetId; ///< package id of the packet, or empty
    QDateTime at;     ///< UTC, of the present state

    bool operator==(const Assignment &) const = default;
};

/// What the chair decided about a declared conflict.
struct ConflictRuling
{
    panel::AssignmentPair pair;
    bool excluded = true;
    QString reason;
    QString by;
    QDateTime at; ///< UTC

    bool operator==(const ConflictRuling &) const = default;
};

struct DeclaredConflict
{
    panel::AssignmentPair pair;
    review::ConflictDeclaration declaration;

    bool operator==(const DeclaredConflict &) const = default;
};

/// Who judges what, and who must not. Lists are of one call and sorted by pair.
class AssignmentStore
{
public:
    explicit AssignmentStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds or replaces. Errors: "assignment.unknown" when application or reviewer do not exist.
    Result<void> save(const Assignment &assignment);
    /// Removes all proposed ones of the call and keeps these instead; assigned, sent and returned ones stay.
    Result<void> replaceProposals(const QString &callId, const QList<panel::AssignmentPair> &pairs,
                                  const QDateTime &at);
    Result<QList<Assignment>> list(const QString &callId);
    /// Errors: "assignment.missing"; "assignment.sent" when the packet is out already.
    Result<void> remove(const panel::AssignmentPair &pair);

    /// Conflicts a person entered (Kind::Manual); found and declared ones are computed.
    Result<void> saveConflict(const panel::Conflict &conflict, const QString &by, const QDateTime &at);
    Result<void> removeConflict(const panel::AssignmentPair &pair);
    Result<QList<panel::Conflict>> conflicts(const QString &callId);

    /// Adds or replaces the answers of a reviewer to the conflict questions.
    Result<void> saveDeclaration(const DeclaredConflict &declared);
    Result<QList<DeclaredConflict>> declarations(const QString &callId);

    Result<void> saveRuling(const ConflictRuling &ruling);
    Result<QList<ConflictRuling>> rulings(const QString &callId);

private:
    Database &m_database;
};

} // namespace tandem::storage
