// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tandem::items {

/// A mark in hundredths as people read it, "3.5" or "3,5"; a dash where there is nothing to say.
[[nodiscard]] QString markText(std::optional<int> hundredths, const QString &language);
/// A total in tenths of a point, always with its one decimal: "82.0".
[[nodiscard]] QString totalText(std::optional<int> tenths, const QString &language);

} // namespace tandem::items
