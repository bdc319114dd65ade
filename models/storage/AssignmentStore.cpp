// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/AssignmentStore.h"

#include "models/storage/ColumnText.h"
#include "models/storage/Database.h"
#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"

#include <array>

namespace tandem::storage {

using namespace Qt::StringLiterals;
using panel::AssignmentPair;

namespace {

constexpr std::array<std::pair<AssignmentState, const char *>, 4> kStates{{
    {AssignmentState::Proposed, "proposed"},
    {AssignmentState::Assigned, "assigned"},
    {AssignmentState::Sent, "sent"},
    {AssignmentState::Returned, "returned"},
}};

QString keyOf(AssignmentState state)
{
    return QString::fromLatin1(kStates.at(size_t(state)).second);
}

AssignmentState stateOf(const QString &key)
{
    for (const auto &[state, name] : kStates) {
        if (key == QLatin1StringView(name))
            return state;
    }
    return AssignmentState::Proposed;
}

/// Rows of `table` whose application belongs to the call, by pair.
QString ofCall(const QString &columns, const QString &table)
{
    return u"SELECT t.application_id, t.reviewer_id, %1 FROM %2 t JOIN application a ON a.id = "
           u"t.application_id "
           "WHERE a.call_id=? ORDER BY t.application_id, t.reviewer_id"_s.arg(columns, table);
}

AssignmentPair pairOf(const Statement &row)
{
    return {row.text(0), row.text(1)};
}

/// A foreign key that failed means that application or reviewer are not known.
Result<void> explained(Result<void> result, const AssignmentPair &pair)
{
    if (result || !isConstraint(result.error()))
        return result;
    return Error{
        u"assignment.unknown"_s,
        {QT_TRANSLATE_NOOP("Message", "The application or the reviewer is not in this workspace any more, so "
                                      "the change was not saved."),
         {}},
        pair.applicationId + u' ' + pair.reviewerId};
}

} // namespace

Result<void> AssignmentStore::save(const Assignment &assignment)
{
    return explained(execute(m_database.connection(),
                             u"INSERT INTO assignment(application_id, reviewer_id, state, packet_id, at) "
                             "VALUES(?, ?, ?, ?, ?) ON CONFLICT(application_id, reviewer_id) DO UPDATE SET "
                             "state=excluded.state, packet_id=excluded.packet_id, at=excluded.at"_s,
                             assignment.pair.applicationId, assignment.pair.reviewerId,
                             keyOf(assignment.state), assignment.packetId, assignment.at),
                     assignment.pair);
}

Result<void> AssignmentStore::replaceProposals(const QString &callId, const QList<AssignmentPair> &pairs,
                                               const QDateTime &at)
{
    const Connection &connection = m_database.connection();
    return m_database.transact([&]() -> Result<void> {
        if (Result<void> r = execute(connection,
                                     u"DELETE FROM assignment WHERE state='proposed' AND application_id IN "
                                     "(SELECT id FROM application WHERE call_id=?)"_s,
                                     callId);
            !r)
            return r;
        Statement insert(connection,
                         u"INSERT INTO assignment(application_id, reviewer_id, state, packet_id, at) "
                         "VALUES(?, ?, 'proposed', '', ?) "
                         "ON CONFLICT(application_id, reviewer_id) DO NOTHING"_s);
        for (const AssignmentPair &pair : pairs) {
            insert.bind(pair.applicationId).bind(pair.reviewerId).bind(at);
            if (Result<void> r = explained(insert.run(), pair); !r)
                return r;
        }
        return {};
    });
}

Result<QList<Assignment>> AssignmentStore::list(const QString &callId)
{
    Statement rows(m_database.connection(), ofCall(u"t.state, t.packet_id, t.at"_s, u"assignment"_s));
    rows.bind(callId);
    return collect(rows, [](const Statement &row) {
        return Assignment{pairOf(row), stateOf(row.text(2)), row.text(3), row.time(4)};
    });
}

Result<void> AssignmentStore::remove(const AssignmentPair &pair)
{
    const Connection &connection = m_database.connection();
    const Result<int> removed = change(connection,
                                       u"DELETE FROM assignment WHERE application_id=? AND reviewer_id=? "
                                       "AND state IN ('proposed', 'assigned')"_s,
                                       pair.applicationId, pair.reviewerId);
    if (!removed)
        return removed.error();
    if (*removed == 1)
        return {};
    Statement row(connection, u"SELECT 1 FROM assignment WHERE application_id=? AND reviewer_id=?"_s);
    const Result<bool> exists = row.bind(pair.applicationId).bind(pair.reviewerId).next();
    if (!exists)
        return exists.error();
    if (*exists)
        return Error{
            u"assignment.sent"_s,
            {QT_TRANSLATE_NOOP("Message", "The packet went out to this reviewer already, so the assignment "
                                          "stays on record."),
             {}},
            {}};
    return Error{
        u"assignment.missing"_s,
        {QT_TRANSLATE_NOOP("Message", "This reviewer is not assigned to the application any more."), {}},
        {}};
}

Result<void> AssignmentStore::saveConflict(const panel::Conflict &conflict, const QString &by,
                                           const QDateTime &at)
{
    return explained(
        execute(m_database.connection(),
                u"INSERT INTO manual_conflict(application_id, reviewer_id, note, entered_by, at) "
                "VALUES(?, ?, ?, ?, ?) ON CONFLICT(application_id, reviewer_id) DO UPDATE SET "
                "note=excluded.note, entered_by=excluded.entered_by, at=excluded.at"_s,
                conflict.pair.applicationId, conflict.pair.reviewerId, conflict.note, by, at),
        conflict.pair);
}

Result<void> AssignmentStore::removeConflict(const AssignmentPair &pair)
{
    return execute(m_database.connection(),
                   u"DELETE FROM manual_conflict WHERE application_id=? AND reviewer_id=?"_s,
                   pair.applicationId, pair.reviewerId);
}

Result<QList<panel::Conflict>> AssignmentStore::conflicts(const QString &callId)
{
    Statement rows(m_database.connection(), ofCall(u"t.note"_s, u"manual_conflict"_s));
    rows.bind(callId);
    return collect(rows, [](const Statement &row) {
        return panel::Conflict{pairOf(row), panel::Conflict::Kind::Manual, row.text(2)};
    });
}

Result<void> AssignmentStore::saveDeclaration(const DeclaredConflict &declared)
{
    return explained(
        execute(m_database.connection(),
                u"INSERT INTO conflict_declaration(application_id, reviewer_id, answers, remark, at) "
                "VALUES(?, ?, ?, ?, ?) ON CONFLICT(application_id, reviewer_id) DO UPDATE SET "
                "answers=excluded.answers, remark=excluded.remark, at=excluded.at"_s,
                declared.pair.applicationId, declared.pair.reviewerId, textOf(declared.declaration.answers),
                declared.declaration.remark, declared.declaration.at),
        declared.pair);
}

Result<QList<DeclaredConflict>> AssignmentStore::declarations(const QString &callId)
{
    Statement rows(m_database.connection(),
                   ofCall(u"t.answers, t.remark, t.at"_s, u"conflict_declaration"_s));
    rows.bind(callId);
    return collect(rows, [](const Statement &row) {
        return DeclaredConflict{pairOf(row), {answersFromText(row.text(2)), row.text(3), row.time(4)}};
    });
}

Result<void> AssignmentStore::saveRuling(const ConflictRuling &ruling)
{
    return explained(
        execute(m_database.connection(),
                u"INSERT INTO conflict_ruling(application_id, reviewer_id, excluded, reason, ruled_by, "
                "at) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(application_id, reviewer_id) DO UPDATE SET "
                "excluded=excluded.excluded, reason=excluded.reason, ruled_by=excluded.ruled_by, "
                "at=excluded.at"_s,
                ruling.pair.applicationId, ruling.pair.reviewerId, ruling.excluded, ruling.reason, ruling.by,
                ruling.at),
        ruling.pair);
}

Result<QList<ConflictRuling>> AssignmentStore::rulings(const QString &callId)
{
    Statement rows(m_database.connection(),
                   ofCall(u"t.excluded, t.reason, t.ruled_by, t.at"_s, u"conflict_ruling"_s));
    rows.bind(callId);
    return collect(rows, [](const Statement &row) {
        return ConflictRuling{pairOf(row), row.integer(2) != 0, row.text(3), row.text(4), row.time(5)};
    });
}

} // namespace tandem::storage
