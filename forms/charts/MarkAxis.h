// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartData.h"
#include "forms/theme/Type.h"

#include <QColor>

class QValueAxis;

namespace tandem::forms {

/// Distance of the ticks for a span of marks or points: whole marks up to ten of them, then five or ten parts
/// that are round numbers. Never a tick at a value its label would round.
[[nodiscard]] double tickInterval(double span);

/// The axis of marks or points of a chart, from its minimum to its maximum with `room` of a tick beyond both,
/// so that dots on the outermost marks are whole.
[[nodiscard]] QValueAxis *makeMarkAxis(const ChartData &data, TextStyle style, const QColor &text,
                                       const QColor &line, double room = 0);

} // namespace tandem::forms
