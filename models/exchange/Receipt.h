// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Package.h"
#include "models/exchange/RepairRequest.h"

namespace tandem::exchange {

/// The office's signed word that a package arrived, unchanged, at this time; and, if the package cannot stay
/// as it is, what the office asks to put right in it.
struct Receipt
{
    QString packageUuid;    ///< of the package received
    QString manifestSha256; ///< of the package received: stands for its whole content
    QDateTime receivedAt;   ///< UTC, whole seconds
    QString reference;      ///< file reference given by the office; may be empty
    QString callId;
    int callVersion = 0;
    PublicIdentity office;               ///< filled by the reader
    std::optional<RepairRequest> repair; ///< then the applicant is to hand in again

    bool operator==(const Receipt &) const = default;
};

/// The receipt for a package as it was read.
[[nodiscard]] Receipt receiptFor(const PackageContent &received, const QDateTime &receivedAt,
                                 const QString &reference);

/// `id`: UUID of the receipt file. Sealed to the one who gets it. Errors: those of writePackage() and, for a
/// request that its reader would refuse, of repairRequestFromJson().
Result<QByteArray> writeReceipt(const Receipt &receipt, const QString &id, const Identity &office,
                                const PublicIdentity &receiver);

/// What the holder of a receipt knows of the package they sent; empty parts are not checked.
struct SentPackage
{
    QString uuid;
    QString manifestSha256;
    QByteArray officeSigningKey;
};

/// Opens and checks a receipt. Errors: those of readPackage(), "receipt.malformed", "receipt.repair",
/// "receipt.other-package", "receipt.content-differs" (the office got something else than was sent).
Result<Receipt> readReceipt(const QByteArray &file, const Opener &opener, const SentPackage &sent = {});

} // namespace tandem::exchange
