// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"
#include "models/base/Json.h"
#include "models/call/CallDefinition.h"

namespace tandem::call {

/// One fault of a call file with its exact place.
struct CallFault
{
    TextPosition position;
    QString path; ///< "sections[2].fields[0].type"
    Issue issue;
};

struct CallReading
{
    std::optional<CallDefinition> call; ///< only when no fault is an error
    QList<CallFault> faults;            ///< in the order of the file
};

/// Reads and checks a call file (format "tandem-call", version 1, JSON Schema in resources/schemas). Besides
/// the shape it checks what a schema cannot: unique ids, references to fields, options and criteria, weights
/// that add up to 100, thresholds inside the scale, tables without columns, two sides, unknown languages and
/// time zones.
[[nodiscard]] CallReading readCall(const QByteArray &text);

/// The reading as a Result for those who need just the call; the error carries the first fault's place.
Result<CallDefinition> requireCall(const QByteArray &text);

/// Writes a call in the file form; readCall(writeCall(c)).call == c.
[[nodiscard]] QByteArray writeCall(const CallDefinition &call);

} // namespace tandem::call
