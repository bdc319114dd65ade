// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/Colours.h"

#include <array>

namespace tandem::forms {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of the enumeration.
constexpr std::array<Pair, 27> kTable{{
    {0xFFF3F5F6, 0xFF171B1E}, // Window
    {0xFFFFFFFF, 0xFF1F2428}, // Surface
    {0xFFE9EDEF, 0xFF121619}, // Sunken
    {0xFFFFFFFF, 0xFF282E33}, // Raised
    {0xFFD6DCE0, 0xFF373F46}, // Line
    {0xFF7D8892, 0xFF7A8690}, // Border
    {0xFF1A2126, 0xFFE7EBED}, // Text
    {0xFF46515B, 0xFFB9C2C9}, // Text2
    {0xFF596570, 0xFF9BA6AF}, // Text3
    {0xFF0F5F78, 0xFF74BFD5}, // Accent
    {0xFF0B4B60, 0xFF93D0E2}, // AccentHover
    {0xFFDFEDF2, 0xFF17363F}, // AccentSoft
    {0xFFFFFFFF, 0xFF08191F}, // OnAccent
    {0xFF1D6B41, 0xFF7ECB9E}, // Ok
    {0xFFE0F0E6, 0xFF163024}, // OkSoft
    {0xFF855000, 0xFFE6B968}, // Stale
    {0xFFFAEED7, 0xFF37290F}, // StaleSoft
    {0xFFAF251D, 0xFFF39A92}, // Error
    {0xFFFAE6E4, 0xFF3E1D1B}, // ErrorSoft
    {0xFF596570, 0xFF9BA6AF}, // Missing
    {0xFFE9EDEF, 0xFF282E33}, // MissingSoft
    {0xFFCFEBD9, 0xFF1C4A30}, // Inserted
    {0xFFF8D6D3, 0xFF5B2824}, // Removed
    {0xFF6A4A94, 0xFFBFA3E3}, // FirstSide
    {0xFFEDE7F5, 0xFF2E2540}, // FirstSideSoft
    {0xFF0F5F78, 0xFF74BFD5}, // SecondSide
    {0xFFDFEDF2, 0xFF17363F}, // SecondSideSoft
}};
static_assert(kTable.size() == size_t(Colour::SecondSideSoft) + 1);

constexpr std::array<std::pair<QPalette::ColorRole, Colour>, 18> kRoles{{
    {QPalette::Window, Colour::Window},
    {QPalette::WindowText, Colour::Text},
    {QPalette::Base, Colour::Surface},
    {QPalette::AlternateBase, Colour::Window},
    {QPalette::Text, Colour::Text},
    {QPalette::PlaceholderText, Colour::Text3},
    {QPalette::Button, Colour::Surface},
    {QPalette::ButtonText, Colour::Text},
    {QPalette::BrightText, Colour::OnAccent},
    {QPalette::ToolTipBase, Colour::Raised},
    {QPalette::ToolTipText, Colour::Text},
    {QPalette::Light, Colour::Raised},
    {QPalette::Midlight, Colour::Sunken},
    {QPalette::Mid, Colour::Line},
    {QPalette::Dark, Colour::Border},
    {QPalette::Shadow, Colour::Border},
    {QPalette::Link, Colour::Accent},
    {QPalette::LinkVisited, Colour::Accent},
}};

} // namespace

QColor colour(bool dark, Colour name)
{
    const Pair &pair = kTable.at(size_t(name));
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

QColor colour(const QPalette &palette, Colour name)
{
    return colour(isDark(palette), name);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(bool dark)
{
    QPalette palette;
    for (const auto &[role, name] : kRoles)
        palette.setColor(role, colour(dark, name));
    palette.setColor(QPalette::Highlight, colour(dark, Colour::AccentSoft));
    palette.setColor(QPalette::HighlightedText, colour(dark, Colour::Text));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(dark, Colour::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(dark, Colour::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::Button, colour(dark, Colour::Sunken));
    return palette;
}

} // namespace tandem::forms
