// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/CallStore.h"

#include "models/base/AtomicFile.h"
#include "models/call/CallReader.h"
#include "models/storage/Database.h"
#include "models/storage/Statement.h"

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

QString stateKey(CallState state)
{
    return state == CallState::Published ? u"published"_s : u"draft"_s;
}

CallState stateFromKey(const QString &key)
{
    return key == "published"_L1 ? CallState::Published : CallState::Draft;
}

Error missing(const QString &id, int version)
{
    return {
        u"call.missing"_s,
        {QT_TRANSLATE_NOOP("Message", "The call %1, version %2, is not in this workspace. Open its call file "
                                      "first."),
         {id, QString::number(version)}},
        {}};
}

Error published(const QString &reference, int version)
{
    return {u"call.published"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "Version %2 of the call “%1” is published and cannot be changed any more. "
                               "Make a new version."),
             {reference, QString::number(version)}},
            {}};
}

struct StoredCall
{
    CallState state = CallState::Draft;
    QString reference;
    QString sha256;
    QByteArray definition;
};

Result<std::optional<StoredCall>> find(Database &database, const QString &id, int version)
{
    Statement row(database.connection(),
                  u"SELECT state, reference, sha256, definition FROM call WHERE id=? AND version=?"_s);
    const Result<bool> found = row.bind(id).bind(version).next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<StoredCall>();
    return std::optional(StoredCall{stateFromKey(row.text(0)), row.text(1), row.text(2), row.bytes(3)});
}

Result<bool> isUsed(Database &database, const QString &id, int version)
{
    Statement row(database.connection(),
                  u"SELECT 1 FROM application WHERE call_id=? AND call_version=? LIMIT 1"_s);
    return row.bind(id).bind(version).next();
}

} // namespace

Result<call::CallDefinition> CallStore::save(const QByteArray &definition, CallState state)
{
    Result<call::CallDefinition> call = call::requireCall(definition);
    if (!call)
        return call;
    const Result<std::optional<StoredCall>> stored = find(m_database, call->id, call->version);
    if (!stored)
        return stored.error();
    const QString hash = sha256(definition);
    if (*stored && (*stored)->state == CallState::Published) {
        if ((*stored)->sha256 != hash)
            return published((*stored)->reference, call->version);
        return call;
    }
    Result<void> saved = execute(
        m_database.connection(),
        u"INSERT INTO call(id, version, state, reference, title, opens_at, closes_at, definition, sha256) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id, version) DO UPDATE SET state=excluded.state, "
        "reference=excluded.reference, title=excluded.title, opens_at=excluded.opens_at, "
        "closes_at=excluded.closes_at, definition=excluded.definition, sha256=excluded.sha256"_s,
        call->id, call->version, stateKey(state), call->reference, call->title, call->opensAt, call->closesAt,
        definition, hash);
    if (!saved)
        return saved.error();
    return call;
}

Result<QList<CallSummary>> CallStore::list()
{
    Statement rows(m_database.connection(),
                   u"SELECT id, version, state, reference, title, opens_at, closes_at, sha256 FROM call "
                   "ORDER BY reference, id, version DESC"_s);
    return collect(rows, [](const Statement &row) {
        return CallSummary{row.text(0), row.integer(1), stateFromKey(row.text(2)),
                           row.text(3), row.texts(4),   row.time(5),
                           row.time(6), row.text(7)};
    });
}

Result<QByteArray> CallStore::definition(const QString &id, int version)
{
    const Result<std::optional<StoredCall>> stored = find(m_database, id, version);
    if (!stored)
        return stored.error();
    if (!*stored)
        return missing(id, version);
    if (sha256((*stored)->definition) != (*stored)->sha256)
        return Error{
            u"call.damaged"_s,
            {QT_TRANSLATE_NOOP("Message", "The call “%1”, version %2, is damaged in this workspace. Restore "
                                          "the latest backup."),
             {(*stored)->reference, QString::number(version)}},
            {}};
    return (*stored)->definition;
}

Result<call::CallDefinition> CallStore::load(const QString &id, int version)
{
    const Result<QByteArray> text = definition(id, version);
    if (!text)
        return text.error();
    return call::requireCall(*text);
}

Result<void> CallStore::removeDraft(const QString &id, int version)
{
    const Result<std::optional<StoredCall>> stored = find(m_database, id, version);
    if (!stored)
        return stored.error();
    if (!*stored)
        return missing(id, version);
    if ((*stored)->state == CallState::Published)
        return published((*stored)->reference, version);
    const Result<bool> used = isUsed(m_database, id, version);
    if (!used)
        return used.error();
    if (*used)
        return Error{
            u"call.in-use"_s,
            {QT_TRANSLATE_NOOP("Message", "Applications were started with the call “%1”, version %2. Remove "
                                          "them first."),
             {(*stored)->reference, QString::number(version)}},
            {}};
    return execute(m_database.connection(), u"DELETE FROM call WHERE id=? AND version=?"_s, id, version);
}

} // namespace tandem::storage
