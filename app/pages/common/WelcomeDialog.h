// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Workspace.h"

#include <QDialog>

#include <memory>

namespace Ui {
class WelcomeDialog;
}

namespace tandem::pages {

/// The first start: who works here and where the workspace shall be; or an existing one, or the samples.
class WelcomeDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Choice
    {
        Create,
        Open,
        Samples,
    };

    explicit WelcomeDialog(QWidget *parent = nullptr);
    ~WelcomeDialog() override;

    /// Valid after the dialog was accepted.
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] session::NewPerson person() const;
    /// What went wrong with the last try.
    void showProblem(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void chooseFolder();
    void openExisting();
    void finish(Choice choice);

    std::unique_ptr<Ui::WelcomeDialog> m_ui;
    Choice m_choice = Choice::Create;
};

} // namespace tandem::pages
