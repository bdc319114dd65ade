// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/DocumentWords.h"
#include "models/dossier/Footnotes.h"
#include "models/dossier/LangPieces.h"
#include "models/dossier/LayoutBlocks.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
constexpr double kColumnGap = 20;
constexpr double kChipGap = 6;
constexpr double kCellPadding = 6;
constexpr TextStyle kChipStyle{7.6, kLabelStyle.lineHeight};
constexpr LangLook kAnswerLook{kBodyStyle, false, false, kInkText, 5};
constexpr double kWholeAnswer = 4 * kBodyStyle.lineHeight + 3; ///< answers up to this height are not split
constexpr LangLook kLabelLook{kLabelStyle, true, false, kInkText, 0};

/// One or two languages side by side: where each column stands.
struct Grid
{
    QStringList languages;
    double width = 0; ///< of one column

    explicit Grid(QStringList names)
        : languages(std::move(names))
        , width(languages.size() > 1 ? (kWidth - kColumnGap) / 2 : kWidth)
    {
    }
    [[nodiscard]] double x(qsizetype column) const
    {
        return kLeft + static_cast<double>(column) * (width + kColumnGap);
    }
};

/// Draws the band of labels again on a page that continues the field.
std::function<void()> repeatedBand(Setting &setting, const FieldPair &field, const Grid &grid)
{
    return [&setting, &field, grid] {
        PageFlow &flow = setting.flow;
        constexpr TextStyle kStyle{8, 11.6, TextStyle::Align::Start};
        constexpr size_t kMostLines = 3;
        const Chip chip =
            layChip(setting, field.number, -1, kLeft + kCellPadding, {6.8, kStyle.lineHeight}, false);
        std::vector<TextBlockPtr> blocks;
        double height = chip.column.height();
        if (chip.column.lines.size() > kMostLines)
            return;
        for (qsizetype i = 0; i < grid.languages.size(); ++i) {
            const QString &language = grid.languages[i];
            const double indent = i == 0 && chip.width > 0 ? chip.width + kChipGap : 0;
            const QString label = paragraphsOf(field.label.best(language)).join(u' ');
            const TextPiece piece{label + continuedWord(language), language, true, kInkLabel, -1};
            TextBlockPtr block = setting.text.lay({piece}, kStyle, grid.width - indent - 2 * kCellPadding);
            if (block->lines.size() > kMostLines)
                return; // A label of that length is not worth a third of the page again.
            height = std::max(height, block->height());
            blocks.push_back(std::move(block));
        }
        flow.put(kLayoutArtifact, DrawRect{{kLeft, flow.y(), kWidth, height + 6}, kInkZebra});
        chip.putGround(flow, flow.y() + 3, flow.y() + 3 + height);
        for (const FlowLine &line : chip.column.lines)
            flow.put(kLayoutArtifact,
                     DrawText{line.block, line.line, line.x,
                              flow.y() + 3 + kStyle.lineHeight * static_cast<double>(line.line)});
        for (size_t i = 0; i < blocks.size(); ++i) {
            const double indent = i == 0 && chip.width > 0 ? chip.width + kChipGap : 0;
            flow.putBlock(blocks[i], grid.x(static_cast<qsizetype>(i)) + kCellPadding + indent, flow.y() + 3,
                          kLayoutArtifact);
        }
        flow.advance(height + 12);
    };
}

void layLabels(Setting &setting, const FieldPair &field, const Grid &grid, bool withNumber,
               const std::vector<int> &cells)
{
    PageFlow &flow = setting.flow;
    const Chip chip = layChip(setting, withNumber ? field.number : QString(), cells.front(),
                              kLeft + kCellPadding, kChipStyle, false);
    std::vector<FlowColumn> columns{chip.column};
    for (qsizetype i = 0; i < grid.languages.size(); ++i) {
        const QString &language = grid.languages[i];
        const double indent = i == 0 && chip.width > 0 ? chip.width + kChipGap : 0;
        FlowColumn column;
        appendParagraphs(
            setting, column, field.label.best(language), spokenLanguage(field.label, language),
            cells[static_cast<size_t>(i)], kLabelLook, grid.x(i) + kCellPadding + indent,
            grid.width - indent - 2 * kCellPadding,
            footnoteSigns(setting.footnoteNumbers, field.footnotes, setting.languages(), language));
        columns.push_back(std::move(column));
    }
    FlowFrame frame;
    frame.padTop = frame.padBottom = 4;
    // Labels move to the next page rather than stand there without an answer.
    double height = 0;
    for (const FlowColumn &column : columns)
        height = std::max(height, column.height());
    const double notes = footnoteRoom(setting, field.footnotes);
    flow.need(std::min(height + 14 + kWholeAnswer + notes, kBottom - kTop));
    if (withNumber)
        putFootnotes(setting, field.footnotes, cells.front());
    frame.behind = [&](const QRectF &area, bool first, bool) {
        flow.put(kLayoutArtifact, DrawRect{area, kInkSunken});
        if (!first)
            return;
        flow.put(kLayoutArtifact, DrawRect{{kLeft, area.top(), 2.2, area.height()}, kInkAccent});
        if (withNumber)
            flow.anchor(field.anchor, area.top() - 4);
        chip.putGround(flow, area.top() + 4, area.bottom());
    };
    const bool isEmpty = std::all_of(columns.begin(), columns.end(),
                                     [](const FlowColumn &column) { return column.lines.empty(); });
    if (!isEmpty)
        flowColumns(flow, columns, frame);
    flow.advance(5);
}

/// "812 / 1.000", below the text it speaks of.
void appendNote(Setting &setting, const FieldPair &field, const QString &language, int cell, const Grid &grid,
                qsizetype at, FlowColumn &column)
{
    const QString note = paragraphsOf(field.note.in(language)).join(u' ');
    if (note.isEmpty())
        return;
    constexpr double kAbove = 4;
    const int element = setting.element(cell, "P", language);
    const TextBlockPtr block = setting.text.lay({{note, language, false, kInkCaption, element}}, kSmallStyle,
                                                grid.width - 2 * kCellPadding);
    column.append(block, grid.x(at) + kCellPadding, kAbove);
    for (size_t line = column.lines.size() - block->lines.size(); line < column.lines.size(); ++line)
        column.lines[line].staysWithLast = true;
}

void layAnswers(Setting &setting, const FieldPair &field, const Grid &grid, const std::vector<int> &cells)
{
    std::vector<FlowColumn> columns;
    for (qsizetype i = 0; i < grid.languages.size(); ++i) {
        const QString &language = grid.languages[i];
        const QString answer = field.answer.in(language);
        const bool isMissing = answer.trimmed().isEmpty();
        LangLook look = kAnswerLook;
        look.ink = isMissing ? kInkCaption : kInkText;
        FlowColumn column;
        appendParagraphs(setting, column, isMissing ? missingSign() : answer, language,
                         cells[static_cast<size_t>(i)], look, grid.x(i) + kCellPadding,
                         grid.width - 2 * kCellPadding);
        appendNote(setting, field, language, cells[static_cast<size_t>(i)], grid, i, column);
        columns.push_back(std::move(column));
    }
    FlowFrame frame;
    frame.padBottom = 3;
    frame.keepWhole = kWholeAnswer;
    frame.onNewPage = repeatedBand(setting, field, grid);
    flowColumns(setting.flow, columns, frame);
}

/// One row of the table: labels as column heads, answers below. A single column is plain text, no table.
void layGrid(Setting &setting, const FieldPair &field, const Grid &grid, bool withNumber)
{
    std::vector<int> heads;
    std::vector<int> cells;
    if (grid.languages.size() == 1) {
        const int part = setting.element(setting.section, "Div", grid.languages.first());
        heads.push_back(part);
        cells.push_back(part);
    } else {
        const int table = setting.element(setting.section, "Table");
        const int headRow = setting.element(table, "TR");
        const int row = setting.element(table, "TR");
        for (const QString &language : grid.languages) {
            heads.push_back(setting.headCell(headRow, "Column", language));
            cells.push_back(setting.element(row, "TD", language));
        }
    }
    layLabels(setting, field, grid, withNumber, heads);
    layAnswers(setting, field, grid, cells);
}
} // namespace

void layFieldPair(Setting &setting, const FieldPair &field)
{
    const QStringList languages = columnsOf(field.answer, field.note, setting.languages());
    setting.flow.space(9);
    layGrid(setting, field, Grid(languages.mid(0, 2)), true);
    for (qsizetype i = 2; i < languages.size(); ++i) {
        setting.flow.space(4);
        layGrid(setting, field, Grid({languages[i]}), false);
    }
    setting.flow.advance(5);
}

void layValueLine(Setting &setting, const FieldValueLine &field)
{
    constexpr double kLabelWidth = kWidth * 0.42;
    constexpr double kValueX = kLeft + kLabelWidth + 12;
    constexpr double kBarGap = 1.5; // above and below a bar, so that those of two lines do not grow together
    PageFlow &flow = setting.flow;
    if (setting.valueTable < 0) {
        flow.space(6);
        setting.valueTable = setting.element(setting.section, "Table");
    }
    constexpr LangLook kLook{{8.8, 12.6, TextStyle::Align::Start}, false, true, kInkText, 0};
    const int row = setting.element(setting.valueTable, "TR");
    const int head = setting.headCell(row, "Row");
    const int cell = setting.element(row, "TD");
    const Chip chip = layChip(setting, field.number, head, kLeft + kCellPadding,
                              {kChipStyle.size, kLook.style.lineHeight}, false);
    const double indent = chip.width > 0 ? chip.width + kChipGap : 0;
    const LangLook valueLook{{9.4, 13.2, TextStyle::Align::Start},
                             field.isWithheld,
                             false,
                             field.isWithheld ? kInkWhite : kInkText,
                             0};
    FlowColumn label = langColumn(
        setting, field.label, head, kLook, kLeft + kCellPadding + indent, kLabelWidth - kCellPadding - indent,
        footnoteSigns(setting.footnoteNumbers, field.footnotes, setting.languages(), {}));
    LangText value = field.value;
    if (value.isEmpty())
        value.set(u"und"_s, missingSign());
    const FlowColumn values =
        langColumn(setting, value, cell, valueLook, kValueX, kRight - kValueX - kCellPadding);
    FlowFrame frame;
    frame.padTop = frame.padBottom = 3.5;
    frame.keepWhole = 200;
    if (!field.footnotes.isEmpty()) {
        const double height = std::max({chip.column.height(), label.height(), values.height()}) + 7;
        flow.need(std::min(height, frame.keepWhole) + footnoteRoom(setting, field.footnotes));
        putFootnotes(setting, field.footnotes, head);
    }
    frame.behind = [&](const QRectF &area, bool first, bool last) {
        if (last)
            flow.put(kLayoutArtifact,
                     DrawLine{{kLeft, area.bottom(), kRight, area.bottom()}, 0.5, kInkLine, {}});
        if (field.isWithheld)
            flow.put(kLayoutArtifact, DrawRect{{kValueX - kCellPadding, area.top() + kBarGap,
                                                kRight - kValueX + kCellPadding, area.height() - 2 * kBarGap},
                                               kInkText});
        if (first) {
            flow.anchor(field.anchor, area.top() - 4);
            chip.putGround(flow, area.top() + 3.5, area.bottom());
        }
    };
    flowColumns(flow, {chip.column, label, values}, frame);
}

} // namespace tandem::dossier
