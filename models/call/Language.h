// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem::call {

/// A content language of a call.
struct Language
{
    QString tag;          ///< BCP 47 primary tag as used in all texts: "zh", "de", "pt"
    QString name;         ///< its own name: "中文", "Deutsch"
    bool required = true; ///< false: an optional help language such as English

    bool operator==(const Language &) const = default;
};

} // namespace tandem::call
