// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/Review.h"

#include <QMap>
#include <QString>

namespace tandem::panel {

/// The final reviews of one application, side by side. Values only: built by the session from the stores.
struct Judgement
{
    QString reviewerId;
    QString pseudonym;
    QString side;
    review::Review review;

    bool operator==(const Judgement &) const = default;
};

/// A consensus mark with its reason, or minority views when there is none.
struct ConsensusMark
{
    std::optional<int> step;
    LangText reason;
    LangText minority;

    bool operator==(const ConsensusMark &) const = default;
};

/// What the panel knows of one application.
struct Case
{
    QString applicationId;
    QString reference;
    QString acronym;
    QString direction; ///< option id of the direction field, or empty
    QList<Judgement> judgements;
    QMap<QString, ConsensusMark> consensus; ///< by criterion id
    QStringList failedKnockOuts;            ///< ids of formal checks that failed as knock-outs
    /// Values the tie-break rules ask for: field id -> values over all partners.
    QMap<QString, QStringList> tieValues;
    /// Set when the chairs decided a tie: place in the order (smaller first) and their reason.
    std::optional<int> chairOrder;
    LangText chairReason;

    bool operator==(const Case &) const = default;
};

/// Statistics of one criterion of one application; hundredths of a mark. Empty where there is nothing to say.
struct CriterionSummary
{
    int count = 0;
    std::optional<int> mean; ///< rounded half up
    std::optional<int> median;
    std::optional<int> minimum;
    std::optional<int> maximum;
    std::optional<int> deviation; ///< sample standard deviation; needs two marks
    QMap<QString, int> sideMeans;
    QMap<QString, int> sideCounts;
    QStringList flags; ///< "range", "sides", "threshold", "lone": why it must be discussed

    bool operator==(const CriterionSummary &) const = default;
};

} // namespace tandem::panel
