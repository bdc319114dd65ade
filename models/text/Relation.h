// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/CompareTexts.h"

namespace tandem::text {

/// How two values stand to each other. `closeness` from 0 (nothing to do with each other) to 1 (the same).
struct Relation
{
    Verdict verdict = Verdict::Different;
    Reason reason = Reason::Number;
    double closeness = 0;
    int power = 0;
};

/// `distance` says how far apart the two stand in their texts, from 0 (same relative place) to 1.
[[nodiscard]] Relation relate(const Value &first, const Value &second, double distance);

/// Under this key equal values meet; empty if the value has none.
[[nodiscard]] QString meetingKey(const Value &value);

/// Whether one name is the other with a slip of one letter (two in long ones), and no inflected form of it.
[[nodiscard]] bool isSlipOf(const QString &name, const QString &word);

/// Whether every part both dates name is the same.
[[nodiscard]] bool agree(const CalendarDate &first, const CalendarDate &second);

} // namespace tandem::text
