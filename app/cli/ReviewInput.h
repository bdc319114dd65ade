// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Job.h"
#include "models/review/ReviewRules.h"
#include "models/session/Reviewing.h"

namespace tandem::cli {

/// The packet that brought an application. Error "packet.missing".
Result<session::Packet> packetWith(session::Desk &desk, const QString &applicationId);

/// Reads {"conflicts": {"Q1": false}, "remark": "", "marks": {"K1": {"mark": "4.0", "reason": {"de": "…"}}},
/// "overall": {"de": "…"}} into a review; what the file does not name stays. Errors: "json.*",
/// "review.input" (names the criterion or question that is not of the call).
Result<void> readMarks(const QByteArray &text, const call::CallDefinition &call, const QDateTime &now,
                       review::Review &review);

} // namespace tandem::cli
