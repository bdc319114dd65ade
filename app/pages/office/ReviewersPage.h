// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/office/OfficePage.h"
#include "models/session/Assigning.h"

class QStackedWidget;
class QTableView;

namespace tandem::forms {
class EmptyState;
}
namespace tandem::items {
class ReviewerTable;
}

namespace tandem::pages {

/// The reviewers the office knows, and whether packets can be sealed to them.
class ReviewersPage final : public OfficePage
{
    Q_OBJECT

public:
    ReviewersPage(const shell::Shelf &shelf, QWidget *parent);

    [[nodiscard]] QString caption() const override;

protected:
    void showCall(const QString &callId) override;
    void retranslate() override;

private:
    void show(const session::AssignmentDesk &desk);
    [[nodiscard]] std::optional<review::Reviewer> chosen() const;
    void edit(const review::Reviewer &reviewer);
    void add();
    void takeCard();
    void remove();
    void updateButtons();
    void fitColumns();

    session::AssignmentDesk m_desk;
    QString m_wanted; ///< id of the reviewer to choose when the list comes next
    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    items::ReviewerTable *m_table;
    QTableView *m_view;
    QPushButton *m_remove;
    QPushButton *m_card;
    QPushButton *m_edit;
    QPushButton *m_add;
};

} // namespace tandem::pages
