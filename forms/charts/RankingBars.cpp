// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/RankingBars.h"

#include "forms/charts/MarkAxis.h"
#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

namespace tandem::forms {

QChart *RankingBars::makeChart(const ChartData &data) const
{
    auto *chart = new QChart;
    auto *series = new QHorizontalBarSeries;
    const qsizetype count = data.categories.size();
    QStringList upwards; // QtCharts counts categories from below
    for (qsizetype i = count - 1; i >= 0; --i)
        upwards.append(data.categories[i]);
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        auto *set = new QBarSet(data.rows[row].name);
        for (qsizetype i = count - 1; i >= 0; --i)
            set->append(data.rows[row].values.value(i).value_or(0));
        set->setColor(rowColour(row));
        set->setBorderColor(Qt::transparent);
        set->setLabelColor(colour(palette(), Colour::OnAccent));
        series->append(set);
    }
    series->setLabelsVisible(true);
    series->setLabelsFormat(QStringLiteral("@value"));
    series->setLabelsPosition(QAbstractBarSeries::LabelsInsideEnd);
    chart->addSeries(series);
    // A marker that takes its shape from bars comes out hollow.
    for (QLegendMarker *marker : chart->legend()->markers(series))
        marker->setShape(QLegend::MarkerShapeRectangle);
    auto *names = new QBarCategoryAxis;
    names->append(upwards);
    names->setLabelsFont(textFont(TextStyle::Small));
    names->setLabelsColor(colour(palette(), Colour::Text));
    names->setGridLineVisible(false);
    auto *values = makeMarkAxis(data, TextStyle::Small, colour(palette(), Colour::Text3),
                                colour(palette(), Colour::Line));
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    if (const auto threshold = data.threshold.value(0)) {
        auto *line = new QLineSeries;
        line->setName(data.thresholdName);
        line->setPen(QPen(colour(palette(), Colour::Error), 1.5, Qt::DashLine));
        line->append(*threshold, -0.5);
        line->append(*threshold, static_cast<qreal>(count) - 0.5);
        chart->addSeries(line);
        line->attachAxis(values);
        line->attachAxis(names);
    }
    return chart;
}

} // namespace tandem::forms
