// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/ReviewMerge.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace tandem::panel {

namespace {

/// The content of a review beyond its key as bytes, only to give differing reviews a fixed order.
QByteArray contentOf(const review::Review &review)
{
    QJsonArray texts{review.overall.toJson()};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << int(review.state) << review.declaration.answers << review.declaration.remark
           << review.declaration.at;
    for (auto it = review.marks.cbegin(); it != review.marks.cend(); ++it) {
        stream << it.key() << it->step.has_value() << it->step.value_or(0);
        texts.append(it->reason.toJson());
    }
    return bytes + QJsonDocument(texts).toJson(QJsonDocument::Compact);
}

/// Order by what is decided on, then by content, so that the register does not remember who came first.
bool before(const review::Review &a, const review::Review &b)
{
    const auto keyA = std::tie(a.applicationId, a.reviewerId, a.revision, a.id, a.signedAt);
    const auto keyB = std::tie(b.applicationId, b.reviewerId, b.revision, b.id, b.signedAt);
    if (keyA != keyB)
        return keyA < keyB;
    return contentOf(a) < contentOf(b);
}

bool sameKey(const review::Review &review, const QString &reviewerId, const QString &applicationId)
{
    return review.reviewerId == reviewerId && review.applicationId == applicationId;
}

/// All reviews with the highest revision of a reviewer and an application: none, one, or several that differ.
QList<review::Review> newest(const ReviewRegister &reviews, const QString &reviewerId,
                             const QString &applicationId)
{
    QList<review::Review> found;
    for (const review::Review &review : reviews.reviews) {
        if (!sameKey(review, reviewerId, applicationId))
            continue;
        if (!found.isEmpty() && review.revision < found.first().revision)
            continue;
        if (!found.isEmpty() && review.revision > found.first().revision)
            found.clear();
        found.append(review);
    }
    return found;
}

MergeOutcome outcomeOfAdding(const QList<review::Review> &before, const review::Review &incoming)
{
    if (before.isEmpty())
        return MergeOutcome::Added;
    const int highest = before.first().revision;
    if (incoming.revision == highest)
        return MergeOutcome::Equivocal;
    return incoming.revision > highest ? MergeOutcome::Replaced : MergeOutcome::Older;
}

} // namespace

MergeOutcome mergeReview(ReviewRegister &reviews, const review::Review &incoming)
{
    if (incoming.state == review::ReviewState::Draft)
        return MergeOutcome::NotFinal;
    if (reviews.reviews.contains(incoming))
        return MergeOutcome::Known;
    const QList<review::Review> present = newest(reviews, incoming.reviewerId, incoming.applicationId);
    const auto place = std::upper_bound(reviews.reviews.cbegin(), reviews.reviews.cend(), incoming, before);
    reviews.reviews.insert(place - reviews.reviews.cbegin(), incoming);
    return outcomeOfAdding(present, incoming);
}

std::optional<review::Review> current(const ReviewRegister &reviews, const QString &reviewerId,
                                      const QString &applicationId)
{
    const QList<review::Review> found = newest(reviews, reviewerId, applicationId);
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

QList<review::Review> equivocal(const ReviewRegister &reviews)
{
    // The list is ordered by application, reviewer and revision: look only where a key ends.
    QList<review::Review> found;
    for (qsizetype i = 0; i < reviews.reviews.size(); ++i) {
        const review::Review &review = reviews.reviews.at(i);
        const bool last = i + 1 == reviews.reviews.size() ||
                          !sameKey(reviews.reviews.at(i + 1), review.reviewerId, review.applicationId);
        if (!last)
            continue;
        const QList<review::Review> disputed = newest(reviews, review.reviewerId, review.applicationId);
        if (disputed.size() > 1)
            found.append(disputed);
    }
    return found;
}

} // namespace tandem::panel
