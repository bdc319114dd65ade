// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"

namespace tandem::pages {

/// Start, at the head of the rail; search and settings at its end.
[[nodiscard]] QList<shell::MainWindow::Place> commonPlaces(const shell::Shelf &shelf);

} // namespace tandem::pages
