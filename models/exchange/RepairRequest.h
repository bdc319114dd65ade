// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"
#include "models/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace tandem::exchange {

/// One formal check that asks for something to be put right.
struct RepairPoint
{
    QString check;                  ///< id of the formal check in the call
    LangText title;                 ///< its words in the languages of the call
    QMap<QString, QString> remarks; ///< what the secretariats found, by id of their side; only those who did

    bool operator==(const RepairPoint &) const = default;
};

/// The office asks an applicant to put something right and hand in again. It travels inside a receipt, as
/// "repair" of its extra data:
///   {"asked_at": UTC time, "due": ISO date or absent, "reason": text or absent,
///    "points": [{"check": id, "title": {language: text}, "remarks": {side: text}}]}
/// A program that does not know it reads the receipt alone. Keys that are not named here are passed over.
struct RepairRequest
{
    QDateTime askedAt; ///< UTC, whole seconds
    QDate due;         ///< the last day; invalid if none was set
    QString reason;    ///< in the words of those who decided; may be empty if there are points
    QList<RepairPoint> points;

    bool operator==(const RepairRequest &) const = default;
};

[[nodiscard]] QJsonObject toJson(const RepairRequest &request);
/// Error "receipt.repair": names the place that is missing, of the wrong kind or too long; a request that
/// asks for nothing is one of them.
Result<RepairRequest> repairRequestFromJson(const QJsonValue &json);

} // namespace tandem::exchange
