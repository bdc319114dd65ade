// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tandem::test {

/// What a person would see cut off or painted over in a window: labels, buttons, fields and headers whose
/// text needs more room than they have, texts of tables and bars that end in "…", neighbours that overlap,
/// parts that hang out of their frame. One line for each finding, empty when all is well.
[[nodiscard]] QStringList cutTexts(QWidget &window);

} // namespace tandem::test
