// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/StatusTerm.h"

#include "models/dossier/ContentWords.h"

#include <QLocale>

namespace tandem::dossier {

using namespace Qt::StringLiterals;

std::optional<StatusTerm> statusTerm(const call::CallDefinition &call, const PanelEntry &entry)
{
    StatusTerm term;
    for (const call::Side &side : call.sides) {
        const auto decision = entry.decisions.constFind(side.id);
        const call::Recommendation *outcome =
            decision == entry.decisions.cend() ? nullptr : call.recommendation(decision->recommendation);
        if (!outcome || !outcome->declares())
            return std::nullopt;
        term.begin = term.begin.isValid() ? std::max(term.begin, decision->on) : decision->on;
    }
    if (call.demonstrationMonths > 0)
        term.end = term.begin.addMonths(call.demonstrationMonths).addDays(-1);
    return term;
}

LangText dateText(const QDate &date, const QStringList &languages)
{
    // Qt's long German form names the day of the week as well.
    LangText text;
    for (const QString &language : languages) {
        const bool isHan = language.startsWith("zh"_L1);
        const bool isGerman = language.startsWith("de"_L1);
        text.set(language, QLocale(language).toString(date, isHan      ? u"yyyy年M月d日"_s
                                                            : isGerman ? u"d. MMMM yyyy"_s
                                                                       : u"d MMMM yyyy"_s));
    }
    return text;
}

LangText termText(const StatusTerm &term, const QStringList &languages)
{
    LangText text;
    const LangText begin = dateText(term.begin, languages);
    const LangText end = dateText(term.end, languages);
    for (const QString &language : languages)
        text.set(language,
                 term.end.isValid()
                     ? documentWord("from-to").best(language).arg(begin.in(language), end.in(language))
                     : documentWord("from-on").best(language).arg(begin.in(language)));
    return text;
}

} // namespace tandem::dossier
