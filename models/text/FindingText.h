// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Message.h"
#include "models/text/CompareTexts.h"

namespace tandem::text {

/// One text of a pair as messages name it.
struct NamedText
{
    QString text;
    QString language; ///< as people read it: "中文", "Deutsch"
};

/// The finding as a sentence that begins with `place`: "C02: “54 %” (Deutsch) has no counterpart in 中文."
[[nodiscard]] Message findingText(const QString &place, const Match &match, const NamedText &first,
                                  const NamedText &second);

/// What a finding is about in one line, the same as long as both values are: "value.number|54 %|45 %". A
/// dismissed finding is known by it again after the texts around have changed.
[[nodiscard]] QString fingerprint(const Match &match, const QString &first, const QString &second);

} // namespace tandem::text
