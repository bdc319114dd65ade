// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/FormalCheckStore.h"

#include "models/storage/Database.h"
#include "models/storage/SqlError.h"
#include "models/storage/Statement.h"

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(FormalAnswer answer)
{
    switch (answer) {
    case FormalAnswer::Yes:
        return u"yes"_s;
    case FormalAnswer::No:
        return u"no"_s;
    case FormalAnswer::Repair:
        return u"repair"_s;
    }
    return {};
}

FormalAnswer answerOf(const QString &key)
{
    if (key == "yes"_L1)
        return FormalAnswer::Yes;
    return key == "no"_L1 ? FormalAnswer::No : FormalAnswer::Repair;
}

Result<QList<FormalCheckResult>> read(Statement &rows)
{
    return collect(rows, [](const Statement &row) {
        return FormalCheckResult{row.text(0), row.text(1), row.text(2), answerOf(row.text(3)),
                                 row.text(4), row.text(5), row.time(6)};
    });
}

} // namespace

Result<void> FormalCheckStore::save(const FormalCheckResult &result)
{
    Result<void> saved = execute(
        m_database.connection(),
        u"INSERT INTO formal_check(application_id, side, check_id, answer, remark, checked_by, at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(application_id, side, check_id) DO UPDATE SET "
        "answer=excluded.answer, remark=excluded.remark, checked_by=excluded.checked_by, at=excluded.at"_s,
        result.applicationId, result.side, result.checkId, keyOf(result.answer), result.remark, result.by,
        result.at);
    if (saved || !isConstraint(saved.error()))
        return saved;
    return Error{u"application.missing"_s,
                 {QT_TRANSLATE_NOOP("Message", "The application %1 is not in this workspace any more."),
                  {result.applicationId}},
                 {}};
}

Result<void> FormalCheckStore::remove(const QString &applicationId, const QString &side,
                                      const QString &checkId)
{
    return execute(m_database.connection(),
                   u"DELETE FROM formal_check WHERE application_id=? AND side=? AND check_id=?"_s,
                   applicationId, side, checkId);
}

Result<QList<FormalCheckResult>> FormalCheckStore::ofApplication(const QString &applicationId)
{
    Statement rows(m_database.connection(),
                   u"SELECT application_id, side, check_id, answer, remark, checked_by, at FROM formal_check "
                   "WHERE application_id=? ORDER BY side, check_id"_s);
    return read(rows.bind(applicationId));
}

Result<QList<FormalCheckResult>> FormalCheckStore::ofCall(const QString &callId)
{
    Statement rows(m_database.connection(),
                   u"SELECT f.application_id, f.side, f.check_id, f.answer, f.remark, f.checked_by, f.at "
                   "FROM formal_check f JOIN application a ON a.id = f.application_id WHERE a.call_id=? "
                   "ORDER BY f.application_id, f.side, f.check_id"_s);
    return read(rows.bind(callId));
}

} // namespace tandem::storage
