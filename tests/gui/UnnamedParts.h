// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tandem::test {

/// Parts of a window one reaches by Tab that a screen reader could not name. One line each.
[[nodiscard]] QStringList unnamedParts(QWidget &window);

} // namespace tandem::test
