// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shelf.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace tandem::shell {

class Menus;
class Page;
class Rail;
class StatusLine;

/// The frame: rail, pages, menus, status. It stacks pages and knows nothing of what they do.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// A place of the program. Pages are made when first shown; `railSource` empty: reachable from other
    /// pages only.
    struct Place
    {
        QString id;
        QString icon;
        const char *railSource = nullptr;
        bool atEnd = false;
        std::function<Page *(QWidget *parent)> make;
    };

    MainWindow(Shelf shelf, const QList<Place> &places, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a place; false if the present page will not be left or there is no such place.
    bool goTo(const QString &placeId, const QString &subject = {});
    [[nodiscard]] QString currentPlace() const { return m_current; }
    [[nodiscard]] Page *currentPage() const;
    /// Shows in the rail what the roles of the preferences say.
    void showRoles();

signals:
    /// Files were dropped or chosen with Open: any file of Tandem.
    void filesOffered(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Page *pageFor(const QString &placeId);
    void showCaption();
    void showWholeScreen(bool wanted);
    void connectPage(Page *page);

    Shelf m_shelf;
    QList<Place> m_places;
    QHash<QString, Page *> m_pages;
    QString m_current;
    Rail *m_rail;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    Menus *m_menus;
};

} // namespace tandem::shell
