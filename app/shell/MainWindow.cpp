// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"

#include "app/shell/Menus.h"
#include "app/shell/Page.h"
#include "app/shell/Rail.h"
#include "app/shell/StatusLine.h"
#include "forms/theme/Icon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

namespace tandem::shell {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Shelf shelf, const QList<Place> &places, QWidget *parent)
    : QMainWindow(parent)
    , m_shelf(shelf)
    , m_places(places)
    , m_rail(new Rail(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_menus(new Menus(m_shelf, *this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(forms::icon(u"tandem"_s));
    setMinimumSize(1024, 680);
    resize(1280, 800);
    setAcceptDrops(true);
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    for (const Place &place : m_places) {
        if (place.railSource)
            m_rail->addPlace(place.id, place.icon, place.railSource, place.atEnd);
    }
    connect(m_rail, &Rail::chosen, this, [this](const QString &id) {
        if (!goTo(id))
            m_rail->setCurrent(m_current);
    });
    connect(m_menus, &Menus::openRequested, this, &MainWindow::filesOffered);
    showRoles();
    restoreGeometry(m_shelf.preferences.windowGeometry());
}

MainWindow::~MainWindow() = default;

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

bool MainWindow::goTo(const QString &placeId, const QString &subject)
{
    Page *const present = currentPage();
    if (present && placeId != m_current && !present->leave())
        return false;
    Page *const page = pageFor(placeId);
    if (!page)
        return false;
    m_current = placeId;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(placeId);
    // Tab goes on inside the page; no button of it looks chosen beforehand.
    page->setFocus(Qt::OtherFocusReason);
    page->enter(subject);
    showCaption();
    return true;
}

void MainWindow::showRoles()
{
    const QStringList roles = m_shelf.preferences.roles();
    for (const QString &role : {u"apply"_s, u"office"_s, u"review"_s, u"panel"_s})
        m_rail->setPlaceVisible(role, roles.contains(role));
}

Page *MainWindow::pageFor(const QString &placeId)
{
    if (Page *page = m_pages.value(placeId))
        return page;
    for (const Place &place : m_places) {
        if (place.id != placeId)
            continue;
        Page *page = place.make(m_stack);
        page->setObjectName(u"page-"_s + placeId);
        m_pages.insert(placeId, page);
        m_stack->addWidget(page);
        connectPage(page);
        return page;
    }
    return nullptr;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::goToRequested, this,
            [this](const QString &id, const QString &subject) { goTo(id, subject); });
    connect(page, &Page::captionChanged, this, &MainWindow::showCaption);
    connect(page, &Page::statusTold, m_status, &StatusLine::tell);
    connect(page, &Page::wholeScreenWanted, this, &MainWindow::showWholeScreen);
}

void MainWindow::showWholeScreen(bool wanted)
{
    setWindowState(wanted ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    for (QWidget *around : {static_cast<QWidget *>(m_rail), static_cast<QWidget *>(menuBar()),
                            static_cast<QWidget *>(m_status)})
        around->setVisible(!wanted);
}

void MainWindow::showCaption()
{
    const QString caption = currentPage() ? currentPage()->caption() : QString();
    //: Title of the window: what is open, then the program's name.
    setWindowTitle(caption.isEmpty() ? u"Tandem"_s : tr("%1 – Tandem").arg(caption));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCaption();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (currentPage() && !currentPage()->leave()) {
        event->ignore();
        return;
    }
    m_shelf.preferences.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        emit filesOffered(paths);
    event->acceptProposedAction();
}

} // namespace tandem::shell
