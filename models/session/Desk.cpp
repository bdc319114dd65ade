// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Desk.h"

#include "models/storage/ApplicationStore.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

Result<const exchange::Identity *> unlockedIdentity(const Desk &desk)
{
    if (desk.identity)
        return &*desk.identity;
    return Error{
        u"identity.locked"_s,
        {QT_TRANSLATE_NOOP("Message", "Your keys are locked. Enter the passphrase of this workspace first."),
         {}},
        {}};
}

Result<void> logEvent(Desk &desk, const QString &action, const QString &subject, const QJsonObject &detail)
{
    const auto logged =
        storage::EventLog(desk.database).append({desk.clock.now(), desk.person, action, subject, detail});
    return logged ? Result<void>() : Result<void>(logged.error());
}

void indexApplication(Desk &desk, const QString &applicationId)
{
    // Indexed any earlier, a text of a change that is rolled back could be found.
    desk.database.onCommit([&desk, applicationId] {
        storage::ApplicationStore store(desk.database);
        const auto summary = store.summary(applicationId);
        const auto application = store.load(applicationId);
        if (summary && application)
            static_cast<void>(
                desk.search.index(applicationId, summary->version, application::searchTexts(*application)));
    });
}

} // namespace tandem::session
