// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// Length of a text as a person counts it: user-perceived characters (grapheme clusters, UAX #29) after NFC.
/// In Han languages (zh, ja) blanks do not count (字数, domain.md §4.2); elsewhere they do.
[[nodiscard]] int characterCount(const QString &text, const QString &language);

/// The beginning of a text up to `count` characters, counted the same way.
[[nodiscard]] QString firstCharacters(const QString &text, const QString &language, int count);

} // namespace tandem
