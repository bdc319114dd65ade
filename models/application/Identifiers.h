// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Issue.h"

#include <QString>

#include <optional>

namespace tandem::application {

/// Checks an identifier by the rules of its scheme; sources and test vectors in domain.md §4.5.
/// Nothing means fine. USCC and LEI faults are errors, register numbers give warnings.
/// Schemes: "uscc" GB 32100-2015, "vat-de" ISO 7064 MOD 11,10, "lei" ISO 17442, "register-de", "nace",
/// "gbt4754". The issue's place is left empty for the caller to fill.
[[nodiscard]] std::optional<Issue> checkIdentifier(const QString &scheme, const QString &value);

/// Check character of the first 17 characters of a USCC; null if a character is not allowed.
[[nodiscard]] QChar usccCheckCharacter(const QString &first17);
/// Check digit of the first 8 digits of a German VAT number.
[[nodiscard]] QChar vatDeCheckDigit(const QString &first8);

} // namespace tandem::application
