// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tandem::dossier {

/// A cell of a CSV file (RFC 4180): quoted. What a spreadsheet would take for a formula gets an apostrophe in
/// front, full-width signs too, unless it is a plain number (storage.md T22).
[[nodiscard]] QByteArray csvCell(const QString &text);
/// A row with its line end.
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

/// In front of a file, so that spreadsheets read it as UTF-8.
inline constexpr char kUtf8Mark[] = "\xEF\xBB\xBF";

} // namespace tandem::dossier
