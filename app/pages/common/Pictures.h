// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"

namespace tandem::pages {

/// Takes a picture of every place in every language, light and once dark, for machines without a display and
/// for whoever checks the look. Shows an own application in the form. Errors: "pictures.folder", "file.*".
Result<void> takePictures(shell::MainWindow &window, shell::Shelf &shelf, const QStringList &places,
                          const QString &folder);

/// Waits until the workspace has done all work asked for so far and the window has shown it.
void settle(shell::Shelf &shelf);

} // namespace tandem::pages
