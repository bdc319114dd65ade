// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/applicant/Places.h"

#include "app/pages/applicant/ApplyPage.h"
#include "app/pages/applicant/FormPage.h"
#include "app/pages/applicant/HandInPage.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;

QList<shell::MainWindow::Place> applicantPlaces(const shell::Shelf &shelf)
{
    return {
        {u"apply"_s, u"apply"_s, QT_TRANSLATE_NOOP("Rail", "Apply"), false,
         [shelf](QWidget *parent) { return new ApplyPage(shelf, parent); }},
        {u"form"_s, {}, nullptr, false, [shelf](QWidget *parent) { return new FormPage(shelf, parent); }},
        {u"handin"_s, {}, nullptr, false, [shelf](QWidget *parent) { return new HandInPage(shelf, parent); }},
    };
}

} // namespace tandem::pages
