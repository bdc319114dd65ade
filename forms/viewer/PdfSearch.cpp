// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfSearch.h"

#include "forms/viewer/PdfText.h"

#include <poppler-qt6.h>

#include <limits>
#include <memory>

namespace tandem::forms {

namespace {

/// Where the next place on a page begins in its folded text, or -1. `limit` in the page's own text.
qsizetype nextOn(const FoldedText &page, const QString &wanted, qsizetype limit, bool backwards)
{
    qsizetype best = -1;
    for (qsizetype at = page.text.indexOf(wanted); at >= 0; at = page.text.indexOf(wanted, at + 1)) {
        const qsizetype start = page.origins[at];
        if (!backwards && start >= limit)
            return at;
        if (backwards && start < limit)
            best = at;
    }
    return best;
}

} // namespace

PdfPlace searchPdf(Poppler::Document &document, const PdfQuestion &question, const std::atomic_bool &stop,
                   const std::atomic_bool &stopAlso)
{
    const QString wanted = foldedForSearch(question.text.trimmed()).text;
    const int count = document.numPages();
    // The first page comes twice: at the end for what stands on the other side of the place one began at.
    for (int i = 0; i <= count && !stop && !stopAlso && !wanted.isEmpty(); ++i) {
        const int number = ((question.page + (question.backwards ? -i : i)) % count + count) % count;
        const std::unique_ptr<Poppler::Page> page = document.page(number);
        if (!page)
            continue;
        const PdfText text = readPdfText(*page);
        const FoldedText folded = foldedForSearch(text.text);
        const qsizetype whole = question.backwards ? std::numeric_limits<qsizetype>::max() : 0;
        const qsizetype at = nextOn(folded, wanted, i == 0 ? question.from : whole, question.backwards);
        if (at < 0)
            continue;
        const qsizetype start = folded.origins[at];
        const qsizetype end = folded.origins[at + wanted.size() - 1] + 1;
        return {number, start, text.areas(start, end)};
    }
    return {};
}

} // namespace tandem::forms
