// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tandem::test {

/// The texts a widget itself paints, without its children, piece by piece as they reach the screen: an elided
/// text ends in "…" here.
[[nodiscard]] QStringList paintedTexts(QWidget &widget);

} // namespace tandem::test
