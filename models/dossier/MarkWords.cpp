// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/MarkWords.h"

#include "models/dossier/ContentWords.h"
#include "models/dossier/RankingTableContent.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

LangText markText(const call::CallDefinition &call, std::optional<int> step, const QStringList &languages)
{
    if (!step)
        return neutral(u"–"_s);
    LangText text;
    const call::ScaleWord *word = call.scale.wordAt(*step);
    for (const QString &language : languages)
        text.set(language,
                 word ? call.scale.text(*step) + u" "_s + word->word.best(language) : call.scale.text(*step));
    return text;
}

LangText criterionName(const call::Criterion &criterion, const QStringList &languages)
{
    LangText text;
    for (const QString &language : languages)
        text.set(language, criterion.id + u' ' + criterion.label.best(language));
    return text;
}

LangText hundredthsCell(std::optional<int> hundredths)
{
    return neutral(hundredths ? hundredthsText(*hundredths) : u"–"_s);
}

} // namespace tandem::dossier
