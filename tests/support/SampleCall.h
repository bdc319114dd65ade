// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call/CallDefinition.h"

namespace tandem::test {

/// A small call between the sides CN (zh, CNY) and DE (de, EUR) with one field of every type:
/// A: A01 title (pair, zh 50 / de 150), A02 acronym, A03 direction, A04 modes (1-2), A05 keywords (pair,
/// 2-3),
///    A06 summary (long, pair, optional, zh 20 / de 60), A07 period, A08 date, A10 code nace with editions,
///    A11 reason, asked only while A03 is "park"
/// B (2-4 partners): B01 role, B02 side, B03 name, B05 uscc (side CN), B06 register-de (side DE), B11
/// address,
///    B13 employees (0-1000000), B15 money, B16 person
/// C: C04 shares, fixed rows CN and DE adding up to 100; C05 rows of name (pair), kind, year, cost (1-3 rows)
/// D: D04 scenario (long, pair, itself 1-2 times)
/// I: I01 pdf of at most 2 MB, wanted of side CN; I02 optional pictures
/// J: J01 declaration
/// Scale 0-5 by 0.5; criteria K1 (60), K2 (40); questions Q1 (excludes), Q2 (chair).
[[nodiscard]] call::CallDefinition sampleCall();

} // namespace tandem::test
