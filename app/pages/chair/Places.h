// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"

namespace tandem::pages {

/// The panel's ranking in the rail; the consensus meeting is reached from there.
[[nodiscard]] QList<shell::MainWindow::Place> chairPlaces(const shell::Shelf &shelf);

} // namespace tandem::pages
