// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"
#include "models/session/TakeIn.h"

namespace tandem::pages {

class TakenInDialog;

/// Takes files of any kind in: asks for the passphrases they need, shows progress and says in one sentence
/// each what became of them.
class FileIntake final : public QObject
{
    Q_OBJECT

public:
    /// Its dialogs stand over `window`, which owns it.
    FileIntake(const shell::Shelf &shelf, QWidget *window);

    void take(const QStringList &paths);
    /// Takes in whatever is dropped on the window or opened by its menu, and shows the window what came of
    /// it.
    void serve(shell::MainWindow &window);

signals:
    /// Something may have changed in the workspace.
    void taken();
    /// The person wants to see what came in.
    void goToRequested(const QString &pageId, const QString &subject);

private:
    void run(const QStringList &paths, const QString &passphrase, bool mayUnlock);

    shell::Shelf m_shelf;
    QWidget *m_window;
};

} // namespace tandem::pages
