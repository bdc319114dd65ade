// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Value.h"

namespace tandem::text {

/// What the words right before and behind a number say about it: "mehr als 60", 超过60, 60以上, "rund 60".
[[nodiscard]] Bound boundAround(const QString &text, qsizetype start, qsizetype end, Script script);

} // namespace tandem::text
