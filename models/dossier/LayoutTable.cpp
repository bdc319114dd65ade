// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
constexpr double kCellPadding = 5.5;
constexpr double kRowPadding = 3;
constexpr double kHeadPadding = 4;
constexpr double kWholeRow = (kBottom - kTop) / 3; ///< rows up to this height are not split

/// The widths and size a table is set in.
struct TableShape
{
    std::vector<double> x;     ///< left edge of each column
    std::vector<double> width; ///< of the text in it
    TextStyle style = kTableStyle;
};

TextStyle aligned(TextStyle style, TableColumn::Align align)
{
    style.align = align == TableColumn::Align::End ? TextStyle::Align::End : TextStyle::Align::Start;
    return style;
}

double widestWord(Setting &setting, const LangText &text, const TextStyle &style, bool bold)
{
    double widest = 0;
    for (const LangPiece &piece : langPieces(text, setting.languages()))
        widest = std::max(widest, setting.text.widestWord({piece.text, piece.language, bold, {}, -1}, style));
    return widest;
}

/// The least width of each column in which no word must be cut; a single word never asks for more than a
/// third of the page. Only the first rows are measured: a table of thousands must not be shaped twice.
std::vector<double> leastWidths(Setting &setting, const TableBlock &table, const TextStyle &style)
{
    constexpr qsizetype kMeasuredRows = 60;
    constexpr double kMost = kWidth / 3;
    std::vector<double> least;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        double widest = widestWord(setting, table.columns[column].head, style, true);
        for (qsizetype row = 0; row < std::min(table.rows.size(), kMeasuredRows); ++row) {
            if (column < table.rows[row].size())
                widest = std::max(widest, widestWord(setting, table.rows[row][column].text, style, true));
        }
        least.push_back(std::min(widest + 0.5, kMost) + 2 * kCellPadding);
    }
    return least;
}

/// Shares the page by weight, but gives each column its least width as long as there is room for all.
std::vector<double> sharedWidths(const TableBlock &table, const std::vector<double> &least)
{
    const size_t count = least.size();
    std::vector<double> width(count, 0);
    std::vector<bool> fixed(count, false);
    for (bool changed = true; changed;) {
        changed = false;
        double room = kWidth;
        double weights = 0;
        for (size_t i = 0; i < count; ++i) {
            room -= fixed[i] ? least[i] : 0;
            weights += fixed[i] ? 0 : std::max(1, table.columns[static_cast<qsizetype>(i)].weight);
        }
        for (size_t i = 0; i < count; ++i) {
            width[i] = fixed[i]
                           ? least[i]
                           : room * std::max(1, table.columns[static_cast<qsizetype>(i)].weight) / weights;
            if (!fixed[i] && width[i] < least[i]) {
                fixed[i] = true;
                changed = true;
            }
        }
    }
    return width;
}

TableShape shapeOf(Setting &setting, const TableBlock &table)
{
    TableShape shape;
    std::vector<double> least;
    double sum = 0;
    for (const double size : {8.4, 7.6, 6.8, 6.0}) {
        shape.style = {size, size * 1.45, TextStyle::Align::Start};
        least = leastWidths(setting, table, shape.style);
        sum = 0;
        for (const double width : least)
            sum += width;
        if (sum <= kWidth)
            break;
    }
    // Too much even in the smallest size: words must be cut, all columns suffer alike.
    if (sum > kWidth) {
        for (double &width : least)
            width *= kWidth / sum;
    }
    const std::vector<double> widths = sharedWidths(table, least);
    double x = kLeft;
    for (const double width : widths) {
        shape.x.push_back(x + kCellPadding);
        shape.width.push_back(std::max(width - 2 * kCellPadding, 2.0));
        x += width;
    }
    return shape;
}

FlowColumn headColumn(Setting &setting, const TableColumn &column, int cell, const TableShape &shape,
                      size_t i)
{
    const LangLook look{aligned(shape.style, column.align), false, true, kInkText, 0};
    return langColumn(setting, column.head, cell, look, shape.x[i], shape.width[i]);
}

void putHeadGround(PageFlow &flow, const QRectF &area)
{
    flow.put(kLayoutArtifact, DrawRect{area, kInkSunken});
    flow.put(kLayoutArtifact, DrawLine{{kLeft, area.bottom(), kRight, area.bottom()}, 0.9, kInkAccent, {}});
}

/// The head row once more, for the eye only.
void repeatHead(PageFlow &flow, const std::vector<FlowColumn> &columns, double height)
{
    putHeadGround(flow, {kLeft, flow.y(), kWidth, height + 2 * kHeadPadding});
    for (const FlowColumn &column : columns) {
        double y = flow.y() + kHeadPadding;
        for (const FlowLine &line : column.lines) {
            flow.put(kLayoutArtifact, DrawText{line.block, line.line, line.x, y});
            y += line.block->style.lineHeight;
        }
    }
    flow.advance(height + 2 * kHeadPadding);
}

FlowColumn captionColumn(Setting &setting, const TableBlock &table, int element)
{
    FlowColumn column;
    if (table.caption.isEmpty())
        return column;
    const int caption = setting.element(element, "Caption");
    const LangLook look{kLabelStyle, false, true, kInkText, 0};
    column.append(setting.text.lay(inlinePieces(setting, table.caption, caption, QStringLiteral(" / "), look),
                                   kLabelStyle, kWidth),
                  kLeft, 0);
    return column;
}

std::vector<FlowColumn> rowColumns(Setting &setting, const TableBlock &table, const QList<TableCell> &cells,
                                   int body, const TableShape &shape)
{
    const int row = setting.element(body, "TR");
    std::vector<FlowColumn> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableCell cell = cells.value(i);
        const int element = cell.isRowHead ? setting.headCell(row, "Row") : setting.element(row, "TD");
        const bool bold = cell.strong;
        const LangLook look{aligned(shape.style, table.columns[i].align), bold, cell.isRowHead && !bold,
                            kInkText, 1.5};
        const auto at = static_cast<size_t>(i);
        columns.push_back(langColumn(setting, cell.text, element, look, shape.x[at], shape.width[at]));
    }
    return columns;
}

double rowHeight(const std::vector<FlowColumn> &columns)
{
    double height = 0;
    for (const FlowColumn &column : columns)
        height = std::max(height, column.height());
    return height;
}

void putRow(PageFlow &flow, const std::vector<FlowColumn> &columns, const std::function<void()> &onNewPage)
{
    FlowFrame frame;
    frame.padTop = frame.padBottom = kRowPadding;
    frame.keepWhole = kWholeRow;
    frame.onNewPage = onNewPage;
    frame.behind = [&flow](const QRectF &area, bool, bool) {
        flow.put(kLayoutArtifact, DrawLine{{kLeft, area.bottom(), kRight, area.bottom()}, 0.5, kInkLine, {}});
    };
    flowColumns(flow, columns, frame);
}
} // namespace

void layTable(Setting &setting, const TableBlock &table)
{
    if (table.columns.isEmpty())
        return;
    PageFlow &flow = setting.flow;
    flow.space(8);
    const int element = setting.element(setting.section, "Table");
    const FlowColumn caption = captionColumn(setting, table, element);
    const TableShape shape = shapeOf(setting, table);
    const int headRow = setting.element(setting.element(element, "THead"), "TR");
    std::vector<FlowColumn> heads;
    double headHeight = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        heads.push_back(headColumn(setting, table.columns[i], setting.headCell(headRow, "Column"), shape,
                                   static_cast<size_t>(i)));
        headHeight = std::max(headHeight, heads.back().height());
    }
    constexpr double kMostRepeated = 110;
    const auto onNewPage = [&flow, &heads, headHeight] {
        if (headHeight > 0 && headHeight < kMostRepeated)
            repeatHead(flow, heads, headHeight);
    };
    // A short table is kept on one page; a long one starts with its head and some rows at least.
    constexpr qsizetype kShortTable = 12;
    const int body = setting.element(element, "TBody");
    std::vector<std::vector<FlowColumn>> rows;
    const double above = caption.height() + headHeight + 2 * kHeadPadding + 4;
    double whole = above;
    for (const QList<TableCell> &row : table.rows.mid(0, kShortTable)) {
        rows.push_back(rowColumns(setting, table, row, body, shape));
        whole += rowHeight(rows.back()) + 2 * kRowPadding;
    }
    const bool isShort = table.rows.size() <= kShortTable && whole < (kBottom - kTop) / 2;
    // The first row may be one that moves as a whole; the head must move with it.
    double start = 4 * shape.style.lineHeight;
    if (!rows.empty() && rowHeight(rows.front()) + 2 * kRowPadding <= kWholeRow)
        start = std::max(start, rowHeight(rows.front()) + 2 * kRowPadding);
    flow.need(std::min(isShort ? whole : above + start, kBottom - kTop));
    flow.anchor(table.anchor, flow.y() - 4);
    if (!caption.lines.empty()) {
        flowColumns(flow, {caption});
        flow.advance(4);
    }
    FlowFrame frame;
    frame.padTop = frame.padBottom = kHeadPadding;
    frame.behind = [&flow](const QRectF &area, bool, bool) { putHeadGround(flow, area); };
    if (headHeight > 0)
        flowColumns(flow, heads, frame);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        putRow(flow, at < rows.size() ? rows[at] : rowColumns(setting, table, table.rows[i], body, shape),
               onNewPage);
    }
    flow.advance(10);
}

} // namespace tandem::dossier
