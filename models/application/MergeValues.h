// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/FieldValue.h"

namespace tandem::application {

/// Merges two states of a value that both come from `base` (missing if they share no beginning). What only
/// one side changed is taken from it: tables row by row and cell by cell, files and choices entry by entry.
/// Nothing where both changed the same thing differently, or one removed what the other changed; prose and
/// single values are never mixed. Symmetric in its sides. With `hasEntries` false, lists of texts count as
/// prose: the entries of a pair stand beside those of the other language.
[[nodiscard]] std::optional<call::FieldValue> mergeValues(const call::FieldValue &base,
                                                          const call::FieldValue &mine,
                                                          const call::FieldValue &theirs, bool hasEntries);

/// Merges two orders of entries that both come from `base`: what either removed goes, what either added stays
/// behind its neighbour. Nothing if both moved entries and do not agree, or an entry stands twice.
[[nodiscard]] std::optional<QStringList> mergeEntries(const QStringList &base, const QStringList &mine,
                                                      const QStringList &theirs);

} // namespace tandem::application
