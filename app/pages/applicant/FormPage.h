// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/ApplicationEditor.h"
#include "models/session/Repairing.h"

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace tandem::forms {
class EmptyState;
class SectionPane;
class SegmentBar;
class StatusPill;
class TextLabel;
} // namespace tandem::forms
namespace tandem::shell {
class ElidedLabel;
}

namespace tandem::pages {

class ConflictNote;
class ConflictPane;
class FormAttachments;
class FormHead;
class GuidanceColumn;
class RepairNote;
class SectionColumn;

/// The application form: sections on the left, both languages side by side, guidance on the right. Everything
/// goes through an ApplicationEditor, which undoes, checks and saves.
class FormPage final : public shell::Page
{
    Q_OBJECT

public:
    FormPage(const shell::Shelf &shelf, QWidget *parent);
    ~FormPage() override;

    /// `subject`: a FormSubject as text; empty stays with the application shown last.
    void enter(const QString &subject) override;
    bool leave() override;
    [[nodiscard]] QString caption() const override;
    void find() override;
    void undo() override;
    void redo() override;

    /// The application as shown; null while none is.
    [[nodiscard]] session::ApplicationEditor *editor() const { return m_editor.get(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCentre();
    QWidget *makeTools();
    QToolButton *addTool(QWidget *tools, const QString &name, const QString &icon);
    void addActions();
    void retranslateActions();
    void connectColumns();
    void connectPane();
    void connectEditor();
    void dropEditorSignals();
    /// What the pane asks for goes straight to the editor, if there is one.
    template<typename Signal, typename Value, typename... Arguments>
    void pass(Signal signal, Value (session::ApplicationEditor::*act)(Arguments...));
    /// What the page shows, as the workspace has it.
    struct Content
    {
        session::LoadedApplication loaded;
        std::optional<exchange::RepairRequest> repair;
    };
    static Result<Content> load(session::Desk &desk, const QString &applicationId);
    void show(const Content &content, const Place &place);
    void showRepair();
    void showConflicts(bool shown);
    void showSection(const QString &sectionId);
    void goToPlace(const Place &place);
    void showApplication();
    void showIssues();
    void showHistory();
    void showSaving(session::SaveState state);
    void showGuidance(bool visible);
    void showSectionTitle();
    void goToOpen(bool forwards);
    void dismiss(const Issue &issue);
    [[nodiscard]] QStringList shownLanguages() const;
    [[nodiscard]] QString languageTag() const { return m_shelf.translation.contentLanguage(); }
    void fillOrders();
    void retranslate();

    shell::Shelf m_shelf;
    std::unique_ptr<session::ApplicationEditor> m_editor;
    FormAttachments *m_attachments;
    std::optional<exchange::RepairRequest> m_repair; ///< what the office asks to put right
    QString m_section;
    bool m_guidanceWanted = true;

    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    FormHead *m_head;
    RepairNote *m_repairNote;
    ConflictNote *m_conflictNote;
    ConflictPane *m_conflicts;
    SectionColumn *m_sections;
    forms::TextLabel *m_sectionTitle;
    shell::ElidedLabel *m_sectionPlace;
    forms::StatusPill *m_lock;
    forms::SegmentBar *m_order;
    QAction *m_nextOpen;
    QAction *m_previousOpen;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_showGuidance;
    forms::SectionPane *m_pane;
    GuidanceColumn *m_guidance;
};

} // namespace tandem::pages
