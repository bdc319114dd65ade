// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/Deliberating.h"

#include <QUndoStack>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tandem::forms {
class EmptyState;
class ScaleBar;
class SegmentBar;
class TextLabel;
} // namespace tandem::forms
namespace tandem::items {
class ConsensusTable;
}
namespace tandem::shell {
class PageHead;
}

namespace tandem::pages {

class ConsensusDelegate;

/// The consensus meeting on one application: all marks under pseudonyms, what must be discussed, and the mark
/// the panel agrees on with its reason.
class ConsensusPage final : public shell::Page
{
    Q_OBJECT

public:
    ConsensusPage(const shell::Shelf &shelf, QWidget *parent);

    /// "call id#application id"
    void enter(const QString &subject) override;
    [[nodiscard]] QString caption() const override;
    void undo() override;
    void redo() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Agreement;
    QWidget *makeSide();
    void buildTable();
    void load();
    void show(const session::PanelTable &table);
    void showApplication(int position);
    void showCriterion();
    void fitColumns();
    void agree();
    void takeBack();
    void store(const QString &applicationId, const QString &criterion,
               const std::optional<panel::ConsensusMark> &mark);
    void retranslate();
    [[nodiscard]] QString criterionId() const;
    [[nodiscard]] QString reasonsText(const panel::Case &panelCase, const QString &criterion) const;
    [[nodiscard]] QString flagsText(const QStringList &flags) const;
    [[nodiscard]] std::optional<panel::ConsensusMark> present() const;
    void keepTyped();

    shell::Shelf m_shelf;
    QString m_callId;
    QString m_applicationId;
    session::PanelTable m_table;
    int m_position = -1;
    panel::ConsensusMark m_typed; ///< what the side panel holds, not agreed yet
    QString m_reasonLanguage;
    bool m_showing = false;
    QUndoStack m_undo;
    shell::PageHead *m_head;
    QPushButton *m_back;
    QToolButton *m_previous;
    QToolButton *m_next;
    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    items::ConsensusTable *m_model;
    ConsensusDelegate *m_delegate;
    QTableView *m_view;
    forms::TextLabel *m_recusals;
    forms::TextLabel *m_title;
    forms::TextLabel *m_flags;
    forms::TextLabel *m_reasons;
    forms::ScaleBar *m_scale;
    forms::SegmentBar *m_languages;
    forms::TextLabel *m_reasonLabel;
    QPlainTextEdit *m_reason;
    forms::TextLabel *m_minorityLabel;
    QPlainTextEdit *m_minority;
    QPushButton *m_clear;
    QPushButton *m_agree;
};

} // namespace tandem::pages
