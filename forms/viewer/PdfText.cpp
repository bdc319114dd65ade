// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfText.h"

#include <poppler-link.h>
#include <poppler-qt6.h>

#include <cmath>
#include <memory>
#include <vector>

namespace tandem::forms {

namespace {

constexpr char16_t kSoftHyphen = 0x00AD;

bool isHan(QChar c)
{
    constexpr char16_t kFirstCjkBlock = 0x2E80;
    return c.unicode() >= kFirstCjkBlock;
}

/// Whether `after` begins a line of its own.
bool isNextLine(const QRectF &before, const QRectF &after)
{
    const double overlap = std::min(before.bottom(), after.bottom()) - std::max(before.top(), after.top());
    return overlap < 0.4 * std::min(before.height(), after.height()) || after.right() < before.left();
}

/// What stands on one line of one column.
struct Stretch
{
    PdfText text;
    QRectF area;
};

void append(PdfText &text, QChar c)
{
    text.text += c;
    text.places.append(QRectF());
}

void append(Stretch &stretch, const Poppler::TextBox &box)
{
    const QString word = box.text();
    int place = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        stretch.text.places.append(box.charBoundingBox(place));
        const bool isFirstOfPair = word[i].isHighSurrogate() && i + 1 < word.size();
        place += isFirstOfPair ? 0 : 1;
    }
    stretch.text.text += word;
    stretch.area = stretch.area.united(box.boundingBox());
}

/// Poppler gives the words line by line right across the page. Two languages side by side must not run into
/// each other: a wide gap ends a stretch.
std::vector<Stretch> stretchesOf(const Poppler::Page &page)
{
    constexpr double kWidestBlank = 0.8; // em
    std::vector<Stretch> stretches;
    bool hasSpace = false;
    for (const std::unique_ptr<Poppler::TextBox> &box : page.textList()) {
        const QRectF area = box->boundingBox();
        const bool goesOn = !stretches.empty() && !isNextLine(stretches.back().area, area) &&
                            area.left() - stretches.back().area.right() < kWidestBlank * area.height();
        if (!goesOn)
            stretches.emplace_back();
        else if (hasSpace)
            append(stretches.back().text, u' ');
        append(stretches.back(), *box);
        hasSpace = box->hasSpaceAfter();
    }
    return stretches;
}

/// Whether a stretch is the next line of the column that ends with `last`.
bool continues(const QRectF &last, const QRectF &next)
{
    constexpr double kWidestGap = 0.6; // of the height; the rows of a table are further apart
    const double gap = next.top() - last.bottom();
    const double common = std::min(last.right(), next.right()) - std::max(last.left(), next.left());
    return isNextLine(last, next) && gap > -0.5 * last.height() && gap < kWidestGap * last.height() &&
           common > 0.3 * std::min(last.width(), next.width()) &&
           std::max(last.height(), next.height()) < 1.4 * std::min(last.height(), next.height());
}

/// Stretches of one column, from above.
struct Column
{
    PdfText text;
    QRectF last;
};

void addLine(Column &column, const Stretch &line)
{
    PdfText &text = column.text;
    const QChar end = text.text.isEmpty() ? QChar() : text.text.back();
    if (end == kSoftHyphen) {
        text.text.chop(1);
        text.places.removeLast();
    } else if (!end.isNull() && (!isHan(end) || !isHan(line.text.text.front()))) {
        append(text, u'\n');
    }
    text.text += line.text.text;
    text.places += line.text.places;
    column.last = line.area;
}

std::vector<Column> columnsOf(const std::vector<Stretch> &stretches)
{
    constexpr size_t kLookBack = 12; // columns that may lie side by side
    std::vector<Column> columns;
    for (const Stretch &stretch : stretches) {
        if (stretch.text.text.isEmpty())
            continue;
        Column *home = nullptr;
        for (size_t i = columns.size(); i > 0 && i + kLookBack > columns.size() && !home; --i)
            home = continues(columns[i - 1].last, stretch.area) ? &columns[i - 1] : nullptr;
        if (!home)
            home = &columns.emplace_back();
        addLine(*home, stretch);
    }
    return columns;
}

double distance(const QRectF &area, const QPointF &point)
{
    const double dx = std::max({area.left() - point.x(), 0.0, point.x() - area.right()});
    const double dy = std::max({area.top() - point.y(), 0.0, point.y() - area.bottom()});
    // Lines come first: a point beside a line means that line and not the longer one above.
    return dx + 4 * dy;
}

} // namespace

PdfText readPdfText(const Poppler::Page &page)
{
    PdfText all;
    for (const Column &column : columnsOf(stretchesOf(page))) {
        if (!all.text.isEmpty())
            append(all, u'\n');
        all.text += column.text.text;
        all.places += column.text.places;
    }
    return all;
}

QList<PdfJump> readPdfJumps(const Poppler::Page &page)
{
    QList<PdfJump> jumps;
    const QSizeF size = page.pageSizeF();
    for (const std::unique_ptr<Poppler::Link> &link : page.links()) {
        if (link->linkType() != Poppler::Link::Goto)
            continue;
        const auto &jump = static_cast<const Poppler::LinkGoto &>(*link);
        const QRectF area = link->linkArea().normalized();
        if (!jump.isExternal() && jump.destination().pageNumber() > 0)
            jumps.append({QRectF(area.x() * size.width(), area.y() * size.height(),
                                 area.width() * size.width(), area.height() * size.height()),
                          jump.destination().pageNumber()});
    }
    return jumps;
}

QList<QRectF> PdfText::areas(qsizetype from, qsizetype to) const
{
    QList<QRectF> areas;
    for (qsizetype i = std::max<qsizetype>(from, 0); i < std::min(to, places.size()); ++i) {
        if (places[i].isEmpty())
            continue;
        if (areas.isEmpty() || isNextLine(areas.last(), places[i]))
            areas.append(places[i]);
        else
            areas.last() = areas.last().united(places[i]);
    }
    return areas;
}

qsizetype PdfText::nearest(const QPointF &point) const
{
    qsizetype best = -1;
    double least = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].isEmpty())
            continue;
        const double apart = distance(places[i], point);
        if (best < 0 || apart < least) {
            best = i;
            least = apart;
        }
    }
    return best;
}

FoldedText foldedForSearch(const QString &text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.origins.reserve(text.size());
    const auto append = [&folded](QChar c, qsizetype origin) {
        // Whether a blank stands beside Han depends on the writer and on the line's end.
        if (c == u' ' && !folded.text.isEmpty() && (folded.text.back() == u' ' || isHan(folded.text.back())))
            return;
        if (isHan(c) && folded.text.endsWith(u' ')) {
            folded.text.chop(1);
            folded.origins.removeLast();
        }
        folded.text += c;
        folded.origins.append(origin);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            append(u' ', i);
        else if (c.unicode() < 0x80 || (c.unicode() >= 0x4E00 && c.unicode() < 0xA000))
            append(c.toLower(), i);
        else if (c.isSurrogate())
            append(c, i);
        else if (c != kSoftHyphen) {
            for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
                if (!part.isMark())
                    append(part, i);
            }
        }
    }
    return folded;
}

} // namespace tandem::forms
