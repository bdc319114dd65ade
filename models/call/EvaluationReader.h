// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/ObjectReader.h"

namespace tandem::call {

/// The scale stands first: all marks in the file are read against it.
[[nodiscard]] Scale readScale(const JsonNode &node, const QString &path, CallContext &context);

/// Criteria, rules of review and decision, conflict questions, checks, recommendations and letters.
void readEvaluation(ObjectReader &root, CallDefinition &call);

} // namespace tandem::call
