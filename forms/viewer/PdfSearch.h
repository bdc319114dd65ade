// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <atomic>

namespace Poppler {
class Document;
}

namespace tandem::forms {

/// What a search looks for and where it begins.
struct PdfQuestion
{
    QString text;
    int page = 0;           ///< 0-based, the first to look at
    qsizetype from = 0;     ///< of its text: what begins there or behind it comes first
    bool backwards = false; ///< what begins before `from`; the last place on the pages before comes first
};

struct PdfPlace
{
    int page = -1; ///< 0-based; below 0: not found
    qsizetype start = 0;
    QList<QRectF> areas; ///< in points, one a line
};

/// Looks through all pages, round the end, for the next place. Words may run over the end of a line.
[[nodiscard]] PdfPlace searchPdf(Poppler::Document &document, const PdfQuestion &question,
                                 const std::atomic_bool &stop, const std::atomic_bool &stopAlso);

} // namespace tandem::forms
