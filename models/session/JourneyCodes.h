// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/FieldValue.h"
#include "models/session/JourneyDice.h"

namespace tandem::session {

/// An identifier that passes the checks of its scheme (domain.md §4.5); digits where the scheme is free.
[[nodiscard]] QString inventCode(const QString &scheme, std::optional<int> maximumCharacters,
                                 JourneyDice &dice);

} // namespace tandem::session
