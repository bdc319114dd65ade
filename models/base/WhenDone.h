// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace tandem {

/// Hands the result of a future to `done` in the thread of `context`, unless that goes before.
/// QFuture::then() with a context is no choice: in Qt 6.4 it asserts, or reaches into freed memory, when the
/// context goes while the work still runs, for instance when a window is closed.
template<typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> ended = watcher->future();
                         if (ended.resultCount() > 0)
                             done(ended.result());
                     });
    watcher->setFuture(future);
}

} // namespace tandem
