// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ConsensusStore.h"

#include "models/storage/Database.h"
#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

Result<void> explained(Result<void> result, const QString &applicationId)
{
    if (result || !isConstraint(result.error()))
        return result;
    return Error{u"application.missing"_s,
                 {QT_TRANSLATE_NOOP("Message", "The application %1 is not in this workspace any more."),
                  {applicationId}},
                 {}};
}

/// `column` selects what `value` is compared with: one application, or all of a call.
QString selection(const QString &columns, const QString &table, const QString &column)
{
    return u"SELECT t.application_id, %1 FROM %2 t JOIN application a ON a.id = t.application_id WHERE a.%3=?"_s
        .arg(columns, table, column);
}

using Deliberations = QMap<QString, Deliberation>;

/// Calls `take` for each row with the deliberation of its application.
template<typename Take>
Result<void> each(Statement &row, Deliberations &all, Take take)
{
    for (;;) {
        const Result<bool> more = row.next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        Deliberation &deliberation = all[row.text(0)];
        deliberation.applicationId = row.text(0);
        take(deliberation);
    }
}

Result<void> readMarks(const Connection &connection, const QString &column, const QString &value,
                       Deliberations &all)
{
    Statement row(connection,
                  selection(u"t.criterion, t.step, t.reason, t.minority"_s, u"consensus_mark"_s, column));
    row.bind(value);
    return each(row, all, [&](Deliberation &deliberation) {
        deliberation.marks.insert(row.text(1), {row.optionalInteger(2), row.texts(3), row.texts(4)});
    });
}

Result<void> readOrders(const Connection &connection, const QString &column, const QString &value,
                        Deliberations &all)
{
    Statement row(connection, selection(u"t.place, t.reason"_s, u"chair_order"_s, column));
    row.bind(value);
    return each(row, all, [&](Deliberation &deliberation) {
        deliberation.chairOrder = ChairOrder{row.integer(1), row.texts(2)};
    });
}

Result<void> readRecommendations(const Connection &connection, const QString &column, const QString &value,
                                 Deliberations &all)
{
    Statement row(connection, selection(u"t.recommendation_id, t.reason, t.conditions, t.at"_s,
                                        u"panel_recommendation"_s, column));
    row.bind(value);
    return each(row, all, [&](Deliberation &deliberation) {
        deliberation.recommendation =
            PanelRecommendation{row.text(1), row.texts(2), row.texts(3), row.time(4)};
    });
}

Result<void> readDecisions(const Connection &connection, const QString &column, const QString &value,
                           Deliberations &all)
{
    Statement row(connection, selection(u"t.side, t.recommendation_id, t.reason, t.decided_by, t.at"_s,
                                        u"ministry_decision"_s, column));
    row.bind(value);
    return each(row, all, [&](Deliberation &deliberation) {
        deliberation.decisions.insert(row.text(1),
                                      {row.text(1), row.text(2), row.texts(3), row.text(4), row.time(5)});
    });
}

Result<Deliberations> readAll(const Connection &connection, const QString &column, const QString &value)
{
    Deliberations all;
    for (const auto read : {readMarks, readOrders, readRecommendations, readDecisions}) {
        if (Result<void> done = read(connection, column, value, all); !done)
            return done.error();
    }
    return all;
}

} // namespace

Result<void> ConsensusStore::saveMark(const QString &applicationId, const QString &criterionId,
                                      const panel::ConsensusMark &mark, const QDateTime &at)
{
    return explained(
        execute(m_database.connection(),
                u"INSERT INTO consensus_mark(application_id, criterion, step, reason, minority, at) "
                "VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(application_id, criterion) DO UPDATE SET "
                "step=excluded.step, reason=excluded.reason, minority=excluded.minority, "
                "at=excluded.at"_s,
                applicationId, criterionId, mark.step, mark.reason, mark.minority, at),
        applicationId);
}

Result<void> ConsensusStore::removeMark(const QString &applicationId, const QString &criterionId)
{
    return execute(m_database.connection(),
                   u"DELETE FROM consensus_mark WHERE application_id=? AND criterion=?"_s, applicationId,
                   criterionId);
}

Result<void> ConsensusStore::setChairOrder(const QString &applicationId,
                                           const std::optional<ChairOrder> &order)
{
    if (!order)
        return execute(m_database.connection(), u"DELETE FROM chair_order WHERE application_id=?"_s,
                       applicationId);
    return explained(execute(m_database.connection(),
                             u"INSERT INTO chair_order(application_id, place, reason) VALUES(?, ?, ?) "
                             "ON CONFLICT(application_id) DO UPDATE SET place=excluded.place, "
                             "reason=excluded.reason"_s,
                             applicationId, order->place, order->reason),
                     applicationId);
}

Result<void> ConsensusStore::setRecommendation(const QString &applicationId,
                                               const std::optional<PanelRecommendation> &recommendation)
{
    if (!recommendation)
        return execute(m_database.connection(), u"DELETE FROM panel_recommendation WHERE application_id=?"_s,
                       applicationId);
    return explained(
        execute(m_database.connection(),
                u"INSERT INTO panel_recommendation(application_id, recommendation_id, reason, "
                "conditions, at) VALUES(?, ?, ?, ?, ?) ON CONFLICT(application_id) DO UPDATE SET "
                "recommendation_id=excluded.recommendation_id, reason=excluded.reason, "
                "conditions=excluded.conditions, at=excluded.at"_s,
                applicationId, recommendation->recommendationId, recommendation->reason,
                recommendation->conditions, recommendation->at),
        applicationId);
}

Result<void> ConsensusStore::saveDecision(const QString &applicationId, const MinistryDecision &decision)
{
    return explained(
        execute(m_database.connection(),
                u"INSERT INTO ministry_decision(application_id, side, recommendation_id, reason, "
                "decided_by, at) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(application_id, side) DO UPDATE "
                "SET recommendation_id=excluded.recommendation_id, reason=excluded.reason, "
                "decided_by=excluded.decided_by, at=excluded.at"_s,
                applicationId, decision.side, decision.recommendationId, decision.reason, decision.by,
                decision.at),
        applicationId);
}

Result<void> ConsensusStore::removeDecision(const QString &applicationId, const QString &side)
{
    return execute(m_database.connection(),
                   u"DELETE FROM ministry_decision WHERE application_id=? AND side=?"_s, applicationId, side);
}

Result<Deliberation> ConsensusStore::load(const QString &applicationId)
{
    const Result<Deliberations> all = readAll(m_database.connection(), u"id"_s, applicationId);
    if (!all)
        return all.error();
    return all->value(applicationId, Deliberation{applicationId, {}, {}, {}, {}});
}

Result<QMap<QString, Deliberation>> ConsensusStore::ofCall(const QString &callId)
{
    return readAll(m_database.connection(), u"call_id"_s, callId);
}

} // namespace tandem::storage
