// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/OpenConflicts.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace tandem::forms {
class EmptyState;
class TextLabel;
} // namespace tandem::forms
namespace tandem::session {
class ApplicationEditor;
}

namespace tandem::pages {

class ConflictColumn;

/// What merged copies disagree on, one after the other: mine, the common base, theirs, and the result to
/// choose or to write. Every decision is an edit that can be undone; nothing is decided by opening it.
class ConflictPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPane(QWidget *parent = nullptr);

    /// The application it works on; null for none. `language` is of labels. The editor must outlive its use.
    void setEditor(session::ApplicationEditor *editor, const QString &language);
    /// Shows what the editor's application has now.
    void refresh();

signals:
    void closeRequested();
    void statusTold(const QString &text, bool failed);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeWork();
    QWidget *makeResult();
    void retranslate();
    void showConflict();
    void showAnswer(const application::ConflictSides &sides);
    void showRemoval();
    void take(const call::FieldValue &value);
    void takeBoth();
    void decide();
    void step(int by);
    void setResult(const QString &text, bool writable);
    [[nodiscard]] QString textOf(const call::FieldValue &value) const;
    [[nodiscard]] QString writtenBy(const application::Revision &revision) const;
    [[nodiscard]] bool isRemoval() const;

    session::ApplicationEditor *m_editor = nullptr;
    QString m_language;
    QList<application::ValueKey> m_open;
    application::ValueKey m_key;
    std::optional<application::ConflictSides> m_sides;
    std::optional<call::FieldValue> m_choice; ///< what was taken; the written result goes before it
    std::optional<bool> m_stays;              ///< of a removed block

    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    QListWidget *m_list;
    forms::TextLabel *m_title;
    forms::TextLabel *m_count;
    forms::TextLabel *m_name;
    forms::TextLabel *m_resultTitle;
    ConflictColumn *m_mine;
    ConflictColumn *m_base;
    ConflictColumn *m_theirs;
    QPlainTextEdit *m_result;
    QPushButton *m_back;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_both;
    QPushButton *m_decide;
};

} // namespace tandem::pages
