// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Job.h"
#include "models/session/TakeIn.h"

namespace tandem::cli {

/// Shows what became of every file. Refused ones also go to standard error; the exit code is that of the
/// first refusal.
Result<ExitCode> reportTakenIn(const Job &job, const QList<session::TakenIn> &results);

/// Writes the receipts of submissions as REFERENCE.fack into the folder.
Result<void> writeReceipts(const Job &job, const QList<session::TakenIn> &results, const QString &folder);

} // namespace tandem::cli
