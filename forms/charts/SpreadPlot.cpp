// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/SpreadPlot.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBeside = 0.16; ///< how far a side's marks stand from the line

} // namespace

SpreadPlot::SpreadPlot(QWidget *parent)
    : ChartWithData(parent)
{
}

void SpreadPlot::setLines(const QList<Line> &lines, const QStringList &sideNames, const call::Scale &scale)
{
    m_lines = lines;
    m_sides = sideNames;
    m_scale = scale;
    redraw();
}

void SpreadPlot::redraw()
{
    if (m_lines.isEmpty())
        return;
    qsizetype most[2] = {0, 0};
    for (const Line &line : std::as_const(m_lines)) {
        most[0] = qMax(most[0], line.firstSide.size());
        most[1] = qMax(most[1], line.secondSide.size());
    }
    QStringList columns;
    for (int side = 0; side < 2; ++side) {
        for (qsizetype i = 0; i < most[side]; ++i)
            columns.append(tr("%1 mark %2", "side and number").arg(m_sides.value(side)).arg(i + 1));
    }
    columns.append(tr("threshold"));
    auto *plot = new QChart;
    auto *circles = new QScatterSeries;
    auto *squares = new QScatterSeries;
    circles->setName(m_sides.value(0));
    squares->setName(m_sides.value(1));
    squares->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    circles->setColor(colour(palette(), Colour::FirstSide));
    squares->setColor(colour(palette(), Colour::SecondSide));
    auto *names = new QCategoryAxis(plot);
    auto *values = new QValueAxis(plot);
    QList<QLineSeries *> ticks;
    QList<Row> rows;
    const double count = double(m_lines.size());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const double y = count - 1 - double(i);
        Row row{line.label, {}};
        for (qsizetype k = 0; k < most[0]; ++k)
            row.hundredths.append(k < line.firstSide.size() ? std::optional(line.firstSide.at(k))
                                                            : std::nullopt);
        for (qsizetype k = 0; k < most[1]; ++k)
            row.hundredths.append(k < line.secondSide.size() ? std::optional(line.secondSide.at(k))
                                                             : std::nullopt);
        row.hundredths.append(line.threshold);
        rows.append(row);
        for (const int mark : line.firstSide)
            circles->append(mark / 100.0, y + kBeside);
        for (const int mark : line.secondSide)
            squares->append(mark / 100.0, y - kBeside);
        if (line.threshold) {
            auto *tick = new QLineSeries;
            tick->setPen(QPen(colour(palette(), Colour::Error), 1.5, Qt::DashLine));
            tick->append(*line.threshold / 100.0, y - 0.4);
            tick->append(*line.threshold / 100.0, y + 0.4);
            tick->setName(tr("threshold"));
            ticks.append(tick);
        }
    }
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i)
        names->append(m_lines.at(i).label, count - 1 - double(i));
    setNumbers(columns, rows);
    names->setRange(-0.6, count - 0.4);
    names->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    values->setRange(m_scale.hundredths(0) / 100.0, m_scale.hundredths(m_scale.steps) / 100.0);
    values->setLabelFormat(u"%.0f"_s);
    values->setTickCount(qMax(2, (m_scale.hundredths(m_scale.steps) - m_scale.hundredths(0)) / 100 + 1));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsColor(colour(palette(), Colour::Text2));
        axis->setLabelsFont(textFont(TextStyle::Tiny));
        axis->setGridLineColor(colour(palette(), Colour::Line));
        axis->setLinePenColor(colour(palette(), Colour::Line));
    }
    plot->addAxis(names, Qt::AlignLeft);
    plot->addAxis(values, Qt::AlignBottom);
    const auto add = [&](QXYSeries *series) {
        plot->addSeries(series);
        series->attachAxis(names);
        series->attachAxis(values);
    };
    for (QScatterSeries *series : {circles, squares}) {
        series->setMarkerSize(10);
        series->setBorderColor(colour(palette(), Colour::Surface));
        add(series);
    }
    for (QLineSeries *tick : std::as_const(ticks))
        add(tick);
    setChart(plot);
    plot->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    for (qsizetype i = 1; i < ticks.size(); ++i) { // one entry for all thresholds
        for (QLegendMarker *marker : plot->legend()->markers(ticks.at(i)))
            marker->setVisible(false);
    }
}

} // namespace tandem::forms
