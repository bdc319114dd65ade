// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

/// An amount in its own currency. Never converted in place; totals use the dated rate of the call.
struct Money
{
    qint64 minor = 0; ///< cents of EUR, fen of CNY: two digits for every currency here
    QString currency; ///< ISO 4217, three capital letters

    bool operator==(const Money &) const = default;
};

} // namespace tandem
