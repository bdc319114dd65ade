// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"

namespace tandem::dossier {

/// What happened, by the name the log has for it ("application.received"). A name from a newer version of the
/// program stands for itself, without language.
[[nodiscard]] LangText eventWord(const QString &action);

} // namespace tandem::dossier
