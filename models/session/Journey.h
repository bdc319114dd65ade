// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"
#include "models/session/JourneyOptions.h"

#include <QMap>
#include <QString>

namespace tandem::session {

/// What a journey came to.
struct JourneyReport
{
    QMap<QString, int> counts;      ///< "handed in", "signed", ... how often
    QMap<QString, QString> outputs; ///< SHA-256 of data and documents by path below the folder
};

/// Sends made-up applications through every file and every step from the call to the panel report, by the use
/// cases of the windows. The same options give the same data and documents byte for byte; `importOrder` is no
/// part of that: it changes nothing but the order in which the office reads. Sealed files differ each time.
/// Writes "summary.json" and "summary.txt" last.
/// Errors: "journey.not-empty", "journey.numbers", "journey.cancelled", and those of the steps.
Result<JourneyReport> runJourney(const JourneyOptions &options, Progress &progress);

} // namespace tandem::session
