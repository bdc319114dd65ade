// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Intake.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RepairDialog;
}

namespace tandem::pages {

/// What the applicants are asked to put right, and by when: shows what the checks found, asks for the rest.
class RepairDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `proposedDay` stands where no request was written yet.
    RepairDialog(const session::IntakeCase &intakeCase, const QDate &proposedDay, const QString &language,
                 QWidget *parent);
    ~RepairDialog() override;

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QDate due() const; ///< invalid for none

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillPoints(const session::IntakeCase &intakeCase, const QString &language);
    void nameParts();
    void check();

    std::unique_ptr<Ui::RepairDialog> m_ui;
    bool m_hasPoints = false;
    QString m_dateFault; ///< what was typed is no date
};

} // namespace tandem::pages
