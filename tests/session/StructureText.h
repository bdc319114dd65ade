// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tandem::test {

/// One line of a tagged document that is read as a whole, as Poppler reads it, character by character: a
/// table row with a text for each cell, or a heading or caption with a single one. Paragraphs and number
/// chips inside a text are parted by line feeds; nothing else is added or taken away.
struct TaggedLine
{
    QByteArray type; ///< "TR", "Caption", "H1" to "H4"
    QStringList texts;
};

/// All such lines in the order of the structure tree; nothing when the file cannot be read. A paragraph that
/// runs over a page end is one text.
[[nodiscard]] QList<TaggedLine> taggedLines(const QString &pdfPath);

} // namespace tandem::test
