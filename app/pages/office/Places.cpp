// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/office/Places.h"

#include "app/pages/office/AssignPage.h"
#include "app/pages/office/CallPage.h"
#include "app/pages/office/IntakePage.h"
#include "app/pages/office/ReviewersPage.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;

QList<shell::MainWindow::Place> officePlaces(const shell::Shelf &shelf)
{
    return {
        {u"office"_s, u"office"_s, QT_TRANSLATE_NOOP("Rail", "Office"), false,
         [shelf](QWidget *parent) { return new IntakePage(shelf, parent); }},
        {u"calls"_s, u"book"_s, nullptr, false,
         [shelf](QWidget *parent) { return new CallPage(shelf, parent); }},
        {u"reviewers"_s, u"users"_s, nullptr, false,
         [shelf](QWidget *parent) { return new ReviewersPage(shelf, parent); }},
        {u"assign"_s, u"users"_s, nullptr, false,
         [shelf](QWidget *parent) { return new AssignPage(shelf, parent); }},
    };
}

} // namespace tandem::pages
