// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace tandem::forms {

/// Names of the colours, not of their use; the table with both values is in Colours.cpp. "Soft" is the quiet
/// ground that goes with the strong colour of the same name. Every text pair has at least 4.5:1 contrast.
enum class Colour
{
    Window,
    Surface, ///< cards, panes, inputs
    Sunken,  ///< rail, status bar, table header, groove of a meter
    Raised,  ///< menus, tool tips
    Line,    ///< hairlines
    Border,  ///< frames of inputs and buttons
    Text,
    Text2, ///< labels
    Text3, ///< captions, placeholders
    Accent,
    AccentHover,
    AccentSoft,
    OnAccent,
    Ok,
    OkSoft,
    Stale,
    StaleSoft,
    Error,
    ErrorSoft,
    Missing,
    MissingSoft,
    Inserted, ///< ground of inserted words; underline them too
    Removed,  ///< ground of removed words; strike them out too
    FirstSide,
    FirstSideSoft,
    SecondSide,
    SecondSideSoft,
};

/// Colour for the light or dark table that the palette was filled from. Widgets pass their own palette() and
/// repaint on QEvent::PaletteChange, so nobody has to hold a theme.
[[nodiscard]] QColor colour(const QPalette &palette, Colour name);
[[nodiscard]] QColor colour(bool dark, Colour name);
[[nodiscard]] bool isDark(const QPalette &palette);
/// The palette of the application, disabled colours included.
[[nodiscard]] QPalette paletteOf(bool dark);

} // namespace tandem::forms
