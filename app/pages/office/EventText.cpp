// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/EventText.h"

#include "models/application/ValueText.h"
#include "models/session/EventSentence.h"

#include <QCoreApplication>

namespace tandem::pages {

using namespace Qt::StringLiterals;

QString eventText(const storage::Event &event, const call::CallDefinition &call, const QString &language)
{
    const QString text = session::eventSentence(event, call, language);
    const QString reason = event.detail.value(u"reason"_s).toString();
    return reason.isEmpty() ? text : QCoreApplication::translate("Event", "%1: “%2”").arg(text, reason);
}

QString eventWhen(const storage::Event &event, const QString &language)
{
    const QString at = application::dateTimeText(event.at.toLocalTime(), language);
    return event.actor.isEmpty() ? at : u"%1 · %2"_s.arg(at, event.actor);
}

} // namespace tandem::pages
