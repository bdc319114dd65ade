// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/charts/ChartWithData.h"

namespace tandem::forms {

/// Numbers by name as upright bars: totals of a ranking, or how often each rank came up. Bars beyond a line
/// are hatched as well as grey.
class RankingBars final : public ChartWithData
{
    Q_OBJECT

public:
    explicit RankingBars(QWidget *parent = nullptr);

    struct Bar
    {
        QString label;
        int hundredths = 0;
        bool beyond = false; ///< on the other side of the line
    };
    /// `valueName` heads the column of the table.
    void setBars(const QList<Bar> &bars, const QString &valueName);

protected:
    void redraw() override;

private:
    QList<Bar> m_bars;
    QString m_valueName;
};

} // namespace tandem::forms
