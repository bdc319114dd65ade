// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tandem::test {

/// What a person would see cut off or painted over in a window: labels, buttons, fields and headers whose
/// text needs more room than they have, neighbours that overlap, parts that hang out of their frame. One line
/// for each finding, empty when all is well. Labels made to end in "…" with the whole text as tool tip are
/// left out.
[[nodiscard]] QStringList cutTexts(QWidget &window);

} // namespace tandem::test
