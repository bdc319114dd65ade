// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/ValueRules.h"

namespace tandem::application {

/// Checks a table that has something in it: fixed rows, required cells, cell values, row count, sums. Rows
/// without any cell do not count.
void checkTable(const RuleScope &scope, const call::FieldDefinition &field, const NamedPlace &place,
                const call::Table &table, Issues &issues);

} // namespace tandem::application
