// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/chair/Places.h"

#include "app/pages/chair/ConsensusPage.h"
#include "app/pages/chair/RankingPage.h"

namespace tandem::pages {

using namespace Qt::StringLiterals;

QList<shell::MainWindow::Place> chairPlaces(const shell::Shelf &shelf)
{
    return {{u"panel"_s, u"panel"_s, QT_TRANSLATE_NOOP("Rail", "Panel"), false,
             [shelf](QWidget *parent) { return new RankingPage(shelf, parent); }},
            {u"consensus"_s, u"users"_s, nullptr, false,
             [shelf](QWidget *parent) { return new ConsensusPage(shelf, parent); }}};
}

} // namespace tandem::pages
