// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Menus.h"

#include "app/shell/MainWindow.h"
#include "app/shell/Page.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace tandem::shell {

using namespace Qt::StringLiterals;

Menus::Menus(Shelf &shelf, MainWindow &window)
    : QObject(&window)
    , m_shelf(shelf)
    , m_window(window)
{
    for (const char *source : {QT_TR_NOOP("&File"), QT_TR_NOOP("&Edit"), QT_TR_NOOP("&View"),
                               QT_TR_NOOP("&Go"), QT_TR_NOOP("&Help")})
        m_menus.append({window.menuBar()->addMenu(QString()), source});
    addFile();
    addEdit();
    addView();
    addGo();
    addHelp();
    window.installEventFilter(this);
    retranslate();
}

QAction *Menus::add(QMenu *menu, const char *source, const QKeySequence &keys,
                    const std::function<void()> &action)
{
    QAction *entry = menu->addAction(QString());
    entry->setShortcut(keys);
    connect(entry, &QAction::triggered, this, action);
    m_entries.append({entry, source});
    return entry;
}

void Menus::addFile()
{
    QMenu *menu = m_menus[0].first;
    add(menu, QT_TR_NOOP("&Open files…"), QKeySequence::Open, [this] { openFiles(); });
    menu->addSeparator();
    add(menu, QT_TR_NOOP("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
}

void Menus::addEdit()
{
    QMenu *menu = m_menus[1].first;
    const auto page = [this] { return m_window.currentPage(); };
    add(menu, QT_TR_NOOP("&Undo"), QKeySequence::Undo, [page] { page()->undo(); });
    add(menu, QT_TR_NOOP("&Redo"), QKeySequence::Redo, [page] { page()->redo(); });
    menu->addSeparator();
    add(menu, QT_TR_NOOP("&Find"), QKeySequence::Find, [page] { page()->find(); });
    QAction *ownBegin = menu->addSeparator();
    connect(menu, &QMenu::aboutToShow, this, [menu, page, ownBegin] {
        const QList<QAction *> entries = menu->actions();
        for (qsizetype i = entries.indexOf(ownBegin) + 1; i < entries.size(); ++i)
            menu->removeAction(entries.at(i));
        menu->addActions(page()->actions());
    });
}

void Menus::addView()
{
    QMenu *menu = m_menus[2].first;
    auto *group = new QActionGroup(this);
    for (const Translation::Choice &choice : Translation::choices()) {
        QAction *action = menu->addAction(choice.name);
        action->setCheckable(true);
        action->setObjectName(u"language-"_s + choice.language);
        group->addAction(action);
        m_languages.append(action);
        connect(action, &QAction::triggered, this, [this, language = choice.language] {
            m_shelf.translation.setLanguage(language);
            m_shelf.preferences.setLanguage(language);
        });
    }
    menu->addSeparator();
    add(menu, QT_TR_NOOP("&Light or dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] {
        const auto next = m_shelf.theme.dark() ? forms::Appearance::Light : forms::Appearance::Dark;
        m_shelf.theme.setAppearance(next);
        m_shelf.preferences.setAppearance(next);
    });
}

void Menus::addGo()
{
    QMenu *menu = m_menus[3].first;
    const QList<QPair<QString, const char *>> places{
        {u"start"_s, QT_TR_NOOP("&Start")},      {u"apply"_s, QT_TR_NOOP("&Apply")},
        {u"office"_s, QT_TR_NOOP("&Office")},    {u"review"_s, QT_TR_NOOP("&Review")},
        {u"panel"_s, QT_TR_NOOP("&Panel")},      {u"search"_s, QT_TR_NOOP("S&earch")},
        {u"settings"_s, QT_TR_NOOP("Se&ttings")}};
    int number = 1;
    for (const auto &[id, source] : places) {
        add(menu, source, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)),
            [this, id = id] { m_window.goTo(id); });
    }
}

void Menus::addHelp()
{
    add(m_menus[4].first, QT_TR_NOOP("&About Tandem"), {}, [this] {
        m_shelf.prompter.tell(
            tr("Tandem %1").arg(QStringLiteral(TANDEM_VERSION)),
            tr("Bilingual applications, reviews and dossiers for flagship projects. Free software under "
               "the GNU General Public License, version 3 or later."));
    });
}

void Menus::openFiles()
{
    const QStringList paths = m_shelf.prompter.chooseFiles(
        tr("Open files"),
        tr("Files of Tandem (*.fcall *.fid *.fwork *.fsub *.fpack *.frev *.fack);;All files (*)"));
    if (!paths.isEmpty())
        emit openRequested(paths);
}

void Menus::retranslate()
{
    for (const auto &[menu, source] : std::as_const(m_menus))
        menu->setTitle(tr(source));
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setText(tr(entry.source));
    const QList<Translation::Choice> choices = Translation::choices();
    for (qsizetype i = 0; i < m_languages.size(); ++i)
        m_languages[i]->setChecked(choices.at(i).language == m_shelf.translation.language());
}

bool Menus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace tandem::shell
