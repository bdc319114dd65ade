// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/OpenConflicts.h"

#include <QPalette>

namespace tandem::pages {

/// "B03 · 2", the row counted from one, with the language of a pair behind; the section for orders of blocks.
[[nodiscard]] QString conflictName(const call::CallDefinition &call,
                                   const application::Application &application,
                                   const application::ValueKey &key);
/// Label of the field or section in the language.
[[nodiscard]] QString conflictLabel(const call::CallDefinition &call,
                                    const application::Application &application,
                                    const application::ValueKey &key, const QString &language);
/// A value as people read it, one entry a line; files by name, blocks by the partner or number.
[[nodiscard]] QString conflictText(const call::CallDefinition &call,
                                   const application::Application &application,
                                   const application::ValueKey &key, const call::FieldValue &value,
                                   const QString &language);
/// Whether the value is words that people may also write anew while they choose.
[[nodiscard]] bool isWritable(const call::CallDefinition &call, const application::ValueKey &key);
/// The value that the written words stand for; `like` says of what kind.
[[nodiscard]] call::FieldValue writtenValue(const QString &text, const call::FieldValue &like);
/// The second text with the words struck out and underlined in which it differs from the first.
[[nodiscard]] QString markedDifference(const QString &before, const QString &now, const QPalette &palette);

} // namespace tandem::pages
