// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/office/IntakeRows.h"
#include "app/pages/office/OfficePage.h"
#include "forms/panes/FormalCheckPane.h"

class QSplitter;
class QStackedWidget;
class QTableView;

namespace tandem::forms {
class EmptyState;
class TextLabel;
} // namespace tandem::forms
namespace tandem::session {
struct BatchOutcome;
} // namespace tandem::session
namespace tandem::items {
class ApplicationFilter;
}

namespace tandem::pages {

class ApplicationPanel;
class FileIntake;
class IntakeFilterBar;
class RepairAsking;

/// Applications that came in, and their formal check by both secretariats.
class IntakePage final : public OfficePage
{
    Q_OBJECT

public:
    IntakePage(const shell::Shelf &shelf, QWidget *parent);

    [[nodiscard]] QString caption() const override;
    void find() override;
    /// Takes submissions in; the list follows.
    void takeIn(const QStringList &paths);

protected:
    void showCall(const QString &callId) override;
    void showSubject(const QString &applicationId) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTable();
    void connectPanel();
    void importFiles();
    void importFolder();
    void show(const session::IntakeDesk &intake);
    void applyGroup();
    void showFiltered();
    void search();
    void showIds();
    void select(const QString &applicationId);
    void showSelected();
    void openCase(const QString &applicationId);
    void answer(const QString &check, const QString &side, forms::CheckFinding finding);
    void askForRepair();
    void chairsDecide();
    void decide(application::Status status, const QString &reason);
    void openDossier();
    void exportDossier();
    void exportAllDossiers();
    void tellBatch(const QString &folder, const session::BatchOutcome &outcome);
    void openAttachment(const QString &attachmentId);
    void fitColumns();

    session::IntakeDesk m_intake;
    std::optional<QSet<QString>> m_hits; ///< of the full-text search
    QString m_wanted;                    ///< application to select once the list is there
    FileIntake *m_files;
    RepairAsking *m_repair;
    IntakeFilterBar *m_filterBar;
    items::ApplicationTable *m_table;
    items::ApplicationFilter *m_filter;
    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    QStackedWidget *m_list; ///< the table, or that nothing in it matches
    forms::EmptyState *m_noHits;
    QSplitter *m_splitter;
    QTableView *m_view;
    ApplicationPanel *m_panel;
    QPushButton *m_folder;
    QPushButton *m_dossiers;
    QPushButton *m_import;
};

} // namespace tandem::pages
