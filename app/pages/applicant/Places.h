// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"

namespace tandem::pages {

/// The list of applications in the rail; the form and handing in are reached from there.
[[nodiscard]] QList<shell::MainWindow::Place> applicantPlaces(const shell::Shelf &shelf);

} // namespace tandem::pages
