// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartWithData.h"

namespace tandem::forms {

/// Profile of one application over the criteria: one closed line per row, the threshold dashed.
class CriteriaRadar final : public ChartWithData
{
    Q_OBJECT

public:
    using ChartWithData::ChartWithData;

protected:
    [[nodiscard]] QChart *makeChart(const ChartData &data) const override;
};

} // namespace tandem::forms
