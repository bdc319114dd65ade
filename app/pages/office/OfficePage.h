// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"

class QPushButton;
class QVBoxLayout;

namespace tandem::forms {
class SegmentBar;
}
namespace tandem::shell {
class PageHead;
class ProgressRow;
} // namespace tandem::shell

namespace tandem::pages {

class CallChooser;

/// What the places of the office have in common: head, the way between them, the call that is worked on.
class OfficePage : public shell::Page
{
    Q_OBJECT

public:
    /// `place`: id of this place in the window.
    OfficePage(const QString &place, const shell::Shelf &shelf, QWidget *parent);

    /// A call to show, or what showSubject() understands.
    void enter(const QString &subject) override;

protected:
    /// The call is known, or there is none: `callId` is empty then.
    virtual void showCall(const QString &callId) = 0;
    virtual void showSubject(const QString &) {}
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

    [[nodiscard]] QString callId() const;
    [[nodiscard]] QString language() const { return shelf().translation.contentLanguage(); }
    [[nodiscard]] shell::Shelf &shelf() const { return m_shelf; }
    [[nodiscard]] shell::PageHead *head() const { return m_head; }
    [[nodiscard]] shell::ProgressRow *progress() const { return m_progress; }
    [[nodiscard]] CallChooser *calls() const { return m_calls; }
    /// Below the head; the page fills it.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A button in the head.
    [[nodiscard]] QPushButton *addHeadButton(const QString &name, const QString &icon, bool primary);

private:
    void nameSegments();

    QString m_place;
    mutable shell::Shelf m_shelf;
    QString m_subject;
    shell::PageHead *m_head;
    shell::ProgressRow *m_progress;
    forms::SegmentBar *m_places;
    CallChooser *m_calls;
    QVBoxLayout *m_body;
};

} // namespace tandem::pages
