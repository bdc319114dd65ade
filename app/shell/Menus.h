// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"

#include <QObject>

class QAction;
class QMenu;

namespace tandem::shell {

class MainWindow;

/// The menu bar and its keys. Actions of a page belong to the page; here stands what is the same everywhere.
class Menus final : public QObject
{
    Q_OBJECT

public:
    Menus(Shelf &shelf, MainWindow &window);

signals:
    void openRequested(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(QMenu *menu, const char *source, const QKeySequence &keys,
                 const std::function<void()> &action);
    void addFile();
    void addEdit();
    void addView();
    void addGo();
    void addHelp();
    void retranslate();
    void openFiles();

    struct Entry
    {
        QAction *action;
        const char *source;
    };
    Shelf &m_shelf;
    MainWindow &m_window;
    QList<Entry> m_entries;
    QList<QAction *> m_languages;
    QList<QPair<QMenu *, const char *>> m_menus;
};

} // namespace tandem::shell
