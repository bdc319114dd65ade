// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartWithData.h"
#include "models/call/CallDefinition.h"

namespace tandem::forms {

/// Every single mark of every criterion on one line each: circles of the first side above, squares of the
/// second below, the threshold as a dashed tick.
class SpreadPlot final : public ChartWithData
{
    Q_OBJECT

public:
    explicit SpreadPlot(QWidget *parent = nullptr);

    struct Line
    {
        QString label;
        QList<int> firstSide;  ///< hundredths of a mark
        QList<int> secondSide; ///< hundredths of a mark
        std::optional<int> threshold;
    };
    void setLines(const QList<Line> &lines, const QStringList &sideNames, const call::Scale &scale);

protected:
    void redraw() override;

private:
    QList<Line> m_lines;
    QStringList m_sides;
    call::Scale m_scale;
};

} // namespace tandem::forms
