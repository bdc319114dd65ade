// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationRules.h"
#include "models/application/RuleScope.h"

#include <algorithm>
#include <limits>

namespace tandem::application {

namespace {

__extension__ using Wide = __int128;

bool isFilled(const Application &application, const ValueKey &key)
{
    const call::FieldValue &value = application.value(key);
    const auto *declared = std::get_if<call::Declared>(&value);
    return declared ? declared->yes : !call::isMissing(value);
}

void countField(const RuleScope &scope, const call::FieldDefinition &field, const QString &row,
                SectionProgress &progress)
{
    const bool isPair = field.translation == call::Translation::Pair;
    const QStringList languages = isPair ? scope.pairLanguages : QStringList{QString()};
    for (const QString &language : languages) {
        ++progress.asked[language];
        progress.filled[language] += isFilled(scope.application, {row, field.id, language}) ? 1 : 0;
    }
}

bool standsIn(const call::Section &section, const QString &field)
{
    return field == section.id || std::any_of(section.fields.cbegin(), section.fields.cend(),
                                              [&](const auto &candidate) { return candidate.id == field; });
}

} // namespace

SectionProgress sectionProgress(const call::CallDefinition &call, const Application &application,
                                const call::Section &section, const Issues &issues)
{
    const RuleScope scope(call, application);
    SectionProgress progress;
    for (const call::FieldDefinition &field : section.fields) {
        for (const QString &row : scope.rows(section, field)) {
            if (isAsked(call, application, field, row))
                countField(scope, field, row, progress);
        }
    }
    for (const Issue &issue : issues) {
        if (issue.severity == Severity::Note || !standsIn(section, issue.where.field))
            continue;
        ++progress.issues;
        progress.worst = std::max(progress.worst, issue.severity);
    }
    return progress;
}

std::optional<qint64> changeInPerMille(const Decimal &before, const Decimal &now)
{
    if (before.units == 0)
        return std::nullopt;
    Wide from = before.units;
    Wide to = now.units;
    for (int scale = before.scale; scale < now.scale; ++scale)
        from *= 10;
    for (int scale = now.scale; scale < before.scale; ++scale)
        to *= 10;
    // Against the size of the earlier value, so that a rise is a rise below zero, too.
    const Wide base = from < 0 ? -from : from;
    const Wide doubled = (to - from) * 2000;
    const Wide rounded = (doubled + (doubled < 0 ? -base : base)) / (2 * base);
    constexpr Wide kLimit = std::numeric_limits<qint64>::max();
    if (rounded > kLimit || rounded < -kLimit)
        return std::nullopt;
    return static_cast<qint64>(rounded);
}

} // namespace tandem::application
