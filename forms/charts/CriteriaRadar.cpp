// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charts/CriteriaRadar.h"

#include "forms/theme/Colours.h"
#include "forms/theme/Type.h"

#include <QCategoryAxis>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

using Pick = std::optional<int> CriteriaRadar::Spoke::*;

/// Points of one row of numbers, closed to a ring when every spoke has one.
QList<QPointF> ring(const QList<CriteriaRadar::Spoke> &spokes, Pick pick, bool closed)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < spokes.size(); ++i) {
        if (const std::optional<int> number = spokes.at(i).*pick)
            points.append({double(i), *number / 100.0});
    }
    if (closed && points.size() == spokes.size() && !points.isEmpty())
        points.append({double(spokes.size()), points.first().y()});
    return points;
}

} // namespace

CriteriaRadar::CriteriaRadar(QWidget *parent)
    : ChartWithData(parent)
{
}

void CriteriaRadar::setSpokes(const QList<Spoke> &spokes, const QStringList &sideNames,
                              const call::Scale &scale)
{
    m_spokes = spokes;
    m_sides = sideNames;
    m_scale = scale;
    redraw();
}

void CriteriaRadar::redraw()
{
    if (m_spokes.isEmpty())
        return;
    const QString first = tr("mean %1").arg(m_sides.value(0));
    const QString second = tr("mean %1").arg(m_sides.value(1));
    QList<Row> rows;
    for (const Spoke &spoke : std::as_const(m_spokes))
        rows.append({spoke.label, {spoke.mark, spoke.firstSide, spoke.secondSide, spoke.threshold}});
    setNumbers({tr("consensus"), first, second, tr("threshold")}, rows);

    auto *polar = new QPolarChart;
    auto *angles = new QCategoryAxis(polar);
    angles->setRange(0, double(m_spokes.size()));
    angles->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (qsizetype i = 0; i < m_spokes.size(); ++i)
        angles->append(m_spokes.at(i).label, double(i));
    auto *radius = new QValueAxis(polar);
    radius->setRange(m_scale.hundredths(0) / 100.0, m_scale.hundredths(m_scale.steps) / 100.0);
    radius->setTickCount(6);
    radius->setLabelFormat(u"%.0f"_s);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(angles), static_cast<QAbstractAxis *>(radius)}) {
        axis->setLabelsColor(colour(palette(), Colour::Text2));
        axis->setLabelsFont(textFont(TextStyle::Tiny));
        axis->setGridLineColor(colour(palette(), Colour::Line));
        axis->setLinePenColor(colour(palette(), Colour::Line));
    }
    polar->addAxis(angles, QPolarChart::PolarOrientationAngular);
    polar->addAxis(radius, QPolarChart::PolarOrientationRadial);
    const auto add = [&](QXYSeries *series, const QString &name, const QList<QPointF> &points) {
        series->setName(name);
        series->append(points);
        polar->addSeries(series);
        series->attachAxis(angles);
        series->attachAxis(radius);
    };
    auto *mark = new QLineSeries;
    mark->setPen(QPen(colour(palette(), Colour::Accent), 2));
    auto *threshold = new QLineSeries;
    threshold->setPen(QPen(colour(palette(), Colour::Error), 1.2, Qt::DashLine));
    auto *circles = new QScatterSeries;
    circles->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    circles->setColor(colour(palette(), Colour::FirstSide));
    auto *squares = new QScatterSeries;
    squares->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    squares->setColor(colour(palette(), Colour::SecondSide));
    for (QScatterSeries *series : {circles, squares}) {
        series->setMarkerSize(8);
        series->setBorderColor(colour(palette(), Colour::Surface));
    }
    add(mark, tr("consensus"), ring(m_spokes, &Spoke::mark, true));
    add(circles, first, ring(m_spokes, &Spoke::firstSide, false));
    add(squares, second, ring(m_spokes, &Spoke::secondSide, false));
    add(threshold, tr("threshold"), ring(m_spokes, &Spoke::threshold, true));
    setChart(polar);
    polar->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

} // namespace tandem::forms
