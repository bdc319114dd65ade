// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/session/Desk.h"

namespace tandem::pages {

/// What an event of the log says to people, in a language and in the words of its call: what was done,
/// without who and when.
[[nodiscard]] QString eventText(const storage::Event &event, const call::CallDefinition &call,
                                const QString &language);
/// "30 Mar 2027, 21:14 · Li Wei": when by the clock of this computer, and who.
[[nodiscard]] QString eventWhen(const storage::Event &event, const QString &language);

} // namespace tandem::pages
