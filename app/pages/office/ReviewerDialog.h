// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    ReviewerDialog(const call::CallDefinition &call, const review::Reviewer &reviewer,
                   const QString &language, QWidget *parent);
    ~ReviewerDialog() override;

    [[nodiscard]] review::Reviewer reviewer() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices(const call::CallDefinition &call, const QString &language);
    void nameLists();
    void check();

    std::unique_ptr<Ui::ReviewerDialog> m_ui;
    review::Reviewer m_reviewer;
};

} // namespace tandem::pages
