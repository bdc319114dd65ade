// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ChartPainter.h"

#include "models/dossier/ChartTable.h"
#include "models/dossier/LangPieces.h"

#include <cmath>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
constexpr double kLabelShare = 0.34; ///< of the width, for the names of rows
constexpr double kLabelGap = 8;
constexpr double kRadarRadius = 92;
constexpr double kRadarNameGap = 10;     ///< between the outer ring and a name
constexpr double kRadarLabelWidth = 116; ///< two names beside the top one do not touch it, up to ten axes
constexpr double kScaleHeight = 20;
constexpr double kBarHeight = 10;
constexpr double kRowPadding = 5;
constexpr size_t kMostLabelLines = 3;
constexpr TextStyle kChartStyle{7.6, 10.2, TextStyle::Align::Start};
const Ink kSeriesInks[] = {kInkAccent, kInkViolet, kInkStale, kInkGreen, kInkError, kInkLabel};

Ink inkOf(size_t series)
{
    return kSeriesInks[series % std::size(kSeriesInks)];
}

std::vector<double> dashOf(size_t series)
{
    switch (series % 4) {
    case 1:
        return {5, 2};
    case 2:
        return {1.5, 1.8};
    case 3:
        return {6, 2, 1.5, 2};
    default:
        return {};
    }
}

/// Circle, square, diamond, triangle, then the same hollow.
QPainterPath markShape(size_t series, const QPointF &at, double r)
{
    QPainterPath path;
    switch (series % 4) {
    case 0:
        path.addEllipse(at, r, r);
        break;
    case 1:
        path.addRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case 2:
        path.moveTo(at.x(), at.y() - r * 1.3);
        path.lineTo(at.x() + r * 1.3, at.y());
        path.lineTo(at.x(), at.y() + r * 1.3);
        path.lineTo(at.x() - r * 1.3, at.y());
        path.closeSubpath();
        break;
    default:
        path.moveTo(at.x(), at.y() - r * 1.2);
        path.lineTo(at.x() + r * 1.15, at.y() + r * 0.9);
        path.lineTo(at.x() - r * 1.15, at.y() + r * 0.9);
        path.closeSubpath();
    }
    return path;
}

/// A step of 1, 2 or 5 times a power of ten that gives at most six parts.
double niceStep(double span)
{
    double step = std::pow(10, std::floor(std::log10(span)) - 1);
    for (int i = 0; span / step > 6.01; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}
} // namespace

ChartPainter::ChartPainter(Setting &setting, const ChartBlock &chart, int figure)
    : m_setting(setting)
    , m_chart(chart)
    , m_figure(figure)
    , m_decimals(chartDecimals(chart))
{
    const double labelWidth =
        chart.kind == ChartBlock::Kind::Radar ? kRadarLabelWidth : kWidth * kLabelShare - kLabelGap;
    for (const LangText &category : chart.categories) {
        std::vector<TextBlockPtr> blocks;
        const QList<LangPiece> pieces = langPieces(category, setting.languages());
        for (const LangPiece &piece : pieces) {
            const TextPiece text{paragraphsOf(piece.text).join(u' '), piece.language, blocks.empty(),
                                 blocks.empty() ? kInkText : kInkLabel, figure};
            blocks.push_back(setting.text.lay({text}, kChartStyle, labelWidth));
        }
        m_labels.push_back(std::move(blocks));
    }
}

bool ChartPainter::fitsRadar() const
{
    constexpr size_t kMostLines = 5; // of 10 points, between two of ten axes at that radius
    return std::all_of(m_labels.begin(), m_labels.end(), [](const std::vector<TextBlockPtr> &blocks) {
        size_t lines = 0;
        for (const TextBlockPtr &block : blocks)
            lines += block->lines.size();
        return lines <= kMostLines;
    });
}

double ChartPainter::radarHeight() const
{
    double names = 0;
    for (const std::vector<TextBlockPtr> &blocks : m_labels) {
        double height = 0;
        for (const TextBlockPtr &block : blocks)
            height += block->height();
        names = std::max(names, height);
    }
    return 2 * (kRadarRadius + kRadarNameGap + names);
}

double ChartPainter::rowHeight(qsizetype category) const
{
    double labels = 0;
    for (const TextBlockPtr &block : m_labels[static_cast<size_t>(category)])
        labels +=
            kChartStyle.lineHeight * static_cast<double>(std::min(block->lines.size(), kMostLabelLines));
    const double bars =
        m_chart.kind == ChartBlock::Kind::Spread
            ? 16
            : kBarHeight * 1.2 * static_cast<double>(std::max<qsizetype>(m_chart.series.size(), 1));
    return std::max(labels, bars) + 2 * kRowPadding;
}

double ChartPainter::rowsHeight(qsizetype from, qsizetype to) const
{
    double height = kScaleHeight;
    for (qsizetype i = from; i < to; ++i)
        height += rowHeight(i);
    return height;
}

QString ChartPainter::number(double value) const
{
    return chartNumber(value, m_decimals, m_setting.languages());
}

double ChartPainter::share(double value) const
{
    const double span = m_chart.maximum - m_chart.minimum;
    return span > 0 ? std::clamp((value - m_chart.minimum) / span, 0.0, 1.0) : 0;
}

double ChartPainter::position(const Scale &scale, double value) const
{
    return scale.left + scale.width * share(value);
}

void ChartPainter::paintPath(const QPainterPath &path, std::optional<Ink> fill, std::optional<Ink> stroke,
                             double width, const std::vector<double> &dash)
{
    m_setting.flow.put(m_figure, DrawPath{path, fill, stroke, width, dash, {}});
}

void ChartPainter::paintText(const QString &text, const QRectF &box, TextStyle::Align align, Ink ink,
                             bool bold)
{
    TextStyle style = kChartStyle;
    style.align = align;
    const TextBlockPtr block =
        m_setting.text.lay({{text, u"und"_s, bold, ink, m_figure}}, style, box.width());
    m_setting.flow.putBlock(block, box.left(), box.center().y() - block->height() / 2, m_figure);
}

void ChartPainter::paintLabel(qsizetype category, const QRectF &box)
{
    double height = 0;
    const std::vector<TextBlockPtr> &blocks = m_labels[static_cast<size_t>(category)];
    for (const TextBlockPtr &block : blocks)
        height +=
            kChartStyle.lineHeight * static_cast<double>(std::min(block->lines.size(), kMostLabelLines));
    double y = box.center().y() - height / 2;
    for (const TextBlockPtr &block : blocks) {
        for (size_t line = 0; line < std::min(block->lines.size(), kMostLabelLines); ++line) {
            m_setting.flow.put(m_figure, DrawText{block, line, box.left(), y});
            y += kChartStyle.lineHeight;
        }
    }
}

void ChartPainter::paintScale(const Scale &scale, double top, double bottom)
{
    const double span = m_chart.maximum - m_chart.minimum;
    if (!(span > 0) || !std::isfinite(span))
        return;
    const double step = niceStep(span);
    for (int i = 0; m_chart.minimum + i * step <= m_chart.maximum + step / 1000; ++i) {
        const double value = m_chart.minimum + i * step;
        const double x = position(scale, value);
        m_setting.flow.put(m_figure, DrawLine{{x, top, x, bottom}, 0.5, kInkLine, {}});
        paintText(number(value), {x - 18, bottom + 3, 36, 12}, TextStyle::Align::Centre, kInkCaption);
    }
    if (m_chart.line && *m_chart.line >= m_chart.minimum && *m_chart.line <= m_chart.maximum) {
        const double x = position(scale, *m_chart.line);
        m_setting.flow.put(m_figure, DrawLine{{x, top - 3, x, bottom}, 1.1, kInkError, {4, 2.4}});
        paintText(number(*m_chart.line), {x - 20, top - 14, 40, 11}, TextStyle::Align::Centre, kInkError,
                  true);
    }
}

void ChartPainter::paintHatch(const QRectF &bar, size_t series)
{
    if (series == 0 || bar.width() <= 0)
        return;
    QPainterPath clip;
    clip.addRect(bar);
    QPainterPath lines;
    constexpr double kStep = 3.4;
    const double lean = series % 3 == 1 ? bar.height() : series % 3 == 2 ? 0 : -bar.height();
    for (double x = bar.left() - bar.height(); x < bar.right() + bar.height(); x += kStep) {
        lines.moveTo(x, bar.bottom());
        lines.lineTo(x + lean, bar.top());
    }
    m_setting.flow.put(m_figure, DrawPath{lines, {}, inkOf(series), 0.7, {}, clip});
}

void ChartPainter::paintBar(const Scale &scale, size_t series, double value, double y, double height)
{
    const QRectF bar(scale.left, y, std::max(position(scale, value) - scale.left, 0.4), height);
    QPainterPath path;
    path.addRect(bar);
    if (series == 0) {
        paintPath(path, inkOf(0), {}, 0.7);
    } else {
        paintHatch(bar, series);
        paintPath(path, {}, inkOf(series), 0.8);
    }
    // A white ground keeps the number readable over the scale and the threshold.
    const QString text = number(value);
    const double width = m_setting.text.width({text, u"und"_s, true, {}, -1}, kChartStyle);
    const QRectF box(bar.right() + 2, y + height / 2 - 5, width + 3, 10);
    m_setting.flow.put(m_figure, DrawRect{box, kInkWhite});
    paintText(text, box.adjusted(1.5, 0, 20, 0), TextStyle::Align::Start, kInkText, true);
}

void ChartPainter::paintMark(size_t series, const QPointF &at, double radius)
{
    const bool hollow = series % 8 >= 4;
    paintPath(markShape(series, at, radius), hollow ? kInkWhite : inkOf(series),
              hollow ? inkOf(series) : kInkWhite, hollow ? 1.2 : 0.5);
}

void ChartPainter::paintDots(const Scale &scale, qsizetype category, double middle)
{
    double lowest = m_chart.maximum;
    double highest = m_chart.minimum;
    bool any = false;
    for (const ChartSeries &series : m_chart.series) {
        if (const std::optional<double> value = series.values.value(category)) {
            lowest = any ? std::min(lowest, *value) : *value;
            highest = any ? std::max(highest, *value) : *value;
            any = true;
        }
    }
    if (!any)
        return;
    QPainterPath range;
    const double left = position(scale, lowest);
    range.addRoundedRect(QRectF(left - 3, middle - 3, position(scale, highest) - left + 6, 6), 3, 3);
    paintPath(range, kInkAccentSoft, kInkAccent, 0.5);
    QMap<double, int> stacked; // equal marks stand one above the other
    for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
        const std::optional<double> value = m_chart.series[i].values.value(category);
        if (!value)
            continue;
        const int count = stacked[*value]++;
        const double lift = (count % 2 == 0 ? -1 : 1) * ((count + 1) / 2) * 4.6;
        paintMark(static_cast<size_t>(i), {position(scale, *value), middle + std::clamp(lift, -9.2, 9.2)},
                  2.7);
    }
    const QString numbers = number(lowest) + u"–"_s + number(highest);
    paintText(lowest < highest ? numbers : number(lowest), {scale.left + scale.width + 8, middle - 6, 46, 12},
              TextStyle::Align::Start, kInkText, true);
}

void ChartPainter::paintRows(qsizetype from, qsizetype to, const QPointF &topLeft, double width)
{
    const double labelWidth = width * kLabelShare;
    constexpr double kNumberRoom = 50;
    const Scale scale{topLeft.x() + labelWidth, width - labelWidth - kNumberRoom};
    const double bottom = topLeft.y() + rowsHeight(from, to) - kScaleHeight;
    paintScale(scale, topLeft.y(), bottom);
    double y = topLeft.y();
    for (qsizetype i = from; i < to; ++i) {
        const double height = rowHeight(i);
        paintLabel(i, {topLeft.x(), y, labelWidth - kLabelGap, height});
        if (m_chart.kind == ChartBlock::Kind::Spread) {
            paintDots(scale, i, y + height / 2);
        } else {
            const double all = kBarHeight * 1.2 * static_cast<double>(m_chart.series.size());
            double barY = y + (height - all) / 2 + kBarHeight * 0.1;
            for (qsizetype s = 0; s < m_chart.series.size(); ++s, barY += kBarHeight * 1.2) {
                if (const std::optional<double> value = m_chart.series[s].values.value(i))
                    paintBar(scale, static_cast<size_t>(s), *value, barY, kBarHeight);
            }
        }
        y += height;
        if (i + 1 < to)
            m_setting.flow.put(m_figure,
                               DrawLine{{topLeft.x(), y, topLeft.x() + width, y}, 0.4, kInkLine, {1, 2}});
    }
    m_setting.flow.put(m_figure,
                       DrawLine{{scale.left, topLeft.y(), scale.left, bottom}, 0.9, kInkBorder, {}});
}

void ChartPainter::paintRadar(const QPointF &topLeft, double width)
{
    const auto count = static_cast<int>(m_chart.categories.size());
    const QPointF centre(topLeft.x() + width / 2, topLeft.y() + radarHeight() / 2);
    const auto direction = [count](int axis) {
        const double angle = 2 * M_PI * axis / count - M_PI / 2;
        return QPointF(std::cos(angle), std::sin(angle));
    };
    const auto ring = [&](double part) {
        QPainterPath path;
        for (int i = 0; i <= count; ++i) {
            const QPointF at = centre + direction(i % count) * kRadarRadius * part;
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        path.closeSubpath();
        return path;
    };
    const double span = m_chart.maximum - m_chart.minimum;
    const double step = span > 0 ? niceStep(span) : 1;
    for (double value = m_chart.minimum + step; span > 0 && value <= m_chart.maximum + step / 1000;
         value += step)
        paintPath(ring(share(value)), {}, kInkLine, 0.5);
    for (int i = 0; i < count; ++i) {
        const QPointF end = centre + direction(i) * kRadarRadius;
        m_setting.flow.put(m_figure, DrawLine{{centre, end}, 0.5, kInkLine, {}});
        const QPointF label = centre + direction(i) * (kRadarRadius + kRadarNameGap);
        const double labelWidth = kRadarLabelWidth;
        const double side = direction(i).x();
        const double x = std::abs(side) < 0.2 ? label.x() - labelWidth / 2
                         : side > 0           ? label.x()
                                              : label.x() - labelWidth;
        double height = 0;
        for (const TextBlockPtr &block : m_labels[static_cast<size_t>(i)])
            height += block->height();
        double y = label.y() - height / 2 + direction(i).y() * height / 2;
        for (const TextBlockPtr &block : m_labels[static_cast<size_t>(i)]) {
            for (size_t line = 0; line < block->lines.size(); ++line, y += kChartStyle.lineHeight) {
                const double slack = labelWidth - block->lines[line].width;
                const double shift = std::abs(side) < 0.2 ? slack / 2 : side > 0 ? 0 : slack;
                m_setting.flow.put(m_figure, DrawText{block, line, x + shift, y});
            }
        }
    }
    if (m_chart.line)
        paintPath(ring(share(*m_chart.line)), {}, kInkError, 1, {4, 2.4});
    for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
        const auto series = static_cast<size_t>(s);
        QPainterPath path;
        std::vector<QPointF> marks;
        bool open = false;
        for (int i = 0; i <= count; ++i) {
            const std::optional<double> value = m_chart.series[s].values.value(i % count);
            if (!value) {
                open = false;
                continue;
            }
            const QPointF at = centre + direction(i % count) * kRadarRadius * share(*value);
            open ? path.lineTo(at) : path.moveTo(at);
            open = true;
            if (i < count)
                marks.push_back(at);
        }
        paintPath(path, {}, inkOf(series), 1.4, dashOf(series));
        for (const QPointF &at : marks)
            paintMark(series, at, 2.6);
    }
    for (double value = m_chart.minimum + step; span > 0 && value <= m_chart.maximum + step / 1000;
         value += step) {
        const QPointF at = centre - QPointF(0, kRadarRadius * share(value));
        paintText(number(value), {at.x() + 4, at.y() - 5, 30, 10}, TextStyle::Align::Start, kInkCaption);
    }
}

QStringList ChartPainter::legendTexts() const
{
    QStringList texts;
    for (const ChartSeries &series : m_chart.series)
        texts.append(plainText(series.name, m_setting.languages()));
    return texts;
}

double ChartPainter::legendHeight(double width) const
{
    if (m_chart.series.size() < 2)
        return 0;
    constexpr double kEntryWidth = 160;
    const auto perRow = std::max(1, static_cast<int>(width / kEntryWidth));
    constexpr double kLine = 13;
    double height = 6;
    const QStringList texts = legendTexts();
    for (qsizetype i = 0; i < texts.size(); i += perRow) {
        size_t lines = 1;
        for (qsizetype j = i; j < std::min<qsizetype>(i + perRow, texts.size()); ++j)
            lines =
                std::max(lines, m_setting.text
                                    .lay({{texts[j], u"und"_s, false, {}, -1}}, kChartStyle, kEntryWidth - 24)
                                    ->lines.size());
        height += kLine + kChartStyle.lineHeight * static_cast<double>(lines - 1);
    }
    return height;
}

void ChartPainter::paintLegend(const QPointF &topLeft, double width)
{
    if (m_chart.series.size() < 2)
        return;
    constexpr double kEntryWidth = 160;
    const auto perRow = std::max(1, static_cast<int>(width / kEntryWidth));
    const QStringList texts = legendTexts();
    double y = topLeft.y() + 3;
    for (qsizetype i = 0; i < texts.size(); i += perRow) {
        double height = 13;
        for (qsizetype j = i; j < std::min<qsizetype>(i + perRow, texts.size()); ++j) {
            const double x = topLeft.x() + static_cast<double>(j - i) * kEntryWidth;
            const auto series = static_cast<size_t>(j);
            if (m_chart.kind == ChartBlock::Kind::Bars) {
                const QRectF swatch(x, y + 1, 14, 8);
                QPainterPath path;
                path.addRect(swatch);
                if (series > 0)
                    paintHatch(swatch, series);
                paintPath(path, series == 0 ? std::optional(inkOf(0)) : std::nullopt, inkOf(series), 0.8);
            } else {
                if (m_chart.kind == ChartBlock::Kind::Radar)
                    m_setting.flow.put(
                        m_figure, DrawLine{{x, y + 5, x + 14, y + 5}, 1.4, inkOf(series), dashOf(series)});
                paintMark(series, {x + 7, y + 5}, 2.6);
            }
            const TextBlockPtr block = m_setting.text.lay({{texts[j], u"und"_s, false, kInkText, m_figure}},
                                                          kChartStyle, kEntryWidth - 24);
            m_setting.flow.putBlock(block, x + 18, y, m_figure);
            height =
                std::max(height, 13 + kChartStyle.lineHeight * static_cast<double>(block->lines.size() - 1));
        }
        y += height;
    }
}

} // namespace tandem::dossier
