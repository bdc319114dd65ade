// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Desk.h"
#include "models/session/DocumentChoice.h"

namespace tandem::session {

/// The file beside the dossiers that says what each was made from.
inline constexpr char kBatchLedger[] = "dossiers.json";

struct BatchFailure
{
    QString reference;
    Error error;
};

/// What a run over all applications did.
struct BatchOutcome
{
    int written = 0;
    int unchanged = 0;            ///< the file of an earlier run is still right
    qint64 pages = 0;             ///< of those written
    QList<BatchFailure> failures; ///< single applications; the others are written all the same
};

/// Writes the dossiers of all applications of a call that were handed in into a folder, as chosen, on
/// `threads` threads (0: as many as the machine has). The bytes do not depend on the number of threads. Each
/// file appears whole or not at all, whenever the run ends; what stopped runs left is cleared away by the
/// next. A dossier is skipped when its application, the call, the choice and the program are those it was
/// written from and the file has not been changed since, as the ledger "dossiers.json" in the folder tells.
/// Errors that end the run: "dossier.cancelled", "document.language", "audience.unknown", "call.missing",
/// those of writing files and of dossier::writePdf without fonts.
Result<BatchOutcome> writeDossiers(Desk &desk, const QString &callId, const QString &folder,
                                   const DocumentChoice &choice, int threads, Progress &progress);

} // namespace tandem::session
