// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/Calls.h"
#include "models/session/Overview.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tandem::forms {
class EmptyState;
}
namespace tandem::shell {
class PageHead;
class ProgressRow;
} // namespace tandem::shell

namespace tandem::pages {

class DocumentsButton;
class FileIntake;
class WorkView;

/// The own applications: start, open, copy for the partner, take a partner's copy in, remove.
class ApplyPage final : public shell::Page
{
    Q_OBJECT

public:
    ApplyPage(const shell::Shelf &shelf, QWidget *parent);

    /// `subject`: "new" starts an application.
    void enter(const QString &subject) override;
    [[nodiscard]] QString caption() const override;
    void find() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeActions();
    void reload();
    void fill();
    void showActions();
    void startNew();
    void startFrom(const session::KeptCall &kept);
    void startFromShipped(const session::ShippedCall &shipped);
    void openForm(const QString &applicationId);
    void saveCopy();
    void openCopy();
    void removeCurrent();
    [[nodiscard]] const session::OwnApplication *current() const;
    void retranslate();

    shell::Shelf m_shelf;
    FileIntake *m_intake;
    QList<session::OwnApplication> m_work;
    QList<session::KeptCall> m_calls;
    shell::PageHead *m_head;
    shell::ProgressRow *m_progress;
    QPushButton *m_new;
    QPushButton *m_openCopy;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    WorkView *m_view;
    forms::EmptyState *m_empty;
    QWidget *m_actions;
    QPushButton *m_open;
    QPushButton *m_left;
    QPushButton *m_copy;
    DocumentsButton *m_documents;
    QPushButton *m_remove;
};

} // namespace tandem::pages
