// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Setting.h"

namespace tandem::dossier {

/// Draws charts as vectors into the figure's element. Series differ in shape, dash and hatch, never in colour
/// alone, and every mark carries its number.
class ChartPainter
{
public:
    ChartPainter(Setting &setting, const ChartBlock &chart, int figure);

    /// Bars or dots in rows for the categories `from` to `to`, `width` points wide.
    void paintRows(qsizetype from, qsizetype to, const QPointF &topLeft, double width);
    /// Height of those rows with their scale, in points.
    [[nodiscard]] double rowsHeight(qsizetype from, qsizetype to) const;
    [[nodiscard]] double rowHeight(qsizetype category) const;
    void paintRadar(const QPointF &topLeft, double width);
    /// Are the names short enough to stand around a circle?
    [[nodiscard]] bool fitsRadar() const;
    /// As high as its names ask for, in points.
    [[nodiscard]] double radarHeight() const;
    void paintLegend(const QPointF &topLeft, double width);
    [[nodiscard]] double legendHeight(double width) const;

private:
    struct Scale
    {
        double left = 0;
        double width = 0;
    };

    void paintScale(const Scale &scale, double top, double bottom);
    void paintBar(const Scale &scale, size_t series, double value, double y, double height);
    void paintDots(const Scale &scale, qsizetype category, double middle);
    void paintHatch(const QRectF &bar, size_t series);
    void paintMark(size_t series, const QPointF &at, double radius);
    void paintText(const QString &text, const QRectF &box, TextStyle::Align align, Ink ink,
                   bool bold = false);
    void paintPath(const QPainterPath &path, std::optional<Ink> fill, std::optional<Ink> stroke, double width,
                   const std::vector<double> &dash = {});
    void paintLabel(qsizetype category, const QRectF &box);
    [[nodiscard]] double position(const Scale &scale, double value) const;
    [[nodiscard]] double share(double value) const;
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QStringList legendTexts() const;

    Setting &m_setting;
    const ChartBlock &m_chart;
    int m_figure;
    int m_decimals;
    std::vector<std::vector<TextBlockPtr>> m_labels; ///< per category, one block a language
};

} // namespace tandem::dossier
