// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace tandem::storage {

class Database;

/// What somebody did. `action` is dotted ("application.received"), `subject` the id it was done to.
struct Event
{
    QDateTime at; ///< UTC, kept in milliseconds
    QString actor;
    QString action;
    QString subject;
    QJsonObject detail;

    bool operator==(const Event &) const = default;
};

/// An event in its place in the chain.
struct LoggedEvent
{
    qint64 seq = 0; ///< 1, 2, 3 ... without gaps
    Event event;
    QString device;
    QString previous; ///< hash of the event before; 64 zeros for the first
    QString hash;     ///< SHA-256 of seq, canonical event and previous

    bool operator==(const LoggedEvent &) const = default;
};

/// The end of the chain at some moment, as signed and carried by exported packages.
struct Checkpoint
{
    qint64 seq = 0;
    QString hash;
    QByteArray signingKey; ///< Ed25519 public key
    QByteArray signature;
    QDateTime at; ///< UTC

    bool operator==(const Checkpoint &) const = default;
};

struct LogVerdict
{
    qint64 events = 0;
    QString head;                   ///< hash of the last event; 64 zeros when empty
    std::optional<qint64> brokenAt; ///< first place that does not fit
    QString reason;                 ///< "gap", "link", "content", "checkpoint"; empty when whole

    bool operator==(const LogVerdict &) const = default;
};

/// The history of the workspace as a hash chain (storage.md §6.3).
class EventLog
{
public:
    explicit EventLog(Database &database)
        : m_database(database)
    {
    }

    /// Adds at the end. Call it inside the transact() of what it tells about.
    Result<LoggedEvent> append(const Event &event);
    /// Newest first, after skipping `skip`.
    Result<QList<LoggedEvent>> newest(int count, int skip = 0);
    /// Oldest first.
    Result<QList<LoggedEvent>> ofSubject(const QString &subject);
    /// The last event, which packages carry as {seq, hash}; nothing when empty.
    Result<std::optional<LoggedEvent>> last();

    /// Walks the whole chain and holds it against `known` checkpoints: those kept here and those that other
    /// people's packages carry, which alone reveal a shortened or rewritten log.
    Result<LogVerdict> verify(const QList<Checkpoint> &known = {});
    Result<void> saveCheckpoint(const Checkpoint &checkpoint);
    Result<QList<Checkpoint>> checkpoints();

private:
    Database &m_database;
};

} // namespace tandem::storage
