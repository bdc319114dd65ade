// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Value.h"

namespace tandem::text {

/// The values a running text in this language states, in order of their places, without overlap. The time
/// taken grows linearly with the text.
[[nodiscard]] Values readValues(const QString &text, const QString &language);

} // namespace tandem::text
