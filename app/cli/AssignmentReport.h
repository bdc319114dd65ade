// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Job.h"
#include "models/session/Assigning.h"

namespace tandem::cli {

/// Shows who reviews what, and which applications have too few reviewers.
Result<ExitCode> reportAssignment(Job &job, const QString &callId, const QStringList &missing);

} // namespace tandem::cli
