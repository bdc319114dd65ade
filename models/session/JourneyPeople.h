// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"
#include "models/session/JourneyDice.h"

namespace tandem::session {

/// Invented people, firms and addresses of a side, in the script of its language.
[[nodiscard]] call::Person inventPerson(const call::Side &side, JourneyDice &dice);
/// "Chen Guodong (陈国栋)" or "Selin Yilmaz".
[[nodiscard]] QString personName(const call::Person &person);
[[nodiscard]] QString inventOrganisation(const call::Side &side, JourneyDice &dice);
[[nodiscard]] call::Address inventAddress(const call::Side &side, JourneyDice &dice);
/// Capital Latin letters and digits, told apart by the number: "VELTA07".
[[nodiscard]] QString inventAcronym(int number, JourneyDice &dice);

} // namespace tandem::session
