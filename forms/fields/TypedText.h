// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Decimal.h"
#include "models/base/Result.h"
#include "models/call/FieldDefinition.h"

#include <QDate>

/// Reading what a person typed, in the habits of their language. Full-width forms of Chinese input methods
/// are accepted everywhere.
namespace tandem::forms {

/// "1.234,50" in German, "1,234.50" in English and Chinese. Groups must have three digits, so that a point
/// typed for a comma is refused and never read as a thousandfold amount. Error "typing.number".
Result<Decimal> readDecimal(const QString &text, const QString &language);
/// An amount with at most two digits behind the mark; a currency code may follow it. `tenThousands`: typed in
/// 万元, with up to six digits. Errors "typing.number", "typing.amount".
Result<Money> readMoney(const QString &text, const QString &language, const QString &currency,
                        bool tenThousands = false);
/// ISO, and the written forms of German, English and Chinese. Error "typing.date".
Result<QDate> readDate(const QString &text, const QString &language);

/// Amount without its currency as it is typed; the inverse of readMoney().
[[nodiscard]] QString moneyInput(const Money &money, const QString &language, bool tenThousands = false);

/// A table cell from typed or pasted text; blank text is a missing cell. Options are found by id or by their
/// label in any language. Errors as above and "typing.option".
Result<call::FieldValue> readCell(const call::Column &column, const QString &text, const QString &language,
                                  const QString &currency);

} // namespace tandem::forms
