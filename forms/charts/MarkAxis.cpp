// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/MarkAxis.h"

#include <QValueAxis>

#include <cmath>

namespace tandem::forms {

double tickInterval(double span)
{
    if (span <= 10)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(span)));
    for (const double part : {0.1, 0.2, 0.25, 0.5, 1.0}) {
        const double interval = part * power;
        if (span / interval <= 5 && interval == std::floor(interval))
            return interval;
    }
    return std::ceil(span / 5);
}

QValueAxis *makeMarkAxis(const ChartData &data, TextStyle style, const QColor &text, const QColor &line,
                         double room)
{
    auto *axis = new QValueAxis;
    const double interval = tickInterval(data.maximum - data.minimum);
    if (room > 0) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(data.minimum);
        axis->setTickInterval(interval);
    } else {
        // Circles know no other ticks than a number of them.
        axis->setTickCount(static_cast<int>(std::round((data.maximum - data.minimum) / interval)) + 1);
    }
    axis->setRange(data.minimum - room * interval, data.maximum + room * interval);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setLabelsFont(textFont(style));
    axis->setLabelsColor(text);
    axis->setGridLineColor(line);
    return axis;
}

} // namespace tandem::forms
