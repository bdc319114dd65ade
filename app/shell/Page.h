// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tandem::shell {

/// One place of the main window. A page glues the session to forms; it never talks to another page, it asks
/// the window to go there.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page is shown now. `subject` says what of: an application id, a call id, or nothing to stay where
    /// it was.
    virtual void enter(const QString &subject) = 0;
    /// The page is about to be left or the window to be closed; false keeps it (unsaved work that failed to
    /// save).
    virtual bool leave() { return true; }
    /// What stands in the window's title besides the program's name.
    [[nodiscard]] virtual QString caption() const = 0;
    /// Ctrl+F, Ctrl+Z and Ctrl+Shift+Z of the window reach the page here.
    virtual void find() {}
    virtual void undo() {}
    virtual void redo() {}
    // What else a page can do by key it adds with addAction(); the menu “Edit” shows it while it is there.

signals:
    /// Show another page: its id ("apply", "office", ...) and what of.
    void goToRequested(const QString &pageId, const QString &subject);
    void captionChanged();
    /// Nothing but the page, on the whole screen, for a projector; or back.
    void wholeScreenWanted(bool wanted);
    /// A short word on what was just done or saved, for the status bar; `failed` opens the error bar.
    void statusTold(const QString &text, bool failed);
};

} // namespace tandem::shell
