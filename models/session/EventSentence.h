// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/storage/EventLog.h"

namespace tandem::session {

/// What an event of the log says, in the sentences of the audit extract (dossier::eventSentence()), in one
/// language and in the words of its call.
[[nodiscard]] QString eventSentence(const storage::Event &event, const call::CallDefinition &call,
                                    const QString &language);

} // namespace tandem::session
