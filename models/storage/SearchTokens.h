// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tandem::storage {

/// A text without the differences that a search ignores: case, diacritics, ß and ss, full-width forms,
/// Kangxi radicals.
struct FoldedText
{
    QString text;
    QList<qsizetype> origins; ///< for each unit of `text` the index in the source it came from
};
[[nodiscard]] FoldedText fold(const QString &source);

/// Tokens of a folded text for the index: words as they stand; runs of Han or kana as overlapping pairs and
/// their last character alone, so that a single character is a prefix of some token.
[[nodiscard]] QStringList tokensOf(const QString &folded);

/// One blank-separated part of a query.
struct SearchTerm
{
    QString folded;    ///< must stand in the folded text
    QStringList words; ///< parts of words
    QStringList pairs; ///< tokens to be found as they are
    QString single;    ///< a lone Han character, or empty

    bool operator==(const SearchTerm &) const = default;
};
[[nodiscard]] QList<SearchTerm> termsOf(const QString &query);

} // namespace tandem::storage
