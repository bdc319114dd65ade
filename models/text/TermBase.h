// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QList>
#include <QMap>

namespace tandem::text {

/// A term in the languages of a term base: wordings to use, the first one preferred, and wordings to avoid.
struct Term
{
    QMap<QString, QStringList> use;   ///< language -> wordings
    QMap<QString, QStringList> avoid; ///< language -> wordings
};

/// Agreed pairs of terms (domain.md §4.3). A table in CSV: the first row names the columns "zh", "de", "en"
/// and "avoid_zh" ...; "|" stands between wordings.
class TermBase
{
public:
    /// Errors: "terms.column" without a column of a language, "terms.row" with the line of a row that has
    /// another number of cells.
    [[nodiscard]] static Result<TermBase> fromCsv(const QByteArray &csv);

    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }

private:
    QList<Term> m_terms;
};

/// Whether a text uses a wording: German and English words match in every inflected form.
[[nodiscard]] bool usesWording(const QString &text, const QString &wording);

} // namespace tandem::text
