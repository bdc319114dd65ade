// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/viewer/PdfMarks.h"

#include <poppler-qt6.h>

namespace tandem::forms {

QList<PdfMark> readPdfMarks(Poppler::Document *document, const QStringList &names)
{
    QList<PdfMark> marks;
    if (!document || document->isLocked())
        return marks;
    for (const QString &name : names) {
        const std::unique_ptr<Poppler::LinkDestination> target = document->linkDestination(name);
        const int page = target ? target->pageNumber() - 1 : -1;
        const std::unique_ptr<Poppler::Page> sheet = page < 0 ? nullptr : document->page(page);
        if (sheet)
            marks.append({name, page, target->top() * sheet->pageSizeF().height()});
    }
    std::stable_sort(marks.begin(), marks.end(), [](const PdfMark &a, const PdfMark &b) {
        return std::pair(a.page, a.from) < std::pair(b.page, b.from);
    });
    return marks;
}

} // namespace tandem::forms
