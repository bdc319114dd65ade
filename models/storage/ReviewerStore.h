// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/review/Review.h"

namespace tandem::storage {

class Database;

/// The reviewers the office knows.
class ReviewerStore
{
public:
    explicit ReviewerStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds or replaces by id. Errors: "reviewer.pseudonym-taken".
    Result<void> save(const review::Reviewer &reviewer);
    /// Errors: "reviewer.missing".
    Result<review::Reviewer> load(const QString &id);
    /// By side, then pseudonym.
    Result<QList<review::Reviewer>> list();
    /// Errors: "reviewer.missing"; "reviewer.in-use" when assignments or reviews name them.
    Result<void> remove(const QString &id);

private:
    Database &m_database;
};

} // namespace tandem::storage
