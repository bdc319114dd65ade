// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace tandem::review {

/// A reviewer as the office keeps them. Outside the secretariat only the pseudonym is shown.
struct Reviewer
{
    QString id; ///< UUID
    QString name;
    QString pseudonym; ///< "G1"
    QString side;      ///< side id of the call
    QStringList languages;
    QStringList fields;   ///< values of the direction field they know
    QString organisation; ///< for conflicts
    QStringList formerOrganisations;
    int maximumLoad = 10;
    QString sealRecipient; ///< age1...; empty until their identity file came
    QByteArray signingKey; ///< Ed25519 public key, 32 bytes, or empty

    bool operator==(const Reviewer &) const = default;
};

struct Mark
{
    std::optional<int> step; ///< of the call's scale; nothing: not judged yet, never zero
    LangText reason;         ///< at least one language

    bool operator==(const Mark &) const = default;
};

enum class ReviewState
{
    Draft,
    Final,
    Declined
};

/// Answers to the conflict questions. Content stays closed until all are answered.
struct ConflictDeclaration
{
    QMap<QString, bool> answers; ///< question id -> "applies to me"
    QString remark;
    QDateTime at;

    bool operator==(const ConflictDeclaration &) const = default;
};

/// One reviewer's judgement of one application.
struct Review
{
    QString id;       ///< UUID, the same over all revisions
    int revision = 1; ///< grows when a signed review is changed
    QString applicationId;
    QString reviewerId;
    ReviewState state = ReviewState::Draft;
    ConflictDeclaration declaration;
    QMap<QString, Mark> marks; ///< by criterion id
    LangText overall;
    QDateTime signedAt; ///< UTC, set when final

    bool operator==(const Review &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Review &review);
[[nodiscard]] std::optional<Review> reviewFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Reviewer &reviewer);
[[nodiscard]] std::optional<Reviewer> reviewerFromJson(const QJsonObject &json);

/// What the declaration of conflicts means under the call's questions.
enum class ConflictOutcome
{
    NotDeclared,
    None,
    ChairDecides,
    Excluded
};
[[nodiscard]] ConflictOutcome conflictOutcome(const call::CallDefinition &call,
                                              const ConflictDeclaration &declaration);

} // namespace tandem::review
