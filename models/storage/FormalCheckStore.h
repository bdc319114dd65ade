// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QDateTime>
#include <QList>

namespace tandem::storage {

class Database;

enum class FormalAnswer
{
    Yes,
    No,
    Repair, ///< can be put right; the applicant is asked
};

/// One secretariat's answer to one formal check of one application.
struct FormalCheckResult
{
    QString applicationId;
    QString side;    ///< side id whose secretariat checked
    QString checkId; ///< FormalCheck::id of the call
    FormalAnswer answer = FormalAnswer::Yes;
    QString remark;
    QString by;
    QDateTime at; ///< UTC

    bool operator==(const FormalCheckResult &) const = default;
};

class FormalCheckStore
{
public:
    explicit FormalCheckStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds or replaces by application, side and check. Errors: "application.missing".
    Result<void> save(const FormalCheckResult &result);
    Result<void> remove(const QString &applicationId, const QString &side, const QString &checkId);
    /// By side, then check.
    Result<QList<FormalCheckResult>> ofApplication(const QString &applicationId);
    /// By application, side, check.
    Result<QList<FormalCheckResult>> ofCall(const QString &callId);

private:
    Database &m_database;
};

} // namespace tandem::storage
