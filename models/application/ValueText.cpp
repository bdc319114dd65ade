// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ValueText.h"

#include <QLocale>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNeutral = "und"_L1;

/// Groups of three in front of the decimal mark; German and other languages differ only in the two marks.
/// `longest`: digits that stay together; four for plain numbers, so that years are never grouped (GB/T 15835,
/// DIN 5008).
QString grouped(const QString &plain, const QString &language, qsizetype longest)
{
    if (language == kNeutral)
        return plain;
    const QLocale locale(language);
    const bool negative = plain.startsWith(u'-');
    QString whole = plain.section(u'.', 0, 0).mid(negative ? 1 : 0);
    const QString fraction = plain.section(u'.', 1);
    for (qsizetype i = whole.size() > longest ? whole.size() - 3 : 0; i > 0; i -= 3)
        whole.insert(i, locale.groupSeparator());
    return (negative ? u"-"_s : QString()) + whole +
           (fraction.isEmpty() ? QString() : locale.decimalPoint() + fraction);
}

QString optionLabel(const QList<call::Option> &options, const QString &id, const QString &language)
{
    for (const call::Option &option : options) {
        if (option.id == id)
            return language == kNeutral ? id : option.label.best(language);
    }
    return id;
}

QString joined(const QStringList &parts, const QString &language)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(language.startsWith("zh"_L1) || language.startsWith("ja"_L1) ? u"、"_s : u", "_s);
}

QString lines(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u'\n');
}

bool isHan(const QString &text)
{
    return !text.isEmpty() && text[0].script() == QChar::Script_Han;
}

QString personText(const call::Person &person)
{
    // Family name first in Han script (GB/T 28039 for the Latin form too); given name first otherwise.
    const bool han = isHan(person.familyName);
    const QString original = han ? person.familyName + person.givenName
                                 : lines({person.givenName, person.familyName}).replace(u'\n', u' ');
    const QString latin = lines({person.latinFamilyName, person.latinGivenName}).replace(u'\n', u' ');
    const QString name = latin.isEmpty() || latin == original ? original : original + u" ("_s + latin + u')';
    return lines({name, person.function, person.email, person.telephone});
}

QString addressText(const call::Address &address)
{
    // Large to small in Han script, small to large otherwise (domain.md §4.4).
    const bool han = isHan(address.place) || isHan(address.region) || isHan(address.street);
    const QString place = lines({address.postcode, address.place}).replace(u'\n', u' ');
    const QString original =
        han ? lines({address.postcode, address.region + address.place + address.street, address.country})
            : lines({address.street, place, address.region, address.country});
    return lines({original, address.latin});
}

QString periodText(const call::Period &period, const QString &language)
{
    return dateText(period.start, language) + u" – "_s + dateText(period.end, language);
}

QString declaredText(bool yes, const QString &language)
{
    static const LangText kYes{{u"de"_s, u"ja"_s}, {u"en"_s, u"yes"_s}, {u"zh"_s, u"是"_s}};
    static const LangText kNo{{u"de"_s, u"nein"_s}, {u"en"_s, u"no"_s}, {u"zh"_s, u"否"_s}};
    return (yes ? kYes : kNo).best(language);
}

struct Texter
{
    const QList<call::Option> &options;
    QString language;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const
    {
        return options.isEmpty() ? text : optionLabel(options, text, language);
    }
    QString operator()(const QStringList &items) const
    {
        QStringList labels;
        for (const QString &item : items)
            labels.append(options.isEmpty() ? item : optionLabel(options, item, language));
        return joined(labels, language);
    }
    QString operator()(const Decimal &number) const { return decimalText(number, language); }
    QString operator()(const Money &money) const { return moneyText(money, language); }
    QString operator()(const QDate &date) const { return dateText(date, language); }
    QString operator()(const call::Period &period) const { return periodText(period, language); }
    QString operator()(const call::Code &code) const
    {
        return code.edition.isEmpty() ? code.value : code.value + u" ("_s + code.edition + u')';
    }
    QString operator()(const call::Address &address) const { return addressText(address); }
    QString operator()(const call::Person &person) const { return personText(person); }
    QString operator()(const call::Table &) const { return {}; }
    QString operator()(const call::FileList &) const { return {}; }
    QString operator()(const call::Declared &declared) const { return declaredText(declared.yes, language); }
    QString operator()(const LangText &text) const { return text.in(language); }
};

/// A month in letters where day and month could be taken for each other.
QString datePattern(const QString &language)
{
    if (language == kNeutral)
        return u"yyyy-MM-dd"_s;
    if (language.startsWith("zh"_L1))
        return u"yyyy年M月d日"_s;
    if (language.startsWith("de"_L1) || language.startsWith("pl"_L1))
        return u"dd.MM.yyyy"_s;
    return u"d MMM yyyy"_s;
}

} // namespace

QString decimalText(const Decimal &number, const QString &language)
{
    return grouped(number.toText(), language, 4);
}

QString moneyText(const Money &money, const QString &language)
{
    return grouped(Decimal{money.minor, 2}.toText(), language, 3) + u'\u00A0' + money.currency;
}

QString dateText(const QDate &date, const QString &language)
{
    return date.isValid() ? QLocale(language).toString(date, datePattern(language)) : QString();
}

QString dateTimeText(const QDateTime &at, const QString &language)
{
    return at.isValid() ? QLocale(language).toString(at, dateTimePattern(language)) : QString();
}

QString dateTimePattern(const QString &language)
{
    return datePattern(language) + u" HH:mm"_s;
}

QString valueText(const call::FieldDefinition &field, const call::FieldValue &value, const QString &language)
{
    return std::visit(Texter{field.options, language}, value);
}

QString cellText(const call::Column &column, const call::FieldValue &value, const QString &language)
{
    return std::visit(Texter{column.options, language}, value);
}

bool dependsOnLanguage(call::FieldType type)
{
    using enum call::FieldType;
    return type == Choice || type == MultipleChoice || type == Number || type == Money || type == Date ||
           type == Period || type == Declaration;
}

} // namespace tandem::application
