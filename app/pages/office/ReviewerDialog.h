// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Translation.h"
#include "models/call/CallDefinition.h"
#include "models/review/Review.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReviewerDialog;
}

namespace tandem::pages {

/// What the office knows of one reviewer, to fill in.
class ReviewerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `translation` has to outlive the dialog: what the call names is shown in its language, also when that
    /// changes.
    ReviewerDialog(const call::CallDefinition &call, const review::Reviewer &reviewer,
                   const shell::Translation &translation, QWidget *parent);
    ~ReviewerDialog() override;

    [[nodiscard]] review::Reviewer reviewer() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<call::Option> directions() const;
    void fillChoices();
    void nameChoices();
    void nameLists();
    void check();

    std::unique_ptr<Ui::ReviewerDialog> m_ui;
    call::CallDefinition m_call;
    review::Reviewer m_reviewer;
    const shell::Translation &m_translation;
};

} // namespace tandem::pages
