// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/exchange/Receipt.h"
#include "models/session/Apply.h"
#include "models/session/TakeIn.h"
#include "models/storage/FormalCheckStore.h"

/// The round of a repair: the office asks by a signed file, the applicant's workspace opens the application
/// for changes, the next submission ends it.
namespace tandem::session {

/// What the checks ask to put right: each one that a secretariat did not pass, with the remarks of those who
/// did not. In the order of the call.
[[nodiscard]] QList<exchange::RepairPoint> repairPoints(const call::CallDefinition &call,
                                                        const QList<storage::FormalCheckResult> &results);

/// "TAN-2027-006-repair.fack"
[[nodiscard]] QString repairFileName(const LoadedApplication &loaded);

struct WrittenRepairRequest
{
    QByteArray file; ///< .fack, sealed to the applicant
    QString suggestedName;
    exchange::RepairRequest request;
};

/// Office: asks the applicant to put right what the checks found and what `reason` says, until `due` (may be
/// invalid). The application is in repair from now on. Asked again in other words, the newer request counts;
/// in the same words, it is the same request.
/// Errors: "repair.not-under-check", "repair.nothing-asked" (no check and no reason), "repair.no-submission"
/// (nobody is known to seal for), "identity.locked", those of writeReceipt.
Result<WrittenRepairRequest> requestRepair(Desk &desk, const QString &applicationId, const QString &reason,
                                           const QDate &due);

/// Office: the file of requestRepair() once more, with the same words. Where a repair is decided and nobody
/// wrote yet, it asks for what the checks found and what the chairs gave as their reason, without a day.
/// Errors: "repair.not-in-repair", those of requestRepair.
Result<WrittenRepairRequest> repairRequestAgain(Desk &desk, const QString &applicationId);

/// The request that is open: at the office as it was asked, at the applicant as it came. Nothing if none is.
Result<std::optional<exchange::RepairRequest>> openRepair(Desk &desk, const QString &applicationId);
/// It was answered or taken back.
Result<void> endRepair(Desk &desk, const QString &applicationId);

/// Office: which package an application stands for and who sent it, to be able to answer it later.
Result<void> noteReceived(Desk &desk, const QString &applicationId, const exchange::Receipt &receipt,
                          const exchange::PublicIdentity &applicant);
[[nodiscard]] Result<bool> isReceiptNoted(Desk &desk, const QString &applicationId);

/// Applicant: a request for the package that was handed in last opens the application for changes and is
/// kept. Taken, Replaced (a newer request for the same package), Known, or Older (a newer request is here, or
/// it was handed in again since). Errors: "repair.not-handed-in".
Result<TakenIn::Outcome> takeRepairRequest(Desk &desk, const QString &applicationId,
                                           const exchange::Receipt &receipt);

} // namespace tandem::session
