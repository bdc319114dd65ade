// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/RepairAsking.h"

#include "app/pages/office/RepairDialog.h"
#include "app/pages/parts/LongWork.h"
#include "models/base/AtomicFile.h"

#include <QDir>

namespace tandem::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRepairDays = 7; // proposed until the repaired application is due

} // namespace

RepairAsking::RepairAsking(const shell::Shelf &shelf, shell::ProgressRow *progress, QWidget *window)
    : QObject(window)
    , m_shelf(shelf)
    , m_progress(progress)
    , m_window(window)
{
}

void RepairAsking::ask(const session::IntakeCase &intakeCase, const QString &language)
{
    const QDate day = m_shelf.workspace.clock().now().toLocalTime().date().addDays(kRepairDays);
    auto *dialog = new RepairDialog(intakeCase, day, language, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, intakeCase] { request(intakeCase, dialog->reason(), dialog->due()); });
    dialog->open();
}

void RepairAsking::request(const session::IntakeCase &intakeCase, const QString &reason, const QDate &due)
{
    // The place is chosen first: who gives up here has asked for nothing.
    const QString path = m_shelf.prompter.chooseSaveFile(tr("Save the request for repair"),
                                                         session::repairFileName(intakeCase.loaded),
                                                         tr("Receipts and requests (*.fack)"));
    if (path.isEmpty())
        return;
    runLong(
        m_shelf, this, m_progress, tr("Sealing the request for repair"),
        [id = intakeCase.loaded.application.id, reason, due](session::Desk &desk, Progress &) {
            return session::requestRepair(desk, id, reason, due);
        },
        [this, path](const session::WrittenRepairRequest &written) { save(written, path); });
}

void RepairAsking::save(const session::WrittenRepairRequest &written, const QString &path)
{
    // Lost to a full stick it is not: the same button writes the same request again.
    if (const auto saved = writeFileDurably(path, written.file); !saved)
        m_shelf.prompter.tellError(saved.error());
    else
        m_shelf.prompter.tell(tr("Request for repair saved"),
                              tr("Send “%1” to the applicants. Opened in their Tandem, it opens the "
                                 "application for changes; what they then hand in takes the place of this "
                                 "one.")
                                  .arg(QDir::toNativeSeparators(path)));
    emit asked();
}

} // namespace tandem::pages
