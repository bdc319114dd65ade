// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/FileIntake.h"

#include "app/pages/common/TakenInDialog.h"
#include "app/shell/Page.h"

#include <QWidget>

namespace tandem::pages {

using namespace Qt::StringLiterals;

FileIntake::FileIntake(const shell::Shelf &shelf, QWidget *window)
    : QObject(window)
    , m_shelf(shelf)
    , m_window(window)
{
}

void FileIntake::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const bool hasCopy = std::any_of(paths.cbegin(), paths.cend(), [](const QString &path) {
        return path.endsWith(".fwork"_L1, Qt::CaseInsensitive);
    });
    QString passphrase;
    if (hasCopy) {
        const auto given = m_shelf.prompter.passphrase(
            tr("Open a working copy"),
            tr("Enter the passphrase that you and your partner agreed on for this file."), false);
        if (!given)
            return;
        passphrase = *given;
    }
    run(paths, passphrase, true);
}

void FileIntake::serve(shell::MainWindow &window)
{
    connect(&window, &shell::MainWindow::filesOffered, this, [this, &window](const QStringList &paths) {
        // What is being written is saved first: the files may change it.
        if (!window.currentPage() || window.currentPage()->leave())
            take(paths);
    });
    connect(this, &FileIntake::taken, &window, [&window] { window.goTo(window.currentPlace()); });
    connect(this, &FileIntake::goToRequested, &window,
            [&window](const QString &page, const QString &subject) { window.goTo(page, subject); });
}

void FileIntake::run(const QStringList &paths, const QString &passphrase, bool mayUnlock)
{
    auto *dialog = new TakenInDialog(m_shelf.prompter, m_window);
    connect(dialog, &TakenInDialog::goToRequested, this, &FileIntake::goToRequested);
    const std::shared_ptr<Progress> progress = dialog->begin(paths.size());
    auto job = [paths, passphrase, progress](session::Desk &desk) -> Result<QList<session::TakenIn>> {
        return session::takeIn(desk, paths, *progress, {passphrase});
    };
    shell::runJob(m_shelf, dialog, job, [=, this](const QList<session::TakenIn> &results) {
        const bool locked = std::any_of(results.cbegin(), results.cend(), [](const auto &result) {
            return result.error && result.error->code == "identity.locked"_L1;
        });
        // Taking the others in again changes nothing: a known file stays as it is.
        if (locked && mayUnlock && shell::unlockKeys(m_shelf)) {
            dialog->deleteLater();
            run(paths, passphrase, false);
            return;
        }
        dialog->showResults(results);
        emit taken();
    });
}

} // namespace tandem::pages
