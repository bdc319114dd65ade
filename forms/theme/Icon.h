// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"

#include <QIcon>

namespace tandem::forms {

/// A line icon of resources/icons by its file name without ending ("home", "zoom-in"), drawn in a colour of
/// the application's palette; follows light and dark by itself. Disabled icons are text3, icons of checked
/// buttons stand on the accent. "tandem" is the coloured logo and stays as it is.
/// An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString &name, Colour colour = Colour::Text2);

/// Names of all line icons, sorted.
[[nodiscard]] QStringList iconNames();

} // namespace tandem::forms
