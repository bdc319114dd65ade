// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/DocumentWords.h"
#include "models/dossier/Footnotes.h"
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

namespace {
constexpr double kCellPadding = 5.5;
constexpr double kRowPadding = 3;
constexpr double kHeadPadding = 4;
constexpr double kCaptionGap = 4;
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

FlowColumn captionColumn(Setting &setting, const TableBlock &table, int caption)
{
    FlowColumn column;
    if (caption < 0)
        return column;
    const LangLook look{kLabelStyle, false, true, kInkText, 0};
    std::vector<TextPiece> pieces =
        inlinePieces(setting, table.caption, caption, QStringLiteral(" / "), look);
    const QString signs = footnoteSigns(setting.footnoteNumbers, table.footnotes, setting.languages(), {});
    if (!signs.isEmpty())
        pieces.push_back(signPiece(setting, signs, caption));
    column.append(setting.text.lay(pieces, kLabelStyle, kWidth), kLeft, 0);
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

void putRow(PageFlow &flow, const std::vector<FlowColumn> &columns, double padding,
            const std::function<void()> &onNewPage)
{
    FlowFrame frame;
    frame.padTop = frame.padBottom = padding;
    frame.keepWhole = kWholeRow;
    frame.onNewPage = onNewPage;
    frame.behind = [&flow](const QRectF &area, bool, bool) {
        flow.put(kLayoutArtifact, DrawLine{{kLeft, area.bottom(), kRight, area.bottom()}, 0.5, kInkLine, {}});
    };
    flowColumns(flow, columns, frame);
}

/// One table on its way onto pages. Rows are laid out when they are needed, a few ahead.
class TableFlow
{
public:
    TableFlow(Setting &setting, const TableBlock &table)
        : m_setting(setting)
        , m_flow(setting.flow)
        , m_table(table)
        , m_element(setting.element(setting.section, "Table"))
        , m_captionElement(table.caption.isEmpty() ? -1 : setting.element(m_element, "Caption"))
        , m_caption(captionColumn(setting, table, m_captionElement))
        , m_shape(shapeOf(setting, table))
    {
        const int row = setting.element(setting.element(m_element, "THead"), "TR");
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            m_heads.push_back(headColumn(setting, table.columns[i], setting.headCell(row, "Column"), m_shape,
                                         static_cast<size_t>(i)));
        m_headHeight = rowHeight(m_heads);
        m_body = setting.element(m_element, "TBody");
    }

    void lay()
    {
        m_flow.need(std::min(startHeight() + footnoteRoom(m_setting, m_table.footnotes), kBottom - kTop));
        if (m_captionElement >= 0)
            putFootnotes(m_setting, m_table.footnotes, m_captionElement);
        m_flow.anchor(m_table.anchor, m_flow.y() - 4);
        putHead();
        const qsizetype count = m_table.rows.size();
        for (qsizetype i = 0; i < count; ++i) {
            // A last row alone below a repeated head looks like a slip.
            if (i > 0 && i == count - 2 && heightOf(i) + heightOf(i + 1) > m_flow.room() && !m_flow.atTop()) {
                m_flow.newPage();
                repeat();
            }
            putRow(m_flow, row(i), padding(), [this] { repeat(); });
            m_rows[static_cast<size_t>(i)].clear();
        }
    }

private:
    const std::vector<FlowColumn> &row(qsizetype i)
    {
        while (static_cast<qsizetype>(m_rows.size()) <= i) {
            const auto next = static_cast<qsizetype>(m_rows.size());
            m_rows.push_back(rowColumns(m_setting, m_table, m_table.rows[next], m_body, m_shape));
        }
        return m_rows[static_cast<size_t>(i)];
    }

    [[nodiscard]] double padding() const
    {
        constexpr double kWritingPadding = 11; // with a line of text as high as handwriting
        return m_table.isToFillIn ? kWritingPadding : kRowPadding;
    }

    /// What a row asks for: all of it, or some lines where it may be split.
    double heightOf(qsizetype i)
    {
        const double height = rowHeight(row(i)) + 2 * padding();
        return height <= kWholeRow ? height : 4 * m_shape.style.lineHeight;
    }

    /// A short table is kept on one page if that leaves no great gap on the page before; any other starts
    /// with its head and two rows at least.
    double startHeight()
    {
        constexpr qsizetype kShortTable = 12;
        constexpr double kMostGap = (kBottom - kTop) / 5;
        const qsizetype count = m_table.rows.size();
        double height = m_caption.height() + m_headHeight + 2 * kHeadPadding + kCaptionGap;
        const double head = height;
        for (qsizetype i = 0; i < std::min<qsizetype>(count, 2); ++i)
            height += heightOf(i);
        if (count > kShortTable || m_setting.gap() > kMostGap)
            return height;
        double whole = head;
        for (qsizetype i = 0; i < count; ++i)
            whole += rowHeight(row(i)) + 2 * padding();
        return whole < (kBottom - kTop) / 2 ? whole : height;
    }

    void putHead()
    {
        if (!m_caption.lines.empty()) {
            flowColumns(m_flow, {m_caption});
            m_flow.advance(kCaptionGap);
        }
        FlowFrame frame;
        frame.padTop = frame.padBottom = kHeadPadding;
        frame.behind = [this](const QRectF &area, bool, bool) { putHeadGround(m_flow, area); };
        if (m_headHeight > 0)
            flowColumns(m_flow, m_heads, frame);
    }

    /// Caption and head on a further page, for the eye only.
    void repeat()
    {
        constexpr double kMostRepeated = 110;
        if (m_headHeight <= 0 || m_headHeight >= kMostRepeated)
            return;
        repeatCaption();
        repeatHead(m_flow, m_heads, m_headHeight);
    }

    void repeatCaption()
    {
        constexpr size_t kMostLines = 2; // a longer caption is not worth its room again
        if (m_table.caption.isEmpty())
            return;
        if (!m_captionAgain) {
            const LangLook look{kSmallStyle, false, true, kInkLabel, 0};
            m_captionAgain = m_setting.text.lay(
                inlinePieces(m_setting, continued(m_table.caption), -1, QStringLiteral(" / "), look),
                kSmallStyle, kWidth);
        }
        if (m_captionAgain->lines.size() > kMostLines)
            return;
        m_flow.putBlock(m_captionAgain, kLeft, m_flow.y(), kLayoutArtifact);
        m_flow.advance(m_captionAgain->height() + kCaptionGap);
    }

    Setting &m_setting;
    PageFlow &m_flow;
    const TableBlock &m_table;
    int m_element;
    int m_captionElement; ///< below 0 where there is none
    FlowColumn m_caption;
    TableShape m_shape;
    TextBlockPtr m_captionAgain; ///< laid when the table runs onto a further page
    std::vector<FlowColumn> m_heads;
    double m_headHeight = 0;
    int m_body = 0;
    std::vector<std::vector<FlowColumn>> m_rows;
};
} // namespace

void layTable(Setting &setting, const TableBlock &table)
{
    if (table.columns.isEmpty())
        return;
    setting.flow.space(8);
    TableFlow(setting, table).lay();
    setting.flow.advance(10);
}

} // namespace tandem::dossier
