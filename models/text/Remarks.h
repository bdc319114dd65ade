// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/CompareTexts.h"
#include "models/text/FindingText.h"
#include "models/text/TermBase.h"

namespace tandem::text {

/// What may be wrong with a pair of texts besides its values.
enum class Remark
{
    Untranslated, ///< both texts are the same, or one is not in its language
    Copied,       ///< a longer passage in the other language
    Short,        ///< far shorter than the other text lets expect
    Punctuation,  ///< full-width marks in German, half-width ones behind Chinese characters
    Quotation,    ///< straight quotation marks where the language has its own
    RepeatedWord, ///< a word twice in a row
    TermMissing,  ///< one text has an agreed term, the other none of its counterparts
    TermToAvoid,  ///< a wording the term base says not to use
};
/// "text.untranslated": stable, for programs.
[[nodiscard]] QString remarkKey(Remark remark);

struct TextRemark
{
    Remark remark = Remark::Untranslated;
    bool isSecond = false; ///< which text it is about
    Span span;             ///< in that text; empty for the whole
    QString hint;          ///< the term to use, or the one the other text has
};

/// At most a few remarks of each kind, in the order of the texts. `terms` may be null.
[[nodiscard]] QList<TextRemark> remarksOn(const QString &first, const QString &firstLanguage,
                                          const QString &second, const QString &secondLanguage,
                                          const TermBase *terms);

/// The remark as a sentence that begins with `place`.
[[nodiscard]] Message remarkText(const QString &place, const TextRemark &remark, const NamedText &first,
                                 const NamedText &second);
[[nodiscard]] QString fingerprint(const TextRemark &remark, const QString &first, const QString &second);

} // namespace tandem::text
