// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"

namespace tandem::pages {

/// The reviewer's one place.
[[nodiscard]] QList<shell::MainWindow::Place> reviewerPlaces(const shell::Shelf &shelf);

} // namespace tandem::pages
