// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/RuleScope.h"

namespace tandem::application {

/// What one value must satisfy, the same for a field and for a table cell.
struct ValueRule
{
    call::FieldType type = call::FieldType::Text;
    call::Limits limits;
    QList<call::Option> options;
    QString codeScheme;
    QStringList codeEditions;
    QStringList currencies; ///< allowed ones; empty: any
};

[[nodiscard]] ValueRule ruleOf(const RuleScope &scope, const call::FieldDefinition &field,
                               const QString &row);
[[nodiscard]] ValueRule ruleOf(const RuleScope &scope, const call::Column &column, const QString &row);

/// Checks a value that is not missing, of any type but Table; `where.language` says which limit counts.
void checkValue(const RuleScope &scope, const ValueRule &rule, const NamedPlace &place,
                const call::FieldValue &value, Issues &issues);
/// The one issue of a value whose type is not that of its field.
[[nodiscard]] Issue wrongType(const NamedPlace &place);
/// "field.too-few" and "field.too-many" for entries, rows, files and options.
void checkCount(const call::Limits &limits, const NamedPlace &place, qsizetype count, Issues &issues);
/// Length of one text against the limit of its language.
void checkLength(const RuleScope &scope, const call::Limits &limits, const NamedPlace &place,
                 const QString &text, Issues &issues);

} // namespace tandem::application
