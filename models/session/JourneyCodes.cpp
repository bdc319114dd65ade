// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/JourneyCodes.h"

#include "models/application/Identifiers.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFreeDigits = 8;

QString inventUscc(JourneyDice &dice)
{
    const QString first17 = u"91370200"_s + dice.digits(9);
    return first17 + application::usccCheckCharacter(first17);
}

QString inventVatDe(JourneyDice &dice)
{
    const QString first8 = QString::number(dice.between(1, 9)) + dice.digits(7);
    return u"DE"_s + first8 + application::vatDeCheckDigit(first8);
}

/// ISO 17442: the check digits make the whole number leave 1 when divided by 97.
QString inventLei(JourneyDice &dice)
{
    const QString first18 = u"529900"_s + dice.digits(12);
    int rest = 0;
    for (const QChar c : first18)
        rest = (rest * 10 + c.digitValue()) % 97;
    const int check = 98 - rest * 100 % 97;
    return first18 + QString::number(check).rightJustified(2, u'0');
}

} // namespace

QString inventCode(const QString &scheme, std::optional<int> maximumCharacters, JourneyDice &dice)
{
    if (scheme == "uscc"_L1)
        return inventUscc(dice);
    if (scheme == "vat-de"_L1)
        return inventVatDe(dice);
    if (scheme == "lei"_L1)
        return inventLei(dice);
    if (scheme == "register-de"_L1)
        return u"Amtsgericht Stuttgart HRB "_s + QString::number(dice.between(10000, 99999));
    if (scheme == "nace"_L1)
        return QString::number(dice.between(25, 30)) + u'.' + QString::number(dice.between(11, 99));
    if (scheme == "gbt4754"_L1)
        return u"C34"_s + QString::number(dice.between(10, 99));
    return dice.digits(std::min(kFreeDigits, maximumCharacters.value_or(kFreeDigits)));
}

} // namespace tandem::session
