// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Poppler {
class Document;
}

namespace tandem::forms {

/// A place of a document that has a name (a named destination), the same in each language it is written in.
struct PdfMark
{
    QString name;
    int page = 0;    ///< 0-based
    double from = 0; ///< points from the upper edge of the page
};

/// Those of the names the document has, in the order they stand in it.
[[nodiscard]] QList<PdfMark> readPdfMarks(Poppler::Document *document, const QStringList &names);

} // namespace tandem::forms
