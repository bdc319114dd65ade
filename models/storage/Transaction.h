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

/// begin, work, commit.
Result<void> transact(Connection &connection, const std::function<Result<void>()> &work);

} // namespace tandem::storage
