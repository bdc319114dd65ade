// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/ObjectReader.h"

namespace tandem::call {

/// Reads one section of the form with its fields. What refers to other fields is checked later, by
/// checkReferences(), when all of them are known.
[[nodiscard]] Section readSection(const JsonNode &node, const QString &path, CallContext &context);

/// The "id" and "label" of an option, a fixed row or a recommendation.
template<typename T>
[[nodiscard]] T readLabelled(const JsonNode &node, const QString &path, CallContext &context)
{
    ObjectReader reader(node, path, context);
    T item;
    item.id = reader.id(QStringLiteral("id"));
    item.label = reader.texts(QStringLiteral("label"), Need::Required);
    return item;
}

/// How many of each thing a call may hold; also in the JSON Schema.
namespace limits {
inline constexpr int kSections = 60;
inline constexpr int kFields = 500; ///< in all sections together
inline constexpr int kColumns = 60;
inline constexpr int kOptions = 200;
inline constexpr int kScaleSteps = 200;
inline constexpr int kCriteria = 50;
inline constexpr int kRows = 1000; ///< of a table, a list, a repetition
inline constexpr int kCharacters = 100000;
inline constexpr int kMegabytes = 2000;
inline constexpr int kOthers = 100; ///< conflict questions, formal checks, letters, rates ...
} // namespace limits

} // namespace tandem::call
