// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Redaction.h"

namespace tandem::forms {

/// Who may read content of this class, in a few words of the interface language.
[[nodiscard]] QString contentClassText(application::ContentClass contentClass);

} // namespace tandem::forms
