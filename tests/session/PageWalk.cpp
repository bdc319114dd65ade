// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/PageWalk.h"

#include <QProcess>

#include <tuple>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

/// How far a paragraph goes from a place on a page: characters of it, and where they end. A line may end at
/// a blank, between two characters that need none, or after a hyphen that is there for the line's sake.
std::pair<qsizetype, qsizetype> matched(const QString &page, qsizetype at, QStringView paragraph)
{
    qsizetype taken = 0;
    for (; taken < paragraph.size() && at < page.size(); ++at) {
        const QChar found = page[at];
        // Poppler ends a word at any blank and sets a plain one for it.
        const QChar wanted = paragraph[taken] == QChar::Nbsp ? QChar(u' ') : paragraph[taken];
        const bool isLineEnd = found == u'\n';
        const bool isHyphen = found == QChar::SoftHyphen && at + 1 < page.size() && page[at + 1] == u'\n';
        if (found == wanted || (isLineEnd && wanted == u' '))
            ++taken;
        else if (taken == 0 || (!isLineEnd && !isHyphen))
            break;
    }
    return {taken, at};
}

bool startsLine(const QString &page, qsizetype at)
{
    return at == 0 || page[at - 1] == u'\n';
}

} // namespace

QStringList pageTexts(const QString &pdfPath)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdfPath, u"-"_s});
    const bool ended = reader.waitForFinished() && reader.exitCode() == 0;
    return ended ? QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f') : QStringList();
}

PageWalk::PageWalk(QStringList pages)
    : m_pages(std::move(pages))
{
}

bool PageWalk::findRow(const QStringList &texts)
{
    const PageWalk start = *this;
    for (const QString &text : texts) {
        PageWalk column = start;
        for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!column.find(paragraph))
                return false;
        }
        if (std::tie(m_page, m_at) < std::tie(column.m_page, column.m_at))
            *this = column;
    }
    return true;
}

bool PageWalk::find(const QString &paragraph)
{
    for (; m_page < m_pages.size(); ++m_page, m_at = 0) {
        if (findWhole(paragraph) || findSplit(paragraph))
            return true;
    }
    return false;
}

bool PageWalk::findWhole(const QString &paragraph)
{
    const QString &page = m_pages[m_page];
    for (qsizetype at = m_at; at < page.size(); ++at) {
        if (const auto [taken, end] = matched(page, at, paragraph); taken == paragraph.size()) {
            m_at = end;
            return true;
        }
    }
    return false;
}

/// From the start of a line to the end of one, and on from the start of a line on the next page.
bool PageWalk::findSplit(const QString &paragraph)
{
    constexpr qsizetype kTwoLines = 40; // characters; a shorter paragraph is never split
    const QString &page = m_pages[m_page];
    for (qsizetype at = m_at; paragraph.size() > kTwoLines && at < page.size(); ++at) {
        const auto [taken, end] = matched(page, at, paragraph);
        if (taken > 0 && startsLine(page, at) && startsLine(page, end) && goesOn(paragraph.mid(taken))) {
            m_at = end;
            return true;
        }
    }
    return false;
}

bool PageWalk::goesOn(const QString &rest) const
{
    const QString next = m_pages.value(m_page + 1);
    for (qsizetype at = 0; at < next.size(); ++at) {
        if (startsLine(next, at) && matched(next, at, rest).first == rest.size())
            return true;
    }
    return false;
}

} // namespace tandem::test
