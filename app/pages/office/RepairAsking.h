// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"
#include "models/session/Intake.h"

#include <QDate>

namespace tandem::shell {
class ProgressRow;
}

namespace tandem::pages {

/// Asks the applicants of one application for a repair: what and by when, then one sealed file to send.
class RepairAsking final : public QObject
{
    Q_OBJECT

public:
    /// Its dialog stands over `window`, which owns it.
    RepairAsking(const shell::Shelf &shelf, shell::ProgressRow *progress, QWidget *window);

    void ask(const session::IntakeCase &intakeCase, const QString &language);

signals:
    /// The application is in repair now.
    void asked();

private:
    void request(const session::IntakeCase &intakeCase, const QString &reason, const QDate &due);
    void save(const session::WrittenRepairRequest &written, const QString &path);

    shell::Shelf m_shelf;
    shell::ProgressRow *m_progress;
    QWidget *m_window;
};

} // namespace tandem::pages
