// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ChartPainter.h"
#include "models/dossier/ChartTable.h"
#include "models/dossier/Checkpoint.h"
#include "models/dossier/DocumentWords.h"
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

#include <qrencode.h>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
constexpr double kThresholdRoom = 16; ///< above a chart, for the number of its line

/// A figure with its text alternative; the language is that of the first text.
int figureElement(Setting &setting, const LangText &alternative, const LangText &caption)
{
    const LangText &text = alternative.isEmpty() ? caption : alternative;
    const QList<LangPiece> pieces = langPieces(text, setting.languages());
    QString words = plainText(text, setting.languages());
    if (words.isEmpty())
        words = plainText(setting.document.title, setting.languages());
    return setting.recording.tree.add(setting.section, "Figure",
                                      {pieces.isEmpty() ? QString() : pieces.first().language, words, {}});
}

FlowColumn captionColumn(Setting &setting, const LangText &caption)
{
    FlowColumn column;
    if (caption.isEmpty())
        return column;
    const int element = setting.element(setting.section, "Caption");
    const LangLook look{kLabelStyle, false, true, kInkText, 0};
    column.append(
        setting.text.lay(inlinePieces(setting, caption, element, u" / "_s, look), kLabelStyle, kWidth), kLeft,
        0);
    return column;
}

/// Categories that fit on the rest of the page, or on a whole page if none does.
qsizetype rowsThatFit(const ChartPainter &painter, qsizetype from, qsizetype count, double room)
{
    qsizetype to = from + 1;
    while (to < count && painter.rowsHeight(from, to + 1) <= room)
        ++to;
    return to;
}

void layRows(Setting &setting, const ChartBlock &chart)
{
    PageFlow &flow = setting.flow;
    const qsizetype count = chart.categories.size();
    for (qsizetype from = 0; from < count;) {
        const int figure = figureElement(setting, chart.alternative, chart.caption);
        ChartPainter painter(setting, chart, figure);
        const double legend = painter.legendHeight(kWidth);
        const double whole = painter.rowsHeight(from, count) + legend + kThresholdRoom;
        flow.need(std::min(whole, kBottom - kTop));
        const qsizetype to = rowsThatFit(painter, from, count, flow.room() - legend - kThresholdRoom);
        const QPointF topLeft(kLeft, flow.y() + kThresholdRoom);
        const double height = painter.rowsHeight(from, to);
        painter.paintRows(from, to, topLeft, kWidth);
        painter.paintLegend({kLeft, topLeft.y() + height}, kWidth);
        setting.recording.tree.setBox(figure, {kLeft, flow.y(), kWidth, height + legend + kThresholdRoom});
        flow.advance(height + legend + kThresholdRoom);
        from = to;
        if (from < count)
            flow.newPage();
    }
}

void layRadar(Setting &setting, const ChartBlock &chart)
{
    PageFlow &flow = setting.flow;
    const int figure = figureElement(setting, chart.alternative, chart.caption);
    ChartPainter painter(setting, chart, figure);
    const double circle = painter.radarHeight();
    const double height = circle + painter.legendHeight(kWidth);
    flow.need(height);
    painter.paintRadar({kLeft, flow.y()}, kWidth);
    painter.paintLegend({kLeft, flow.y() + circle}, kWidth);
    setting.recording.tree.setBox(figure, {kLeft, flow.y(), kWidth, height});
    flow.advance(height);
}

QPainterPath qrModules(const QRcode &code, const QRectF &area)
{
    QPainterPath path;
    const double module = area.width() / code.width;
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            if (code.data[y * code.width + x] & 1U)
                path.addRect(area.left() + x * module, area.top() + y * module, module, module);
        }
    }
    path.setFillRule(Qt::WindingFill);
    return path;
}
/// The numbers of the chart. On a page of their own they need its name once more.
void layChartTable(Setting &setting, const ChartBlock &chart)
{
    TableBlock table = chartTable(chart, setting.languages());
    const Checkpoint below(setting);
    layTable(setting, table);
    if (below.pageOfFirstContent(setting) == below.page() || chart.caption.isEmpty())
        return;
    below.restore(setting);
    setting.flow.newPage();
    table.caption = continued(chart.caption);
    layTable(setting, table);
}
} // namespace

void layChart(Setting &setting, const ChartBlock &chart)
{
    if (chart.categories.isEmpty())
        return;
    PageFlow &flow = setting.flow;
    flow.space(8);
    const FlowColumn caption = captionColumn(setting, chart.caption);
    // Names around a circle need room: with more axes, or less than a shape has corners, rows say it better.
    constexpr qsizetype kLeastAxes = 3;
    constexpr qsizetype kMostAxes = 10;
    const ChartPainter painter(setting, chart, -1);
    const bool asRadar = chart.kind == ChartBlock::Kind::Radar && chart.categories.size() >= kLeastAxes &&
                         chart.categories.size() <= kMostAxes && painter.fitsRadar();
    constexpr double kCaptionGap = 2;
    // Rows go to the next page as one if they find no room, so the caption must go with them.
    const double below =
        asRadar ? painter.radarHeight() : painter.rowsHeight(0, chart.categories.size()) + kThresholdRoom;
    flow.need(
        std::min(caption.height() + kCaptionGap + below + painter.legendHeight(kWidth), kBottom - kTop));
    if (!caption.lines.empty())
        flowColumns(flow, {caption});
    flow.advance(kCaptionGap);
    if (asRadar) {
        layRadar(setting, chart);
    } else {
        ChartBlock rows = chart;
        rows.kind = chart.kind == ChartBlock::Kind::Radar ? ChartBlock::Kind::Bars : chart.kind;
        layRows(setting, rows);
    }
    flow.advance(4);
    layChartTable(setting, chart);
}

Result<void> layPicture(Setting &setting, const PictureBlock &block)
{
    const QString name =
        plainText(block.caption.isEmpty() ? block.alternative : block.caption, setting.languages());
    Result<PdfPicture> picture = readPicture(block.data, name);
    if (!picture)
        return picture.error();
    // 150 dots per inch look sharp; a small picture is not blown up beyond that.
    constexpr double kPointsPerPixel = 72.0 / 150;
    constexpr double kMostHeight = (kBottom - kTop) * 0.62;
    const QSizeF natural = QSizeF(picture->shown) * kPointsPerPixel;
    const double scale = std::min({1.0, kWidth / natural.width(), kMostHeight / natural.height()});
    QSizeF size = natural * scale;

    PageFlow &flow = setting.flow;
    flow.space(8);
    const int figure = figureElement(setting, block.alternative, block.caption);
    const FlowColumn caption = captionColumn(setting, block.caption);
    // A somewhat smaller picture is better than a page half empty.
    constexpr double kGap = 6;
    constexpr double kLeastShare = 0.7;
    const double room = flow.room() - kGap - caption.height();
    if (room < size.height() && room >= size.height() * kLeastShare)
        size *= room / size.height();
    flow.need(std::min(size.height() + kGap + caption.height(), kBottom - kTop));
    const QRectF rect(kLeft + (kWidth - size.width()) / 2, flow.y(), size.width(), size.height());
    setting.recording.pictures.push_back(*std::move(picture));
    flow.put(figure, DrawPicture{setting.recording.pictures.size() - 1, rect});
    setting.recording.tree.setBox(figure, rect);
    flow.advance(size.height() + kGap);
    if (!caption.lines.empty())
        flowColumns(flow, {caption});
    flow.advance(8);
    return {};
}

Result<void> layQr(Setting &setting, const QrBlock &qr)
{
    const QByteArray text = qr.text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return Error{
            u"dossier.qr"_s,
            {QT_TRANSLATE_NOOP("Message", "The text “%1” does not fit into a QR code. Shorten it to at "
                                          "most 2,300 bytes without zero characters."),
             {qr.text.left(60)}},
            {}};
    PageFlow &flow = setting.flow;
    const double side = std::clamp(code->width * 2.2, 84.0, 200.0);
    constexpr double kQuietZone = 10;
    flow.space(8);
    flow.need(side + 2 * kQuietZone);
    const int figure = figureElement(setting, qr.alternative, LangText{{u"und"_s, qr.text}});
    const QRectF area(kLeft + kQuietZone, flow.y() + kQuietZone, side, side);
    flow.put(figure, DrawPath{qrModules(*code, area), Ink{0x000000}, {}, 0.7, {}, {}});
    setting.recording.tree.setBox(figure, area);
    const double x = area.right() + 2 * kQuietZone;
    const LangLook words{kSmallStyle, false, false, kInkLabel, 2};
    FlowColumn column = langColumn(setting, qr.note, setting.section, words, x, kRight - x);
    const LangLook label{kSmallStyle, true, false, kInkLabel, 2};
    for (const LangPiece &piece : langPieces(qr.alternative, setting.languages()))
        appendParagraphs(setting, column, piece.text, piece.language, setting.section, label, x, kRight - x);
    const LangLook exact{kLabelStyle, false, false, kInkText, 2};
    appendParagraphs(setting, column, qr.shown.isEmpty() ? qr.text : qr.shown, u"und"_s, setting.section,
                     exact, x, kRight - x);
    FlowFrame frame;
    frame.padTop = kQuietZone;
    const size_t page = flow.page();
    const double below = area.bottom() + kQuietZone;
    flowColumns(flow, {column}, frame);
    if (flow.page() == page && flow.y() < below)
        flow.advance(below - flow.y());
    return {};
}

} // namespace tandem::dossier
