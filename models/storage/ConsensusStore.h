// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/panel/PanelTypes.h"

namespace tandem::storage {

class Database;

/// Place the chairs gave an application among tied ones.
struct ChairOrder
{
    int place = 1; ///< smaller goes first
    LangText reason;

    bool operator==(const ChairOrder &) const = default;
};

/// What the panel recommends to the ministries.
struct PanelRecommendation
{
    QString recommendationId; ///< Recommendation::id of the call
    LangText reason;
    LangText conditions;
    QDateTime at; ///< UTC

    bool operator==(const PanelRecommendation &) const = default;
};

/// What one ministry decided.
struct MinistryDecision
{
    QString side;             ///< side id of the ministry
    QString recommendationId; ///< the outcome, from the same list as recommendations
    LangText reason;
    QString by;
    QDateTime at; ///< UTC

    bool operator==(const MinistryDecision &) const = default;
};

/// Everything people decided about one application after the reviews.
struct Deliberation
{
    QString applicationId;
    QMap<QString, panel::ConsensusMark> marks; ///< by criterion id
    std::optional<ChairOrder> chairOrder;
    std::optional<PanelRecommendation> recommendation;
    QMap<QString, MinistryDecision> decisions; ///< by side id

    bool operator==(const Deliberation &) const = default;
};

/// All writing calls return "application.missing" for an unknown application.
class ConsensusStore
{
public:
    explicit ConsensusStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> saveMark(const QString &applicationId, const QString &criterionId,
                          const panel::ConsensusMark &mark, const QDateTime &at);
    Result<void> removeMark(const QString &applicationId, const QString &criterionId);
    /// Nothing removes the order.
    Result<void> setChairOrder(const QString &applicationId, const std::optional<ChairOrder> &order);
    Result<void> setRecommendation(const QString &applicationId,
                                   const std::optional<PanelRecommendation> &recommendation);
    Result<void> saveDecision(const QString &applicationId, const MinistryDecision &decision);
    Result<void> removeDecision(const QString &applicationId, const QString &side);

    Result<Deliberation> load(const QString &applicationId);
    /// Those of a call with any content, by application id.
    Result<QMap<QString, Deliberation>> ofCall(const QString &callId);

private:
    Database &m_database;
};

} // namespace tandem::storage
