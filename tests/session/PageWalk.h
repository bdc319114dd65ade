// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tandem::test {

/// The text of the pages in the order it was drawn. Poppler's other orders put together what stands side by
/// side, line by line, and so mix the two languages of an answer and the cells of a row; its Qt interface
/// leaves out all blanks in this one.
[[nodiscard]] QStringList pageTexts(const QString &pdfPath);

/// Finds texts on pages, each behind the one before, character by character.
class PageWalk
{
public:
    explicit PageWalk(QStringList pages);

    /// Texts side by side: each may go on over the page end, where the next one begins beside it.
    bool findRow(const QStringList &texts);

private:
    bool find(const QString &paragraph);
    bool findWhole(const QString &paragraph);
    bool findSplit(const QString &paragraph);
    [[nodiscard]] bool goesOn(const QString &rest) const;

    QStringList m_pages;
    qsizetype m_page = 0;
    qsizetype m_at = 0;
};

} // namespace tandem::test
