// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/CsvText.h"

#include <QRegularExpression>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

/// Blanks in front do not stop a spreadsheet from computing.
bool looksLikeFormula(const QString &text)
{
    static const QString kDangerous = u"=+-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20"_s;
    static const QRegularExpression kNumber(u"\\A[-+]?[0-9]+([.,][0-9]+)?\\z"_s);
    const QString start = text.trimmed().left(1);
    const bool isDangerous =
        !text.isEmpty() && (kDangerous.contains(text[0]) || (!start.isEmpty() && kDangerous.contains(start)));
    return isDangerous && !kNumber.match(text).hasMatch();
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    return '"' + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArrayList columns;
    for (const QString &cell : cells)
        columns.append(csvCell(cell));
    return columns.join(',') + "\r\n";
}

} // namespace tandem::dossier
