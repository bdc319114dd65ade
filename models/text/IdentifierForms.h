// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Value.h"

namespace tandem::text {

/// A register number, standard, patent, version, address of a page or mail, or a name of Latin letters and
/// digits ("S7-1500"), with its spelling for comparing: capital letters, no blanks, no hyphens.
struct ReadIdentifier
{
    QString key;
    bool isStrong = false; ///< long enough to be repeated in every language; "5G" is not
    qsizetype length = 0;  ///< 0: none here
};
[[nodiscard]] ReadIdentifier identifierAt(const QString &text, qsizetype start, Script script);

/// A name in Latin script inside Chinese text ("Lüttmoor"): letters only, at least three.
[[nodiscard]] ReadIdentifier latinNameAt(const QString &text, qsizetype start);

} // namespace tandem::text
