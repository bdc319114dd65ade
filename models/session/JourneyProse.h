// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/session/JourneyDice.h"

namespace tandem::session {

/// Texts for made-up applications and reviews. Chinese, German and English come from the sample applications
/// that ship with the program; every other language is spoken in the words of the call itself.
class JourneyProse
{
public:
    explicit JourneyProse(const call::CallDefinition &call);

    /// The answer to a bilingual question in every language of the pair, within the limits. `sample` keeps
    /// the answers of one application of one piece.
    [[nodiscard]] LangText answer(const call::FieldDefinition &field, int sample, JourneyDice &dice) const;
    /// Entries of a bilingual list, equally many in every language.
    [[nodiscard]] QMap<QString, QStringList> entries(const call::FieldDefinition &field,
                                                     JourneyDice &dice) const;
    /// A few words for a table cell.
    [[nodiscard]] LangText phrase(const LangText &label, const call::Limits &limits, JourneyDice &dice) const;
    [[nodiscard]] QString phraseIn(const QString &language, const LangText &label, int maximum,
                                   JourneyDice &dice) const;
    /// Reasons for a mark: at least `minimum` characters in the language.
    [[nodiscard]] QString reason(const call::Criterion &criterion, const QString &language, int minimum,
                                 JourneyDice &dice) const;

private:
    using Texts = QMap<QString, QStringList>; ///< by language

    void readSamples();
    void readReviews();
    void collect(const QJsonObject &answers, int sample);
    void collectCallWords();
    [[nodiscard]] QString composed(const QString &language, const LangText &first, int length,
                                   JourneyDice &dice) const;

    const call::CallDefinition &m_call;
    QStringList m_pair;
    QMap<QString, QList<QPair<int, LangText>>> m_answers; ///< by field: sample number and texts
    Texts m_words;                                        ///< keywords and short names of the samples
    QMap<QString, QList<LangText>> m_reasons;             ///< by criterion
    Texts m_ownWords;                                     ///< sentences of the call
};

} // namespace tandem::session
