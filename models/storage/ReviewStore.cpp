// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ReviewStore.h"

#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/storage/ColumnText.h"
#include "models/storage/Database.h"
#include "models/storage/Statement.h"

namespace tandem::storage {

using namespace Qt::StringLiterals;
using review::Review;
using review::ReviewState;

namespace {

const QString kColumns =
    u"SELECT r.pk, r.id, r.revision, r.application_id, r.reviewer_id, r.state, r.answers, "
    "r.remark, r.declared_at, r.overall, r.signed_at FROM review r "_s;
const QString kSigned = u"r.state <> 'draft' AND r.set_aside = 0 "_s;
const QString kOrder = u"ORDER BY r.application_id, r.reviewer_id, r.revision, r.sha256"_s;

QString keyOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Draft:
        return u"draft"_s;
    case ReviewState::Final:
        return u"final"_s;
    case ReviewState::Declined:
        return u"declined"_s;
    }
    return {};
}

ReviewState stateOf(const QString &key)
{
    if (key == "final"_L1)
        return ReviewState::Final;
    return key == "declined"_L1 ? ReviewState::Declined : ReviewState::Draft;
}

QString contentHash(const Review &review)
{
    return sha256(canonicalJson(toJson(review)));
}

Result<void> readMarks(const Connection &connection, qint64 key, Review &review)
{
    Statement row(connection, u"SELECT criterion, step, reason FROM review_mark WHERE review_pk=?"_s);
    row.bind(key);
    for (;;) {
        const Result<bool> more = row.next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        review.marks.insert(row.text(0), {row.optionalInteger(1), row.texts(2)});
    }
}

Result<QList<Review>> readReviews(const Connection &connection, const QString &condition,
                                  const QStringList &values)
{
    Statement rows(connection, kColumns + condition + kOrder);
    for (const QString &value : values)
        rows.bind(value);
    const auto found = collect(rows, [](const Statement &row) {
        return std::pair(row.number(0), Review{row.text(1),
                                               row.integer(2),
                                               row.text(3),
                                               row.text(4),
                                               stateOf(row.text(5)),
                                               {answersFromText(row.text(6)), row.text(7), row.time(8)},
                                               {},
                                               row.texts(9),
                                               row.time(10)});
    });
    if (!found)
        return found.error();
    QList<Review> reviews;
    for (const auto &[key, stored] : *found) {
        reviews.append(stored);
        if (Result<void> marks = readMarks(connection, key, reviews.last()); !marks)
            return marks.error();
    }
    return reviews;
}

Result<void> insertReview(const Connection &connection, const Review &review)
{
    Statement insert(
        connection,
        u"INSERT INTO review(id, revision, sha256, application_id, reviewer_id, state, answers, remark, "
        "declared_at, overall, signed_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING pk"_s);
    insert.bind(review.id).bind(review.revision).bind(contentHash(review)).bind(review.applicationId);
    insert.bind(review.reviewerId).bind(keyOf(review.state)).bind(textOf(review.declaration.answers));
    insert.bind(review.declaration.remark).bind(review.declaration.at).bind(review.overall);
    const Result<bool> inserted = insert.bind(review.signedAt).next();
    if (!inserted)
        return inserted.error();
    const qint64 key = insert.number(0);
    insert.finish();
    Statement mark(connection,
                   u"INSERT INTO review_mark(review_pk, criterion, step, reason) VALUES(?, ?, ?, ?)"_s);
    for (auto it = review.marks.cbegin(); it != review.marks.cend(); ++it) {
        if (Result<void> r = mark.bind(key).bind(it.key()).bind(it->step).bind(it->reason).run(); !r)
            return r;
    }
    return {};
}

} // namespace

Result<void> ReviewStore::saveDraft(const Review &draft)
{
    Review stored = draft;
    stored.state = ReviewState::Draft;
    return m_database.transact([&]() -> Result<void> {
        if (Result<void> r = removeDraft(draft.applicationId, draft.reviewerId); !r)
            return r;
        return insertReview(m_database.connection(), stored);
    });
}

Result<std::optional<Review>> ReviewStore::draft(const QString &applicationId, const QString &reviewerId)
{
    const Result<QList<Review>> found = readReviews(
        m_database.connection(), u"WHERE r.state = 'draft' AND r.application_id=? AND r.reviewer_id=? "_s,
        {applicationId, reviewerId});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Review>> ReviewStore::drafts()
{
    return readReviews(m_database.connection(), u"WHERE r.state = 'draft' "_s, {});
}

Result<void> ReviewStore::removeDraft(const QString &applicationId, const QString &reviewerId)
{
    return execute(m_database.connection(),
                   u"DELETE FROM review WHERE state='draft' AND application_id=? AND reviewer_id=?"_s,
                   applicationId, reviewerId);
}

Result<panel::MergeOutcome> ReviewStore::take(const Review &incoming)
{
    if (incoming.state == ReviewState::Draft)
        return Error{
            u"review.not-final"_s,
            {QT_TRANSLATE_NOOP("Message", "This review is a draft that was not signed. Ask the reviewer to "
                                          "sign it and send it again."),
             {}},
            incoming.id};
    panel::MergeOutcome outcome = panel::MergeOutcome::Known;
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        Statement same(m_database.connection(),
                       u"SELECT 1 FROM review WHERE id=? AND revision=? AND sha256=? AND state <> 'draft'"_s);
        const Result<bool> known =
            same.bind(incoming.id).bind(incoming.revision).bind(contentHash(incoming)).next();
        if (!known)
            return known.error();
        if (*known) // also one that a chair has set aside must not come back by its file
            return {};
        Result<panel::ReviewRegister> stored = registerOfApplication(incoming.applicationId);
        if (!stored)
            return stored.error();
        outcome = panel::mergeReview(*stored, incoming);
        return outcome == panel::MergeOutcome::Known ? Result<void>()
                                                     : insertReview(m_database.connection(), incoming);
    });
    if (!done)
        return done.error();
    return outcome;
}

Result<panel::ReviewRegister> ReviewStore::registerOf(const QString &callId)
{
    Result<QList<Review>> reviews = readReviews(
        m_database.connection(),
        u"JOIN application a ON a.id = r.application_id WHERE (a.call_id=? OR ?='') AND "_s + kSigned,
        {callId, callId});
    if (!reviews)
        return reviews.error();
    return panel::ReviewRegister{std::move(*reviews)};
}

Result<panel::ReviewRegister> ReviewStore::registerOfApplication(const QString &applicationId)
{
    Result<QList<Review>> reviews =
        readReviews(m_database.connection(), u"WHERE r.application_id=? AND "_s + kSigned, {applicationId});
    if (!reviews)
        return reviews.error();
    return panel::ReviewRegister{std::move(*reviews)};
}

Result<void> ReviewStore::choose(const ReviewChoice &choice)
{
    const Connection &connection = m_database.connection();
    const Review &chosen = choice.chosen;
    return m_database.transact([&]() -> Result<void> {
        const Result<int> kept =
            change(connection,
                   u"UPDATE review SET set_aside=0, choice_reason=?, choice_by=?, choice_at=? "
                   "WHERE id=? AND revision=? AND sha256=? AND state <> 'draft'"_s,
                   choice.reason, choice.by, choice.at, chosen.id, chosen.revision, contentHash(chosen));
        if (!kept)
            return kept.error();
        if (*kept != 1)
            return Error{
                u"review.missing"_s,
                {QT_TRANSLATE_NOOP("Message", "The chosen review is not in this workspace any more."), {}},
                chosen.id};
        return execute(
            connection,
            u"UPDATE review SET set_aside=1, choice_reason=?, choice_by=?, choice_at=? "
            "WHERE application_id=? AND reviewer_id=? AND revision=? AND sha256<>? AND state <> 'draft'"_s,
            choice.reason, choice.by, choice.at, chosen.applicationId, chosen.reviewerId, chosen.revision,
            contentHash(chosen));
    });
}

} // namespace tandem::storage
