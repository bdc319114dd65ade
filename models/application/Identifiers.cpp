// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/Identifiers.h"

#include <QRegularExpression>

#include <array>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

/// GB 32100-2015: the index of a character is its value. I, O, S, V and Z are left out.
constexpr QLatin1StringView kUsccCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY"_L1;
/// GB 32100-2015: 3^(i-1) mod 31.
constexpr std::array kUsccWeights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
/// GB 11714, the organisation code inside a USCC.
constexpr std::array kOrganisationWeights = {3, 7, 9, 10, 5, 8, 4, 2};

Issue fault(const QString &code, Severity severity, const char *source, const QStringList &arguments = {})
{
    return {{}, severity, code, {source, arguments, -1}};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

int valueOf36(QChar c)
{
    return isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
}

QChar organisationCheckCharacter(const QString &first8)
{
    int sum = 0;
    for (std::size_t i = 0; i < kOrganisationWeights.size(); ++i)
        sum += valueOf36(first8[static_cast<qsizetype>(i)]) * kOrganisationWeights[i];
    const int check = 11 - sum % 11;
    return check == 10 ? QChar(u'X') : check == 11 ? QChar(u'0') : QChar(u'0' + check);
}

std::optional<Issue> checkUscc(const QString &value)
{
    if (value.size() != 18)
        return fault(
            u"code.uscc-length"_s, Severity::Error,
            QT_TRANSLATE_NOOP("Message", "A unified social credit code has 18 characters, “%1” has %2."),
            {value, QString::number(value.size())});
    const QChar check = usccCheckCharacter(value.left(17));
    const QString district = value.mid(2, 6);
    if (check.isNull() || !kUsccCharacters.contains(value.back()) ||
        !std::all_of(district.cbegin(), district.cend(), isDigit))
        return fault(u"code.uscc-character"_s, Severity::Error,
                     QT_TRANSLATE_NOOP("Message",
                                       "“%1” has a character that a unified social credit code cannot "
                                       "have: only digits and capital letters without I, O, S, V "
                                       "and Z, and digits only in places 3 to 8."),
                     {value});
    if (check != value.back())
        return fault(u"code.uscc-check"_s, Severity::Error,
                     QT_TRANSLATE_NOOP("Message",
                                       "The check character of the unified social credit code “%1” "
                                       "does not fit. Please compare it with the licence."),
                     {value});
    if (organisationCheckCharacter(value.mid(8, 8)) != value[16])
        return fault(u"code.uscc-organisation"_s, Severity::Note,
                     QT_TRANSLATE_NOOP("Message",
                                       "The organisation code inside the unified social credit code "
                                       "“%1” has an unusual check character."),
                     {value});
    return std::nullopt;
}

std::optional<Issue> checkVatDe(const QString &value)
{
    const QString digits = value.mid(2);
    const bool isShape = value.startsWith("DE"_L1) && digits.size() == 9 &&
                         std::all_of(digits.cbegin(), digits.cend(), isDigit) && digits[0] != u'0';
    if (!isShape)
        return fault(u"code.vat-de-shape"_s, Severity::Warning,
                     QT_TRANSLATE_NOOP("Message", "A German VAT number is “DE” and nine digits, not “%1”."),
                     {value});
    if (vatDeCheckDigit(digits.left(8)) != digits.back())
        return fault(u"code.vat-de-check"_s, Severity::Warning,
                     QT_TRANSLATE_NOOP("Message", "The check digit of the VAT number “%1” does not fit."),
                     {value});
    return std::nullopt;
}

/// ISO 17442: letters count 10 to 35, the whole number leaves 1 when divided by 97.
std::optional<Issue> checkLei(const QString &value)
{
    const bool isShape = value.size() == 20 && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
                             return isDigit(c) || isCapital(c);
                         });
    if (!isShape)
        return fault(u"code.lei-shape"_s, Severity::Error,
                     QT_TRANSLATE_NOOP("Message", "An LEI has 20 digits and capital letters, not “%1”."),
                     {value});
    int rest = 0;
    for (const QChar c : value) {
        const int number = valueOf36(c);
        rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
    }
    if (rest != 1)
        return fault(u"code.lei-check"_s, Severity::Error,
                     QT_TRANSLATE_NOOP("Message", "The check digits of the LEI “%1” do not fit."), {value});
    return std::nullopt;
}

/// Court and number, or an EUID ("DEX1517R.HRB395KI"), which holds both.
std::optional<Issue> checkRegisterDe(const QString &value)
{
    static const QRegularExpression euid(
        u"^DE[A-Z][0-9A-Z]{3,6}\\.(HRA|HRB|GnR|PR|VR|GsR)[0-9]{1,6}[A-Z]{0,4}$"_s);
    static const QRegularExpression number(u"\\b(HRA|HRB|GnR|PR|VR|GsR)\\s*[0-9]{2,6}\\s?[A-Z]{0,2}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (euid.match(value).hasMatch())
        return std::nullopt;
    const QRegularExpressionMatch match = number.match(value);
    if (!match.hasMatch())
        return fault(
            u"code.register-number"_s, Severity::Warning,
            QT_TRANSLATE_NOOP("Message", "“%1” does not end with a register number such as “HRB 12345”."),
            {value});
    const QString court = value.left(match.capturedStart());
    if (std::none_of(court.cbegin(), court.cend(), [](QChar c) { return c.isLetter(); }))
        return fault(u"code.register-court"_s, Severity::Warning,
                     QT_TRANSLATE_NOOP("Message",
                                       "The register number “%1” needs its court, for example “Amtsgericht "
                                       "München HRB 12345”: the number alone is not unique."),
                     {value});
    return std::nullopt;
}

std::optional<Issue> checkNace(const QString &value)
{
    static const QRegularExpression shape(u"^([A-V] ?)?[0-9]{2}(\\.[0-9]{1,2}(\\.[0-9])?)?$"_s);
    if (shape.match(value).hasMatch())
        return std::nullopt;
    return fault(u"code.nace-shape"_s, Severity::Warning,
                 QT_TRANSLATE_NOOP("Message",
                                   "“%1” does not look like a NACE or WZ code such as “28.94” or “28.94.0”."),
                 {value});
}

std::optional<Issue> checkGbt4754(const QString &value)
{
    static const QRegularExpression shape(u"^[A-T][0-9]{2,4}$"_s);
    if (shape.match(value).hasMatch())
        return std::nullopt;
    return fault(u"code.gbt4754-shape"_s, Severity::Warning,
                 QT_TRANSLATE_NOOP("Message",
                                   "“%1” does not look like a GB/T 4754 code: a letter from A to T and two "
                                   "to four digits, for example “C3670”."),
                 {value});
}

} // namespace

std::optional<Issue> checkIdentifier(const QString &scheme, const QString &value)
{
    const QString text = value.trimmed();
    if (scheme == "uscc"_L1)
        return checkUscc(text);
    if (scheme == "vat-de"_L1)
        return checkVatDe(text);
    if (scheme == "lei"_L1)
        return checkLei(text);
    if (scheme == "register-de"_L1)
        return checkRegisterDe(text);
    if (scheme == "nace"_L1)
        return checkNace(text);
    if (scheme == "gbt4754"_L1)
        return checkGbt4754(text);
    return std::nullopt;
}

QChar usccCheckCharacter(const QString &first17)
{
    if (first17.size() != static_cast<qsizetype>(kUsccWeights.size()))
        return {};
    int sum = 0;
    for (std::size_t i = 0; i < kUsccWeights.size(); ++i) {
        const qsizetype index = kUsccCharacters.indexOf(first17[static_cast<qsizetype>(i)]);
        if (index < 0)
            return {};
        sum += static_cast<int>(index) * kUsccWeights[i];
    }
    return QChar(kUsccCharacters[(31 - sum % 31) % 31]);
}

/// ISO 7064 MOD 11,10.
QChar vatDeCheckDigit(const QString &first8)
{
    if (first8.size() != 8 || !std::all_of(first8.cbegin(), first8.cend(), isDigit))
        return {};
    int product = 10;
    for (const QChar c : first8) {
        int sum = (c.unicode() - u'0' + product) % 10;
        if (sum == 0)
            sum = 10;
        product = 2 * sum % 11;
    }
    const int check = 11 - product;
    return QChar(u'0' + (check == 10 ? 0 : check));
}

} // namespace tandem::application
