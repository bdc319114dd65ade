// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"

namespace tandem::pages {

/// The programme office: intake in the rail; calls, reviewers and assignment are reached from there.
[[nodiscard]] QList<shell::MainWindow::Place> officePlaces(const shell::Shelf &shelf);

} // namespace tandem::pages
