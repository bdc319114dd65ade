// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Transaction.h"

#include "models/storage/Connection.h"
#include "models/storage/Statement.h"

#include <utility>

namespace tandem::storage {

using namespace Qt::StringLiterals;

namespace {

/// The list is empty before the first one runs, so that each may use the connection itself.
void runAll(std::vector<std::function<void()>> &works)
{
    for (const std::function<void()> &work : std::exchange(works, {}))
        work();
}

} // namespace

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (--m_connection.m_depth > 0) {
        m_connection.m_doomed = true;
        return;
    }
    m_connection.m_doomed = false;
    // SQLite may have rolled back already, on a full disk for instance; then there is nothing left to do.
    static_cast<void>(execute(m_connection, u"ROLLBACK"_s));
    m_connection.m_onCommit.clear();
    runAll(m_connection.m_onRollback);
}

Result<void> Transaction::begin()
{
    if (m_connection.m_depth == 0) {
        if (Result<void> began = execute(m_connection, u"BEGIN IMMEDIATE"_s); !began)
            return began;
        m_connection.m_doomed = false;
    }
    ++m_connection.m_depth;
    m_open = true;
    return {};
}

Result<void> Transaction::commit()
{
    if (m_connection.m_depth > 1) {
        --m_connection.m_depth;
        m_open = false;
        return {};
    }
    if (m_connection.m_doomed)
        return Error{
            u"workspace.rolled-back"_s,
            {QT_TRANSLATE_NOOP("Message", "A part of this change could not be saved, so none of it was "
                                          "saved in “%1”. Try again."),
             {m_connection.path()}},
            {}};
    if (Result<void> committed = execute(m_connection, u"COMMIT"_s); !committed)
        return committed;
    m_connection.m_depth = 0;
    m_open = false;
    m_connection.m_onRollback.clear();
    runAll(m_connection.m_onCommit);
    return {};
}

void onCommit(Connection &connection, const std::function<void()> &work)
{
    if (connection.m_depth > 0)
        connection.m_onCommit.push_back(work);
    else
        work();
}

void onRollback(Connection &connection, const std::function<void()> &work)
{
    if (connection.m_depth > 0)
        connection.m_onRollback.push_back(work);
}

Result<void> transact(Connection &connection, const std::function<Result<void>()> &work)
{
    Transaction transaction(connection);
    if (Result<void> began = transaction.begin(); !began)
        return began;
    if (Result<void> done = work(); !done)
        return done;
    return transaction.commit();
}

} // namespace tandem::storage
