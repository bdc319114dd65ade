// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"

namespace tandem::application {

/// A value as people of one language read it: numbers, money and dates in the form of the language, options
/// and declarations by their label. Text comes back unchanged. Tables are not one text: see cellText(). "und"
/// as language gives the neutral form: point, no grouping, ISO dates.
[[nodiscard]] QString valueText(const call::FieldDefinition &field, const call::FieldValue &value,
                                const QString &language);

/// The text of a table cell in one language; a bilingual cell gives exactly that language's text.
[[nodiscard]] QString cellText(const call::Column &column, const call::FieldValue &value,
                               const QString &language);

/// Whether the words of a value depend on the language (options, declarations, dates, numbers) or not (codes,
/// text).
[[nodiscard]] bool dependsOnLanguage(call::FieldType type);

/// Money in the form of the language: "1.200.000,00 EUR", "1,200,000.00 EUR"; the currency code always stands
/// last.
[[nodiscard]] QString moneyText(const Money &money, const QString &language);
[[nodiscard]] QString decimalText(const Decimal &number, const QString &language);
/// "2027-03-15" in the form of the language: "15.03.2027", "2027年3月15日", "15 Mar 2027".
[[nodiscard]] QString dateText(const QDate &date, const QString &language);
/// A moment in the time zone it carries: "15.03.2027 09:30", always on 24 hours; empty when invalid.
[[nodiscard]] QString dateTimeText(const QDateTime &at, const QString &language);
/// The form of dateTimeText() for an editor, as QDateTime reads it.
[[nodiscard]] QString dateTimePattern(const QString &language);

} // namespace tandem::application
