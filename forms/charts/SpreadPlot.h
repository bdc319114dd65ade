// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartWithData.h"

namespace tandem::forms {

/// Single marks per criterion as dots: one row per reviewer, its shape and colour by side.
class SpreadPlot final : public ChartWithData
{
    Q_OBJECT

public:
    using ChartWithData::ChartWithData;

    /// Index of the side (0 or 1) of each row of the data, in order.
    void setSides(const QList<int> &sides);

protected:
    [[nodiscard]] QChart *makeChart(const ChartData &data) const override;

private:
    QList<int> m_sides;
};

} // namespace tandem::forms
