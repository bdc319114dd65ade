// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"

#include <QList>

namespace tandem::dossier {

struct LangPiece
{
    QString language; ///< "und" for text without language
    QString text;
};

/// The texts in the order they stand in a document: its own languages first, then any other there is, so that
/// nothing given is left out.
[[nodiscard]] inline QList<LangPiece> langPieces(const LangText &text, const QStringList &languages)
{
    QList<LangPiece> pieces;
    for (const QString &language : languages) {
        if (text.has(language))
            pieces.append({language, text.in(language)});
    }
    for (const QString &language : text.languages()) {
        if (!languages.contains(language))
            pieces.append({language, text.in(language)});
    }
    return pieces;
}

/// The language of what LangText::best() gives.
[[nodiscard]] inline QString spokenLanguage(const LangText &text, const QString &language)
{
    if (text.has(language) || text.isEmpty())
        return language;
    return text.has(QStringLiteral("en")) ? QStringLiteral("en") : text.languages().first();
}

/// The columns of a question and its answer: the document's languages, then any other the answer or its note
/// came in. In a document of one language, a text that stands in for one nobody wrote stands alone.
[[nodiscard]] inline QStringList columnsOf(const LangText &answer, const LangText &note,
                                           const QStringList &languages)
{
    QStringList columns = languages;
    const QStringList written = answer.languages() + note.languages();
    for (const QString &language : written) {
        if (!columns.contains(language))
            columns.append(language);
    }
    if (languages.size() == 1 && columns.size() > 1 && !answer.has(languages.first()) &&
        !note.has(languages.first()))
        columns.removeFirst();
    return columns.isEmpty() ? QStringList{QStringLiteral("und")} : columns;
}

/// Line feeds part paragraphs; empty ones fall away.
[[nodiscard]] inline QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    const QStringList lines = QString(text).replace(u'\r', u'\n').split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            paragraphs.append(line.trimmed());
    }
    return paragraphs;
}

} // namespace tandem::dossier
