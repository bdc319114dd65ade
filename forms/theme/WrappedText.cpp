// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/theme/WrappedText.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <limits>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnyLines = std::numeric_limits<int>::max();

/// Starts of the lines, in UTF-16 units.
QList<int> lineStarts(const QString &text, const QFont &font, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QList<int> starts;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
}

} // namespace

QStringList wrappedLines(const QString &text, const QFont &font, int width, int mostLines)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    if (mostLines <= 1)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    const QList<int> starts = lineStarts(text, font, width);
    QStringList lines;
    for (int i = 0; i < starts.size(); ++i) {
        const bool isLast = i + 1 == mostLines || i + 1 == starts.size();
        const QString line =
            isLast ? text.mid(starts.at(i)) : text.mid(starts.at(i), starts.at(i + 1) - starts.at(i));
        if (isLast) {
            lines.append(metrics.elidedText(line, Qt::ElideRight, width));
            break;
        }
        lines.append(line.trimmed());
    }
    return lines;
}

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    return int(wrappedLines(text, font, width, kAnyLines).size()) * QFontMetrics(font).lineSpacing();
}

int widestWord(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int widest = 0;
    int from = 0;
    for (int to = int(finder.toNextBoundary()); to >= 0; to = int(finder.toNextBoundary())) {
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
        from = to;
    }
    return widest;
}

void paintWrapped(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const int spacing = painter.fontMetrics().lineSpacing();
    const QStringList lines =
        wrappedLines(text, painter.font(), rect.width(), std::max(1, rect.height() / spacing));
    const int height = int(lines.size()) * spacing;
    int top = rect.top();
    if (alignment & Qt::AlignVCenter)
        top += (rect.height() - height) / 2;
    else if (alignment & Qt::AlignBottom)
        top += rect.height() - height;
    const int horizontal = int(alignment & Qt::AlignHorizontal_Mask);
    for (const QString &line : lines) {
        painter.drawText(QRect(rect.left(), top, rect.width(), spacing), horizontal | Qt::AlignVCenter, line);
        top += spacing;
    }
}

} // namespace tandem::forms
