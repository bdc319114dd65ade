// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/panel/ReviewMerge.h"

namespace tandem::storage {

class Database;

/// A chair's choice between two signed reviews of the same revision.
struct ReviewChoice
{
    review::Review chosen;
    QString reason;
    QString by;
    QDateTime at; ///< UTC

    bool operator==(const ReviewChoice &) const = default;
};

/// Signed reviews, every distinct one ever taken in, and the reviewer's own drafts.
class ReviewStore
{
public:
    explicit ReviewStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds or replaces the one draft of its reviewer and application.
    Result<void> saveDraft(const review::Review &draft);
    Result<std::optional<review::Review>> draft(const QString &applicationId, const QString &reviewerId);
    Result<QList<review::Review>> drafts();
    Result<void> removeDraft(const QString &applicationId, const QString &reviewerId);

    /// Merges a final or declined review by panel::mergeReview. The same file may come any number of times,
    /// in any order. Errors: "review.not-final".
    Result<panel::MergeOutcome> take(const review::Review &incoming);
    /// All that count or might count in a call; those a choice set aside are left out. Empty id: all calls.
    Result<panel::ReviewRegister> registerOf(const QString &callId = {});
    Result<panel::ReviewRegister> registerOfApplication(const QString &applicationId);

    /// Sets the other reviews of the same reviewer, application and revision aside; they are kept.
    /// Errors: "review.missing".
    Result<void> choose(const ReviewChoice &choice);

private:
    Database &m_database;
};

} // namespace tandem::storage
