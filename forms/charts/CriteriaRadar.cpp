// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/CriteriaRadar.h"

#include "forms/charts/MarkAxis.h"
#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QCategoryAxis>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

namespace tandem::forms {

namespace {

constexpr double kRoom = 0.25; // of a ring

/// A full turn in the axis' own units; criterion i stands at i of n.
void append(QXYSeries &series, const QList<std::optional<double>> &values, qsizetype count, bool closed)
{
    std::optional<double> first;
    for (qsizetype i = 0; i < count; ++i) {
        const std::optional<double> value = values.size() == 1 ? values.first() : values.value(i);
        if (!value)
            continue;
        if (i == 0)
            first = value;
        series.append(static_cast<qreal>(i), *value);
    }
    if (closed && first)
        series.append(static_cast<qreal>(count), *first);
}

QCategoryAxis *angleAxis(const ChartData &data, const QColor &text, const QColor &line)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(0, static_cast<qreal>(data.categories.size()));
    for (qsizetype i = 0; i < data.categories.size(); ++i)
        axis->append(data.categories[i], static_cast<qreal>(i));
    axis->setLabelsFont(textFont(TextStyle::Small));
    axis->setLabelsColor(text);
    axis->setGridLineColor(line);
    return axis;
}

/// Rings at the ticks, and a little room beyond the last so that dots on it are whole.
QCategoryAxis *ringAxis(const ChartData &data, const QColor &text, const QColor &line)
{
    auto *axis = new QCategoryAxis;
    const double interval = tickInterval(data.maximum - data.minimum);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(data.minimum, data.maximum + kRoom * interval);
    for (double at = data.minimum; at <= data.maximum; at += interval)
        axis->append(QString::number(at), at);
    axis->setLabelsFont(textFont(TextStyle::Tiny));
    axis->setLabelsColor(text);
    axis->setGridLineColor(line);
    return axis;
}

} // namespace

QChart *CriteriaRadar::makeChart(const ChartData &data) const
{
    auto *chart = new QPolarChart;
    auto *angles = angleAxis(data, colour(palette(), Colour::Text), colour(palette(), Colour::Line));
    auto *marks = ringAxis(data, colour(palette(), Colour::Text3), colour(palette(), Colour::Line));
    chart->addAxis(angles, QPolarChart::PolarOrientationAngular);
    chart->addAxis(marks, QPolarChart::PolarOrientationRadial);
    const auto add = [&](QXYSeries *series, const QString &name) {
        series->setName(name);
        chart->addSeries(series);
        series->attachAxis(angles);
        series->attachAxis(marks);
    };
    const qsizetype count = data.categories.size();
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        // The first row is the line that counts; the others are marks of different shapes.
        const bool isLine = row == 0;
        QXYSeries *series = nullptr;
        if (isLine) {
            series = new QLineSeries;
            series->setPen(QPen(rowColour(row), 2));
        } else {
            auto *scatter = new QScatterSeries;
            scatter->setMarkerShape(row % 2 == 1 ? QScatterSeries::MarkerShapeCircle
                                                 : QScatterSeries::MarkerShapeRectangle);
            scatter->setMarkerSize(9);
            scatter->setColor(rowColour(row));
            scatter->setBorderColor(Qt::transparent);
            series = scatter;
        }
        append(*series, data.rows[row].values, count, isLine);
        add(series, data.rows[row].name);
    }
    if (!data.threshold.isEmpty()) {
        auto *series = new QLineSeries;
        series->setPen(QPen(colour(palette(), Colour::Error), 1.5, Qt::DashLine));
        append(*series, data.threshold, count, true);
        add(series, data.thresholdName);
    }
    return chart;
}

} // namespace tandem::forms
