// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tandem::dossier {

/// An opaque sRGB colour, 0xRRGGBB. Nothing on a page is transparent.
struct Ink
{
    quint32 rgb = 0x1A2126;
    bool operator==(const Ink &) const = default;
};

/// The light palette of the program; each pair of text and ground keeps a contrast of at least 4.5 to 1.
inline constexpr Ink kInkText{0x1A2126};
inline constexpr Ink kInkLabel{0x46515B};
inline constexpr Ink kInkCaption{0x596570};
inline constexpr Ink kInkAccent{0x0F5F78};
inline constexpr Ink kInkAccentSoft{0xDFEDF2};
inline constexpr Ink kInkSunken{0xE9EDEF};
inline constexpr Ink kInkZebra{0xF3F5F6};
inline constexpr Ink kInkLine{0xD6DCE0};
inline constexpr Ink kInkBorder{0x7D8892};
inline constexpr Ink kInkError{0xAF251D};
inline constexpr Ink kInkErrorSoft{0xFAE6E4};
inline constexpr Ink kInkStale{0x855000};
inline constexpr Ink kInkStaleSoft{0xFAEED7};
inline constexpr Ink kInkViolet{0x6A4A94};
inline constexpr Ink kInkVioletSoft{0xEDE7F5};
inline constexpr Ink kInkGreen{0x1D6B41};
inline constexpr Ink kInkWhite{0xFFFFFF};

} // namespace tandem::dossier
