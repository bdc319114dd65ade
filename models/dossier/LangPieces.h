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
