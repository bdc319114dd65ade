// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

#include <QJsonObject>

namespace tandem::dossier {

/// What happened, as a sentence in each of the languages: by the name the log has for it
/// ("application.received") and what the event keeps beside it, in the words of the call. A name from a newer
/// version of the program stands for itself, without language.
[[nodiscard]] LangText eventSentence(const QString &action, const QJsonObject &detail,
                                     const call::CallDefinition &call, const QStringList &languages);

} // namespace tandem::dossier
