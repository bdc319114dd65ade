// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/FieldDefinition.h"

namespace tandem::forms {

/// Characters allowed in a language, 0 for no limit; "any" stands for texts without a limit of their own.
[[nodiscard]] inline int lengthLimit(const call::Limits &limits, const QString &language)
{
    const auto &map = limits.maximumCharacters;
    return map.value(language, map.value(QStringLiteral("any"), 0));
}

} // namespace tandem::forms
