// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/Overview.h"

class QPushButton;
class QStackedWidget;

namespace tandem::forms {
class DeadlineClock;
class EmptyState;
class TextLabel;
} // namespace tandem::forms
namespace tandem::shell {
class ElidedLabel;
class PageHead;
} // namespace tandem::shell

namespace tandem::pages {

class HandInSteps;
class IssueGroups;
class RepairNote;

/// What is left before handing in, and handing in: lock, seal, save one file.
class HandInPage final : public shell::Page
{
    Q_OBJECT

public:
    HandInPage(const shell::Shelf &shelf, QWidget *parent);

    /// `subject`: id of the application; empty stays with the one shown last.
    void enter(const QString &subject) override;
    [[nodiscard]] QString caption() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content
    {
        session::LoadedApplication loaded;
        Issues issues;
        QString contentSha256;
        session::HandInState state;
        std::optional<exchange::RepairRequest> repair; ///< what the office asks to put right
    };
    static Result<Content> load(session::Desk &desk, const QString &applicationId);
    QWidget *makeBody();
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectButtons();
    void reload();
    void fill();
    void fillSteps(int errors);
    void fillLeads();
    void showSignaturePage();
    void lockAndHandIn();
    void saveAgain();
    void saveHandedIn(const session::HandedIn &handedIn, QString path);
    void retranslate();
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] QString suggestedName(const QString &ending) const;
    [[nodiscard]] QString momentText(const QDateTime &at) const;

    shell::Shelf m_shelf;
    QString m_applicationId;
    std::optional<Content> m_content;
    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    shell::PageHead *m_head;
    forms::DeadlineClock *m_clock;
    QPushButton *m_form;
    QPushButton *m_again;
    RepairNote *m_repairNote;
    IssueGroups *m_blocking;
    IssueGroups *m_notes;
    forms::TextLabel *m_leadsTitle;
    QList<forms::TextLabel *> m_leadSides;
    QList<forms::TextLabel *> m_leadNames;
    QWidget *m_right;
    forms::TextLabel *m_title;
    forms::TextLabel *m_subtitle;
    HandInSteps *m_steps;
    forms::TextLabel *m_hashTitle;
    forms::TextLabel *m_hash;
    forms::TextLabel *m_note;
    QPushButton *m_page;
    QPushButton *m_lock;
};

} // namespace tandem::pages
