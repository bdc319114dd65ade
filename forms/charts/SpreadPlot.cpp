// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/SpreadPlot.h"

#include "forms/charts/MarkAxis.h"
#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QCategoryAxis>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace tandem::forms {

namespace {

constexpr double kSpan = 0.8;      // of the room of a criterion: equal marks stand side by side in it
constexpr double kMostShift = 0.2; // from one reviewer to the next
constexpr double kDot = 8;         // px
constexpr double kRoom = 0.3;      // of a mark above the best and below the worst, for whole dots

/// From the lowest to the highest mark of a criterion.
QLineSeries *rangeLine(const ChartData &data, qsizetype category, const QColor &ink)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const ChartData::Row &row : data.rows) {
        if (const auto value = row.values.value(category)) {
            low = std::min(low.value_or(*value), *value);
            high = std::max(high.value_or(*value), *value);
        }
    }
    if (!low)
        return nullptr;
    auto *line = new QLineSeries;
    line->append(static_cast<qreal>(category), *low);
    line->append(static_cast<qreal>(category), *high);
    line->setPen(QPen(ink, 2));
    return line;
}

/// The reviewers of one side differ in how their dots are filled: full, hollow, tinted, and again.
QColor fillOf(qsizetype place, const QColor &ink, const QColor &ground)
{
    if (place % 3 == 0)
        return ink;
    if (place % 3 == 1)
        return ground;
    return QColor((ink.red() + ground.red()) / 2, (ink.green() + ground.green()) / 2,
                  (ink.blue() + ground.blue()) / 2);
}

} // namespace

void SpreadPlot::setSides(const QList<int> &sides)
{
    m_sides = sides;
}

QChart *SpreadPlot::makeChart(const ChartData &data) const
{
    auto *chart = new QChart;
    auto *names = new QCategoryAxis;
    names->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    names->setRange(-0.5, static_cast<qreal>(data.categories.size()) - 0.5);
    for (qsizetype i = 0; i < data.categories.size(); ++i)
        names->append(data.categories[i], static_cast<qreal>(i));
    auto *values = makeMarkAxis(data, TextStyle::Small, colour(palette(), Colour::Text2),
                                colour(palette(), Colour::Line), kRoom);
    names->setLabelsFont(textFont(TextStyle::Small));
    names->setLabelsColor(colour(palette(), Colour::Text2));
    names->setGridLineColor(colour(palette(), Colour::Line));
    chart->addAxis(names, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    const auto add = [&](QXYSeries *series) {
        chart->addSeries(series);
        series->attachAxis(names);
        series->attachAxis(values);
    };
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        if (QLineSeries *line = rangeLine(data, i, colour(palette(), Colour::Border))) {
            add(line);
            chart->legend()->markers(line).first()->setVisible(false);
        }
    }
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        auto *dots = new QScatterSeries;
        const bool first = m_sides.value(row) == 0;
        dots->setName(data.rows[row].name);
        dots->setMarkerShape(first ? QScatterSeries::MarkerShapeCircle
                                   : QScatterSeries::MarkerShapeRectangle);
        dots->setMarkerSize(kDot);
        const QColor ink = colour(palette(), first ? Colour::FirstSide : Colour::SecondSide);
        dots->setColor(
            fillOf(m_sides.mid(0, row).count(m_sides.value(row)), ink, colour(palette(), Colour::Surface)));
        dots->setPen(QPen(ink, 1.5));
        const auto count = static_cast<double>(data.rows.size());
        const double shift = qMin(kMostShift, kSpan / count) * (static_cast<double>(row) - (count - 1) / 2);
        for (qsizetype i = 0; i < data.categories.size(); ++i) {
            if (const auto value = data.rows[row].values.value(i))
                dots->append(static_cast<qreal>(i) + shift, *value);
        }
        add(dots);
    }
    return chart;
}

} // namespace tandem::forms
