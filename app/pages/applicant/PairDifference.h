// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fields/TextSpan.h"
#include "models/application/Application.h"

#include <QPalette>

namespace tandem::pages {

/// What changed in the texts of a pair since the other one was confirmed against them: one entry, or two
/// where both went on. In the rich text long unchanged runs are shortened. A text whose earlier version is
/// not kept is left out.
[[nodiscard]] QList<forms::TextChange> pairDifferences(const application::Application &application,
                                                       const QString &row, const QString &field,
                                                       const QStringList &languages, const QPalette &palette);

} // namespace tandem::pages
