// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reviewer/Places.h"

#include "app/pages/reviewer/ReviewPage.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;

QList<shell::MainWindow::Place> reviewerPlaces(const shell::Shelf &shelf)
{
    return {{u"review"_s, u"review"_s, QT_TRANSLATE_NOOP("Rail", "Review"), false,
             [shelf](QWidget *parent) { return new ReviewPage(shelf, parent); }}};
}

} // namespace tandem::pages
