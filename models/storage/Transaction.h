// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <functional>

namespace tandem::storage {

class Connection;

/// A write transaction that is rolled back unless commit() was called. Inside another one it joins it: then a
/// rollback dooms the outer one, as PostgreSQL does after a failed statement.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Takes the write lock at once: a later upgrade from reading could fail in a way no waiting helps.
    Result<void> begin();
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

/// Runs `work` when the outermost transaction that is open now has been committed, at once if none is; never
/// after a rollback. For what is kept outside the database and follows it.
void onCommit(Connection &connection, const std::function<void()> &work);

/// Runs `work` if the outermost transaction that is open now is rolled back. For what must not stay when the
/// database does not name it.
void onRollback(Connection &connection, const std::function<void()> &work);

/// begin, work, commit.
Result<void> transact(Connection &connection, const std::function<Result<void>()> &work);

} // namespace tandem::storage
