// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Package.h"
#include "models/review/Review.h"
#include "models/session/Desk.h"

namespace tandem::session {

/// A packet a reviewer opened.
struct Packet
{
    QString id; ///< of the package
    QString callId;
    int callVersion = 1;
    review::Reviewer
        reviewer; ///< the one it was sent to; name and organisation only as the office knows them
    QStringList applicationIds; ///< in the order of references
    QDateTime due;              ///< UTC
    exchange::PublicIdentity office;

    bool operator==(const Packet &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Packet &packet);
[[nodiscard]] std::optional<Packet> packetFromJson(const QJsonObject &json);

/// Keeps what a packet brought. For takeIn().
Result<void> keepPacket(Desk &desk, const call::CallDefinition &call,
                        const exchange::PackageContent &content);

/// Packets in this workspace, newest due date last.
Result<QList<Packet>> packets(Desk &desk);
Result<Packet> packet(Desk &desk, const QString &packetId);

/// The dossier as the office sent it.
Result<QByteArray> packetDossier(Desk &desk, const QString &applicationId);

/// The reviewer's present review: the draft, else the newest signed one, else a fresh draft.
Result<review::Review> reviewOf(Desk &desk, const Packet &packet, const QString &applicationId);
/// Keeps a draft. A signed review that is changed becomes a draft of the next revision.
Result<void> saveReview(Desk &desk, const review::Review &review);
/// Signs one review: from then on it is locked. Errors: "review.blocked" (rules still find something).
Result<review::Review> signReview(Desk &desk, const Packet &packet, const review::Review &review);
/// Stands aside from one application because of a conflict; counts as an answer.
Result<review::Review> declineReview(Desk &desk, const Packet &packet, const review::Review &review);

/// The .frev file with every signed or declined review of the packet. Errors: "review.none-signed".
Result<QByteArray> returnReviews(Desk &desk, const Packet &packet);

} // namespace tandem::session
