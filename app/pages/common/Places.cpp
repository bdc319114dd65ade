// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/Places.h"

#include "app/pages/common/SearchPage.h"
#include "app/pages/common/SettingsPage.h"
#include "app/pages/common/StartPage.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;

QList<shell::MainWindow::Place> commonPlaces(const shell::Shelf &shelf)
{
    return {
        {u"start"_s, u"home"_s, QT_TRANSLATE_NOOP("Rail", "Start"), false,
         [shelf](QWidget *parent) { return new StartPage(shelf, parent); }},
        {u"search"_s, u"search"_s, QT_TRANSLATE_NOOP("Rail", "Search"), true,
         [shelf](QWidget *parent) { return new SearchPage(shelf, parent); }},
        {u"settings"_s, u"settings"_s, QT_TRANSLATE_NOOP("Rail", "Settings"), true,
         [shelf](QWidget *parent) { return new SettingsPage(shelf, parent); }},
    };
}

} // namespace tandem::pages
