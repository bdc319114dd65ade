// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Preferences.h"
#include "app/shell/Prompter.h"
#include "app/shell/Translation.h"
#include "models/base/WhenDone.h"
#include "models/session/Workspace.h"

#include <QPointer>

namespace tandem::shell {

/// What every page may use; handed in by the program's start, owned by it.
struct Shelf
{
    session::Workspace &workspace;
    Prompter &prompter;
    Preferences &preferences;
    Translation &translation;
    forms::Theme &theme;
};

/// Asks for the passphrase and unlocks, until it fits or the person gives up. True when unlocked.
bool unlockKeys(Shelf &shelf);

/// Runs a job on the workspace's thread and hands its Result to `done` in the window, as long as `page`
/// lives. An "identity.locked" error asks for the passphrase and tries once more; other errors are told.
/// `done` takes the value, or nothing where the job gives none.
template<typename Job, typename Done>
void runJob(Shelf &shelf, QObject *page, Job job, Done done, bool mayUnlock = true)
{
    using Outcome = std::invoke_result_t<Job, session::Desk &>;
    whenDone(shelf.workspace.run(job), page,
             [&shelf, page = QPointer<QObject>(page), job, done, mayUnlock](Outcome result) {
                 if (result) {
                     if constexpr (std::is_same_v<Outcome, Result<void>>)
                         done();
                     else
                         done(*std::move(result));
                 } else if (result.error().code == QLatin1StringView("identity.locked") && mayUnlock) {
                     if (unlockKeys(shelf) && page)
                         runJob(shelf, page, job, done, false);
                 } else {
                     shelf.prompter.tellError(result.error());
                 }
             });
}

} // namespace tandem::shell
