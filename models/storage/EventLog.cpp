// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/EventLog.h"

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/storage/ColumnText.h"
#include "models/storage/Database.h"
#include "models/storage/Statement.h"

#include <QHash>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect =
    u"SELECT seq, at, actor, device, action, subject, detail, previous, hash FROM event "_s;
const QString kStart = u"0"_s.repeated(64);

/// SHA-256 of "seq|canonical event|previous" (storage.md §6.3).
QString hashOf(const LoggedEvent &logged)
{
    const Event &event = logged.event;
    const QJsonObject object{{u"at"_s, textOfTime(event.at)}, {u"actor"_s, event.actor},
                             {u"device"_s, logged.device},    {u"action"_s, event.action},
                             {u"subject"_s, event.subject},   {u"detail"_s, event.detail}};
    return sha256(QByteArray::number(logged.seq) + '|' + canonicalJson(object) + '|' +
                  logged.previous.toLatin1());
}

LoggedEvent eventOf(const Statement &row)
{
    return {row.number(0),
            {row.time(1), row.text(2), row.text(4), row.text(5), objectFromText(row.text(6))},
            row.text(3),
            row.text(7),
            row.text(8)};
}

/// What does not fit in this link behind a chain of `verdict`; empty when it does.
QString faultOf(const LoggedEvent &logged, const LogVerdict &verdict)
{
    if (logged.seq != verdict.events + 1)
        return u"gap"_s;
    if (logged.previous != verdict.head)
        return u"link"_s;
    return hashOf(logged) == logged.hash ? QString() : u"content"_s;
}

} // namespace

Result<std::optional<LoggedEvent>> EventLog::last()
{
    const Result<QList<LoggedEvent>> found = newest(1);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<LoggedEvent> EventLog::append(const Event &event)
{
    LoggedEvent logged{0, event, m_database.deviceId(), kStart, {}};
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        const Result<std::optional<LoggedEvent>> before = last();
        if (!before)
            return before.error();
        logged.seq = *before ? (*before)->seq + 1 : 1;
        logged.previous = *before ? (*before)->hash : kStart;
        logged.hash = hashOf(logged);
        return execute(m_database.connection(),
                       u"INSERT INTO event(seq, at, actor, device, action, subject, detail, previous, hash) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       logged.seq, event.at, event.actor, logged.device, event.action, event.subject,
                       textOf(event.detail), logged.previous, logged.hash);
    });
    if (!done)
        return done.error();
    return logged;
}

Result<QList<LoggedEvent>> EventLog::newest(int count, int skip)
{
    Statement rows(m_database.connection(), kSelect + u"ORDER BY seq DESC LIMIT ? OFFSET ?"_s);
    return collect(rows.bind(count).bind(skip), eventOf);
}

Result<QList<LoggedEvent>> EventLog::ofSubject(const QString &subject)
{
    Statement rows(m_database.connection(), kSelect + u"WHERE subject=? ORDER BY seq"_s);
    return collect(rows.bind(subject), eventOf);
}

Result<LogVerdict> EventLog::verify(const QList<Checkpoint> &known)
{
    const Result<QList<Checkpoint>> own = checkpoints();
    if (!own)
        return own.error();
    QMultiHash<qint64, QString> expected;
    qint64 lastKnown = 0;
    for (const Checkpoint &checkpoint : *own + known) {
        expected.insert(checkpoint.seq, checkpoint.hash);
        lastKnown = std::max(lastKnown, checkpoint.seq);
    }
    LogVerdict verdict{0, kStart, {}, {}};
    Statement row(m_database.connection(), kSelect + u"ORDER BY seq"_s);
    for (;;) {
        const Result<bool> more = row.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const LoggedEvent logged = eventOf(row);
        verdict.reason = faultOf(logged, verdict);
        for (const QString &hash : expected.values(logged.seq)) {
            if (verdict.reason.isEmpty() && hash != logged.hash)
                verdict.reason = u"checkpoint"_s;
        }
        if (!verdict.reason.isEmpty()) {
            verdict.brokenAt = verdict.events + 1;
            return verdict;
        }
        ++verdict.events;
        verdict.head = logged.hash;
    }
    if (verdict.events < lastKnown) {
        verdict.brokenAt = verdict.events + 1;
        verdict.reason = u"checkpoint"_s;
    }
    return verdict;
}

Result<void> EventLog::saveCheckpoint(const Checkpoint &checkpoint)
{
    return execute(m_database.connection(),
                   u"INSERT INTO checkpoint(seq, hash, signing_key, signature, at) VALUES(?, ?, ?, ?, ?) "
                   "ON CONFLICT(seq, hash) DO NOTHING"_s,
                   checkpoint.seq, checkpoint.hash, checkpoint.signingKey, checkpoint.signature,
                   checkpoint.at);
}

Result<QList<Checkpoint>> EventLog::checkpoints()
{
    Statement rows(m_database.connection(),
                   u"SELECT seq, hash, signing_key, signature, at FROM checkpoint ORDER BY seq, hash"_s);
    return collect(rows, [](const Statement &row) {
        return Checkpoint{row.number(0), row.text(1), row.bytes(2), row.bytes(3), row.time(4)};
    });
}

} // namespace tandem::storage
