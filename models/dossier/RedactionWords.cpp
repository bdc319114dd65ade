// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/RedactionWords.h"

#include "models/dossier/ContentWords.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;
using application::Audience;
using application::ContentClass;
using application::Withheld;

namespace {

bool isHan(const QString &language)
{
    return language.section(u'-', 0, 0) == "zh"_L1;
}

const char *kindWord(Withheld::Kind kind)
{
    switch (kind) {
    case Withheld::Kind::Text:
        return "withheld-text";
    case Withheld::Kind::Table:
        return "withheld-table";
    case Withheld::Kind::File:
        return "withheld-file";
    case Withheld::Kind::Picture:
        return "withheld-picture";
    case Withheld::Kind::Value:
        break;
    }
    return "withheld-value";
}

const char *classWord(ContentClass contentClass)
{
    switch (contentClass) {
    case ContentClass::Public:
        return "class-public";
    case ContentClass::Programme:
        return "class-programme";
    case ContentClass::Side:
        return "class-side";
    case ContentClass::Applicant:
        break;
    }
    return "class-applicant";
}

} // namespace

LangText audienceName(const call::CallDefinition &call, const Audience &audience)
{
    if (audience.isEverybodyInside())
        return {};
    if (audience.highest == ContentClass::Side) {
        const call::Side *side = call.side(audience.side);
        return side ? side->label : neutral(audience.side);
    }
    return documentWord(audience.highest == ContentClass::Public ? "audience-public" : "audience-programme");
}

LangText withheldText(const Withheld &withheld, const QStringList &languages)
{
    LangText text;
    const LangText kind = spread(documentWord(kindWord(withheld.kind)), languages);
    for (const QString &language : kind.languages()) {
        const QString why = documentWord(classWord(withheld.contentClass)).in(language);
        text.set(language, isHan(language) ? kind.in(language) + u'（' + why + u'）'
                                           : kind.in(language) + u" ("_s + why + u')');
    }
    return text;
}

LangText redactedCopy(const call::CallDefinition &call, const Audience &audience,
                      const QStringList &languages)
{
    LangText text;
    const LangText copy = spread(documentWord("redacted-copy"), languages);
    for (const QString &language : copy.languages())
        text.set(language, copy.in(language) + (isHan(language) ? QString() : u" "_s) +
                               audienceName(call, audience).best(language));
    return text;
}

LangText redactionNote(const call::CallDefinition &call, const Audience &audience,
                       const QStringList &languages)
{
    LangText text = redactedCopy(call, audience, languages);
    for (const QString &language : text.languages())
        text.set(language, text.in(language) + u'\n' + documentWord("redacted-note").in(language));
    return text;
}

} // namespace tandem::dossier
