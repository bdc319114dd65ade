// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/RankingBars.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace tandem::forms {

using namespace Qt::StringLiterals;

RankingBars::RankingBars(QWidget *parent)
    : ChartWithData(parent)
{
}

void RankingBars::setBars(const QList<Bar> &bars, const QString &valueName)
{
    m_bars = bars;
    m_valueName = valueName;
    redraw();
}

void RankingBars::redraw()
{
    if (m_bars.isEmpty())
        return;
    auto *within = new QBarSet(tr("within"));
    auto *beyond = new QBarSet(tr("beyond the line"));
    QStringList labels;
    QList<Row> rows;
    double most = 1;
    bool some = false;
    for (const Bar &bar : std::as_const(m_bars)) {
        const double value = bar.hundredths / 100.0;
        within->append(bar.beyond ? 0 : value);
        beyond->append(bar.beyond ? value : 0);
        most = qMax(most, value);
        some = some || bar.beyond;
        labels.append(bar.label);
        rows.append({bar.label, {bar.hundredths}});
    }
    setNumbers({m_valueName}, rows);
    within->setColor(colour(palette(), Colour::Accent));
    within->setBorderColor(colour(palette(), Colour::Accent));
    beyond->setBrush(QBrush(colour(palette(), Colour::Border), Qt::BDiagPattern));
    beyond->setBorderColor(colour(palette(), Colour::Border));
    auto *series = new QStackedBarSeries;
    series->append(within);
    series->append(beyond);
    series->setBarWidth(0.6);
    auto *bars = new QChart;
    bars->addSeries(series);
    auto *names = new QBarCategoryAxis(bars);
    names->append(labels);
    auto *values = new QValueAxis(bars);
    values->setRange(0, most);
    values->applyNiceNumbers();
    values->setLabelFormat(u"%.0f"_s);
    names->setGridLineVisible(false);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsColor(colour(palette(), Colour::Text2));
        axis->setLabelsFont(textFont(TextStyle::Tiny));
        axis->setGridLineColor(colour(palette(), Colour::Line));
        axis->setLinePenColor(colour(palette(), Colour::Line));
    }
    bars->addAxis(names, Qt::AlignBottom);
    bars->addAxis(values, Qt::AlignLeft);
    series->attachAxis(names);
    series->attachAxis(values);
    setChart(bars);
    bars->legend()->setVisible(some);
}

} // namespace tandem::forms
