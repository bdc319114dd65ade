// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/EventSentence.h"

#include "models/dossier/EventWords.h"

namespace tandem::session {

QString eventSentence(const storage::Event &event, const call::CallDefinition &call, const QString &language)
{
    return dossier::eventSentence(event.action, event.detail, call, {language}).best(language);
}

} // namespace tandem::session
