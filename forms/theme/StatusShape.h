// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/theme/Colours.h"
#include "models/base/Issue.h"

#include <QIcon>

class QPainter;
class QRect;

namespace tandem::forms {

/// States that are shown by shape, colour and word together, never by colour alone.
enum class Status
{
    Confirmed,   ///< filled circle with tick
    Stale,       ///< diamond, left half filled
    InWork,      ///< ring, left half filled; also "one language only"
    Missing,     ///< dashed ring
    Error,       ///< filled octagon with !
    Note,        ///< triangle outline with !
    Differs,     ///< filled diamond with =
    Conflict,    ///< square outline with stroke
    Locked,      ///< padlock
    Information, ///< ring with i
    FirstSide,   ///< filled circle in the colour of the first side; assigned
    SecondSide,  ///< filled square in the colour of the second side; assigned
    FirstSideProposed,
    SecondSideProposed,
};

namespace StatusShape {

/// The usual edge: 14; in pills 12; in lists of work 16.
inline constexpr int kSize = 14;

/// Paints the shape as large as fits, centred in the rectangle. The mark inside a filled shape takes the
/// colour of `ground`. Colours come from the palette's light or dark table.
void paint(QPainter *painter, const QRect &rect, Status status, const QPalette &palette,
           Colour ground = Colour::Surface);
/// A word for it, for screen readers and tool tips.
[[nodiscard]] QString text(Status status);
[[nodiscard]] Colour strong(Status status);
[[nodiscard]] Colour soft(Status status);
/// As an icon that follows the application's palette.
[[nodiscard]] QIcon icon(Status status);
[[nodiscard]] Status of(Severity severity);
/// Circle for the first side of a call, square for the second: `index` 0 or 1.
[[nodiscard]] Status ofSide(qsizetype index, bool proposed = false);

} // namespace StatusShape

} // namespace tandem::forms
