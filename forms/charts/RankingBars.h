// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartWithData.h"

namespace tandem::forms {

/// Totals of the ranked applications as bars, best on top, with the threshold as a dashed line.
class RankingBars final : public ChartWithData
{
    Q_OBJECT

public:
    using ChartWithData::ChartWithData;

protected:
    [[nodiscard]] QChart *makeChart(const ChartData &data) const override;
};

} // namespace tandem::forms
