// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/RuleScope.h"

namespace tandem::application {

using namespace Qt::StringLiterals;

RuleScope::RuleScope(const call::CallDefinition &checkedCall, const Application &checkedApplication,
                     PairMemory *pairMemory)
    : call(checkedCall)
    , application(checkedApplication)
    , pairLanguages(checkedCall.pairLanguages())
    , memory(pairMemory)
{
}

QString RuleScope::languageName(const QString &tag) const
{
    for (const call::Language &language : call.languages) {
        if (language.tag == tag && !language.name.isEmpty())
            return language.name;
    }
    return tag;
}

QString RuleScope::languageNames(const QStringList &tags) const
{
    QStringList names;
    for (const QString &tag : tags)
        names.append(languageName(tag));
    return names.join(u", "_s);
}

QString RuleScope::label(const LangText &text) const
{
    QStringList parts;
    for (const QString &language : pairLanguages) {
        const QString part = text.best(language);
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(u" / "_s);
}

QString RuleScope::fieldName(const QString &field, const QStringList &rows, const QString &row) const
{
    if (row.isEmpty())
        return field;
    return field + u" · "_s + QString::number(rows.indexOf(row) + 1);
}

QString RuleScope::partnerSide(const QString &row) const
{
    return row.isEmpty() ? QString() : application.text({row, call.known.partnerSide, {}});
}

QStringList RuleScope::currencies(const QString &fixed, const QString &row) const
{
    if (!fixed.isEmpty())
        return {fixed};
    if (const call::Side *side = call.side(partnerSide(row)))
        return {side->currency};
    QStringList all;
    for (const call::Side &side : call.sides)
        all.append(side.currency);
    return all;
}

QStringList RuleScope::rows(const call::Section &section, const call::FieldDefinition &field) const
{
    if (field.repetition)
        return application.rows.value(field.id);
    if (section.repetition)
        return application.rows.value(section.id);
    return {QString()};
}

} // namespace tandem::application
