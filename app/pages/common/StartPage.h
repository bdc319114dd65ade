// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/Overview.h"

class QLineEdit;
class QPushButton;

namespace tandem::forms {
class Card;
class DropZone;
class EmptyState;
class TextLabel;
} // namespace tandem::forms
namespace tandem::shell {
class PageHead;
}

namespace tandem::pages {

class DeadlineCard;
class FileIntake;
class NextSteps;
class RoleCard;
class WorkView;

/// Where one arrives: what the program does, the work at hand, the deadline, and a place to drop files on.
class StartPage final : public shell::Page
{
    Q_OBJECT

public:
    StartPage(const shell::Shelf &shelf, QWidget *parent);

    void enter(const QString &subject) override;
    [[nodiscard]] QString caption() const override { return {}; }
    void find() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Content
    {
        QList<session::OwnApplication> work;
        QList<session::KeptCall> calls;
        std::optional<QDateTime> backup;
    };
    static Result<Content> load(session::Desk &desk);
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeRoles();
    QWidget *makeWork();
    void retranslate();
    void retranslateRoles();
    void fill();
    void fillSteps();
    [[nodiscard]] QString repairStep(const QString &name, const QDate &due) const;
    void openFiles(const QString &filter);
    [[nodiscard]] QString greeting() const;

    shell::Shelf m_shelf;
    FileIntake *m_intake;
    Content m_content;
    bool m_loaded = false;
    shell::PageHead *m_head;
    forms::TextLabel *m_identity;
    RoleCard *m_apply;
    RoleCard *m_review;
    RoleCard *m_office;
    QPushButton *m_continue;
    QPushButton *m_new;
    QPushButton *m_openPacket;
    QPushButton *m_openOffice;
    QPushButton *m_newCall;
    forms::TextLabel *m_workTitle;
    QLineEdit *m_filter;
    WorkView *m_work;
    forms::EmptyState *m_empty;
    forms::TextLabel *m_workFoot;
    DeadlineCard *m_deadline;
    forms::DropZone *m_drop;
    NextSteps *m_steps;
};

} // namespace tandem::pages
