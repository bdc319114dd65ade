// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tandem::panel {

/// 128 bits: sums of weighted fractions stay exact. GCC and Clang have it on every 64-bit target.
__extension__ typedef __int128 WideInteger;

/// a / b rounded to the nearest whole number, halves towards plus infinity. b must be positive.
constexpr WideInteger divideHalfUp(WideInteger a, WideInteger b)
{
    const WideInteger doubled = 2 * a + b;
    const WideInteger quotient = doubled / (2 * b);
    const bool belowZero = doubled % (2 * b) < 0; // C++ cuts towards zero, we need the floor
    return belowZero ? quotient - 1 : quotient;
}

} // namespace tandem::panel
