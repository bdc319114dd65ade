// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/Setting.h"

namespace tandem::dossier {

/// "¹ ²" for the label in a language: the signs of those footnotes that belong to it; of all for a label in
/// several languages, whose tag is empty.
[[nodiscard]] QString footnoteSigns(FootnoteNumbers &numbers, const QList<Footnote> &footnotes,
                                    const QStringList &languages, const QString &language);
/// What footnotes ask for at the foot of the present page, besides those that already stand there; points.
[[nodiscard]] double footnoteRoom(Setting &setting, const QList<Footnote> &footnotes);
/// Takes room for them at the foot of the present page. Notes are read after `parent`'s own words.
void putFootnotes(Setting &setting, const QList<Footnote> &footnotes, int parent);
/// Paints them on all pages, when nothing moves any more.
void paintFootnotes(Recording &recording);

} // namespace tandem::dossier
