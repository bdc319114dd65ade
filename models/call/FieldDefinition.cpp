// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/FieldDefinition.h"

#include <algorithm>
#include <array>

namespace tandem::call {

using namespace Qt::StringLiterals;

namespace {

struct TypeKey
{
    FieldType type;
    QLatin1StringView key;
};

/// The keys are part of the file format: never change one, only add.
constexpr std::array kTypeKeys = {
    TypeKey{FieldType::Text, "text"_L1},
    TypeKey{FieldType::LongText, "long-text"_L1},
    TypeKey{FieldType::List, "list"_L1},
    TypeKey{FieldType::Choice, "choice"_L1},
    TypeKey{FieldType::MultipleChoice, "multiple-choice"_L1},
    TypeKey{FieldType::Number, "number"_L1},
    TypeKey{FieldType::Money, "money"_L1},
    TypeKey{FieldType::Date, "date"_L1},
    TypeKey{FieldType::Period, "period"_L1},
    TypeKey{FieldType::Code, "code"_L1},
    TypeKey{FieldType::Address, "address"_L1},
    TypeKey{FieldType::Person, "person"_L1},
    TypeKey{FieldType::Table, "table"_L1},
    TypeKey{FieldType::File, "file"_L1},
    TypeKey{FieldType::Declaration, "declaration"_L1},
};

} // namespace

QString fieldTypeKey(FieldType type)
{
    const auto it = std::ranges::find(kTypeKeys, type, &TypeKey::type);
    return it == kTypeKeys.end() ? QString() : QString(it->key);
}

std::optional<FieldType> fieldTypeFromKey(const QString &key)
{
    const auto it = std::ranges::find_if(kTypeKeys, [&](const TypeKey &entry) { return entry.key == key; });
    return it == kTypeKeys.end() ? std::nullopt : std::optional(it->type);
}

const QList<FieldType> &allFieldTypes()
{
    static const QList<FieldType> types = [] {
        QList<FieldType> all;
        for (const TypeKey &entry : kTypeKeys)
            all.append(entry.type);
        return all;
    }();
    return types;
}

} // namespace tandem::call
