// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/TypedText.h"

#include "models/application/ValueText.h"

#include <QLocale>
#include <QRegularExpression>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinorPerMajor = 100;
constexpr int kTenThousandsDigits = 6; ///< 0.000001 of 10,000 yuan is one fen

QString plain(const QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_KC).trimmed();
    normal.replace(QChar(0x2212), u'-');
    return normal;
}

Error notANumber(const QString &text)
{
    return {u"typing.number"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” is not a number. The last number is kept."), {text}},
            {}};
}

/// The file form of a localised number, or empty.
QString unlocalised(QString text, const QString &language)
{
    const QLocale locale(language);
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    static const QRegularExpression kPlain(u"^[+-]?\\d+(\\.\\d*)?$"_s);
    static const QRegularExpression kGroups(u"^[+-]?\\d{1,3}(G\\d{3})+(\\.\\d*)?$"_s);
    text.replace(u' ', u'G').replace(QChar(0x202F), u'G').replace(QChar(0xA0), u'G');
    text.replace(group, u"G"_s);
    text.replace(point, u"."_s);
    if (kGroups.match(text).hasMatch())
        text.remove(u'G');
    if (!kPlain.match(text).hasMatch())
        return {};
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// Amount times ten to the `digits`, if it has no more digits than that and fits.
std::optional<qint64> scaled(const Decimal &number, int digits)
{
    if (number.scale > digits)
        return std::nullopt;
    qint64 units = number.units;
    for (int i = number.scale; i < digits; ++i) {
        if (__builtin_mul_overflow(units, qint64(10), &units))
            return std::nullopt;
    }
    return units;
}

} // namespace

Result<Decimal> readDecimal(const QString &text, const QString &language)
{
    const std::optional<Decimal> number = Decimal::fromText(unlocalised(plain(text), language));
    if (!number)
        return notANumber(text.trimmed());
    return *number;
}

Result<Money> readMoney(const QString &text, const QString &language, const QString &currency,
                        bool tenThousands)
{
    static const QRegularExpression kCurrency(u"\\s*([A-Z]{3})$"_s);
    QString amount = plain(text).toUpper();
    QString code = currency;
    if (const QRegularExpressionMatch match = kCurrency.match(amount); match.hasMatch()) {
        code = match.captured(1);
        amount.chop(match.capturedLength());
    }
    const Result<Decimal> number = readDecimal(amount, language);
    if (!number)
        return notANumber(text.trimmed());
    const std::optional<qint64> minor = scaled(*number, tenThousands ? kTenThousandsDigits : 2);
    if (!minor || code.isEmpty()) {
        return Error{
            u"typing.amount"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” cannot be kept exactly. Give an amount with a currency "
                                          "and no fractions of a cent or fen."),
             {text.trimmed()}},
            {}};
    }
    return Money{*minor, code};
}

Result<QDate> readDate(const QString &text, const QString &language)
{
    const QString typed = plain(text);
    QStringList forms{u"yyyy-M-d"_s, u"d.M.yyyy"_s, u"yyyy年M月d日"_s,
                      u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyyMMdd"_s};
    for (const QString &form : std::as_const(forms)) {
        if (const QDate date = QDate::fromString(typed, form); date.isValid())
            return date;
    }
    for (const QString &form : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s, u"d. MMM yyyy"_s}) {
        for (const QLocale &locale : {QLocale(language), QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
            if (const QDate date = locale.toDate(typed, form); date.isValid())
                return date;
        }
    }
    return Error{
        u"typing.date"_s,
        {QT_TRANSLATE_NOOP("Message", "“%1” is not a date. Write it like %2; the last date is kept."),
         {text.trimmed(), application::dateText(QDate(2027, 3, 31), language)}},
        {}};
}

QString moneyInput(const Money &money, const QString &language, bool tenThousands)
{
    Decimal amount{money.minor, 2};
    static_assert(kMinorPerMajor == 100);
    if (tenThousands) {
        amount.scale = kTenThousandsDigits;
        while (amount.scale > 0 && amount.units % 10 == 0) {
            amount.units /= 10;
            --amount.scale;
        }
    }
    return application::decimalText(amount, language);
}

Result<call::FieldValue> readCell(const call::Column &column, const QString &text, const QString &language,
                                  const QString &currency)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return call::FieldValue{};
    const auto lifted = [](const auto &reading) -> Result<call::FieldValue> {
        if (!reading)
            return reading.error();
        return call::FieldValue(*reading);
    };
    switch (column.type) {
    case call::FieldType::Number:
        return lifted(readDecimal(typed, language));
    case call::FieldType::Money:
        return lifted(readMoney(typed, language, currency));
    case call::FieldType::Date:
        return lifted(readDate(typed, language));
    case call::FieldType::Code:
        return call::FieldValue(call::Code{typed, {}});
    case call::FieldType::Declaration: {
        static const QStringList kYes{u"1"_s, u"x"_s, u"yes"_s, u"ja"_s, u"是"_s, u"true"_s};
        return call::FieldValue(call::Declared{kYes.contains(typed.toLower())});
    }
    case call::FieldType::Choice:
        for (const call::Option &option : column.options) {
            bool found = option.id == typed;
            for (const QString &tag : option.label.languages())
                found = found || option.label.in(tag).compare(typed, Qt::CaseInsensitive) == 0;
            if (found)
                return call::FieldValue(option.id);
        }
        return Error{
            u"typing.option"_s,
            {QT_TRANSLATE_NOOP("Message", "“%1” is none of the choices. The last choice is kept."), {typed}},
            {}};
    default:
        return call::FieldValue(text);
    }
}

} // namespace tandem::forms
