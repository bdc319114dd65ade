// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

#include <QPalette>

namespace tandem::pages {

/// What changed in one text of a pair since the older one was confirmed against it, as rich text: removed
/// words struck out, new ones underlined, long unchanged runs shortened. Empty where the earlier text is not
/// kept.
[[nodiscard]] QString pairDifference(const application::Application &application, const QString &row,
                                     const QString &field, const QStringList &languages,
                                     const QPalette &palette);

} // namespace tandem::pages
