// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Page.h"
#include "app/shell/Shelf.h"
#include "models/session/Finding.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace tandem::forms {
class EmptyState;
class TextLabel;
} // namespace tandem::forms
namespace tandem::shell {
class PageHead;
}

namespace tandem::pages {

class FoundModel;

/// Full text search over all applications of the workspace, in any language.
class SearchPage final : public shell::Page
{
    Q_OBJECT

public:
    SearchPage(const shell::Shelf &shelf, QWidget *parent);

    /// `subject`: a text to search for.
    void enter(const QString &subject) override;
    [[nodiscard]] QString caption() const override;
    void find() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const QList<session::Found> &found);
    void retranslate();

    shell::Shelf m_shelf;
    QList<session::Found> m_found;
    QString m_shownQuery;
    QTimer m_pause;
    shell::PageHead *m_head;
    QLineEdit *m_query;
    forms::TextLabel *m_count;
    QStackedWidget *m_stack;
    forms::EmptyState *m_empty;
    QListView *m_view;
    FoundModel *m_model;
};

} // namespace tandem::pages
