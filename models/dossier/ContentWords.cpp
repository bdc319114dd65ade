// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/ContentWords.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

LangText spread(const LangText &text, const QStringList &languages)
{
    if (text.has(u"und"_s))
        return text;
    LangText result;
    for (const QString &language : languages) {
        // What stands in for a language is said once and under its own name: a screen reader goes by that.
        const QString spoken = text.has(language)  ? language
                               : text.has(u"en"_s) ? u"en"_s
                                                   : text.languages().value(0);
        if (!spoken.isEmpty())
            result.set(spoken, text.in(spoken));
    }
    return result;
}

LangText withoutRepetition(const LangText &text)
{
    const QStringList languages = text.languages();
    for (const QString &language : languages) {
        if (text.in(language) != text.in(languages.first()))
            return text;
    }
    return languages.size() < 2 ? text : neutral(text.in(languages.first()));
}

LangText neutral(const QString &text)
{
    return {{u"und"_s, text}};
}

QString referenceText(const call::CallDefinition &call, const QString &reference, const QString &acronym)
{
    const QString number = reference.isEmpty() ? call.reference : call.reference + u'-' + reference;
    return acronym.isEmpty() ? number : number + u" · "_s + acronym;
}

} // namespace tandem::dossier
