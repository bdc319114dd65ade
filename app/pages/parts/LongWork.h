// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/ProgressRow.h"
#include "app/shell/Shelf.h"
#include "models/base/WhenDone.h"

namespace tandem::pages {

/// shell::runJob with progress and cancel: `job(desk, progress)`. The row is put away whatever happens; what
/// the person cancelled is not told as an error.
template<typename Job, typename Done>
void runLong(shell::Shelf &shelf, QObject *page, QPointer<shell::ProgressRow> row, const QString &what,
             Job job, Done done, bool mayUnlock = true)
{
    using Outcome = std::invoke_result_t<Job, session::Desk &, Progress &>;
    const std::shared_ptr<Progress> port = row->begin(what);
    const auto work = [job, port](session::Desk &desk) { return job(desk, *port); };
    whenDone(shelf.workspace.run(work), page,
             [&shelf, page = QPointer<QObject>(page), row, what, job, done, mayUnlock](Outcome result) {
                 if (row)
                     row->finish();
                 if (result) {
                     if constexpr (std::is_same_v<Outcome, Result<void>>)
                         done();
                     else
                         done(*std::move(result));
                 } else if (result.error().code == QLatin1StringView("identity.locked") && mayUnlock) {
                     if (shell::unlockKeys(shelf) && page)
                         runLong(shelf, page, row, what, job, done, false);
                 } else if (!result.error().code.endsWith(QLatin1StringView(".cancelled"))) {
                     shelf.prompter.tellError(result.error());
                 }
             });
}

} // namespace tandem::pages
