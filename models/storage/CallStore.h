// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/call/CallDefinition.h"

namespace tandem::storage {

class Database;

enum class CallState
{
    Draft,     ///< may be replaced
    Published, ///< frozen: a change needs a new version
};

struct CallSummary
{
    QString id;
    int version = 1;
    CallState state = CallState::Draft;
    QString reference;
    LangText title;
    QDateTime opensAt;  ///< UTC
    QDateTime closesAt; ///< UTC
    QString sha256;     ///< of the definition text

    bool operator==(const CallSummary &) const = default;
};

/// Calls by id and version, kept as the exact text of their file.
class CallStore
{
public:
    explicit CallStore(Database &database)
        : m_database(database)
    {
    }

    /// Keeps a call file; saving the same text again is fine. Errors: those of call::requireCall;
    /// "call.published" when this version is published with another text.
    Result<call::CallDefinition> save(const QByteArray &definition, CallState state);
    /// All versions of all calls, by reference, newest version first.
    Result<QList<CallSummary>> list();
    /// Errors: "call.missing"; "call.damaged" when the text does not match its hash.
    Result<QByteArray> definition(const QString &id, int version);
    /// definition() read by call::requireCall.
    Result<call::CallDefinition> load(const QString &id, int version);
    /// Removes a draft. Errors: "call.missing", "call.published", "call.in-use".
    Result<void> removeDraft(const QString &id, int version);

private:
    Database &m_database;
};

} // namespace tandem::storage
