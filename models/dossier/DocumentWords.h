// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"

namespace tandem::dossier {

/// The few words a document adds itself. They follow the document's languages, not the window's, so they are
/// not translated by Qt. Languages without words of their own get signs or nothing.

[[nodiscard]] LangText contentsWord(const QStringList &languages);
/// "Page 3 of 12"
[[nodiscard]] LangText pageWord(const QStringList &languages, int page, int pages);
/// Stands behind a heading that is repeated on the next page.
[[nodiscard]] QString continuedWord(const QString &language);
/// The text with that word in each of its languages.
[[nodiscard]] LangText continued(const LangText &text);
[[nodiscard]] LangText categoryWord(const QStringList &languages);
/// Of the link over everything that comes before the content of a page.
[[nodiscard]] LangText skipWord(const QStringList &languages);
/// What stands where a text is missing; a dash, so that it is never taken for an answer.
[[nodiscard]] QString missingSign();

} // namespace tandem::dossier
