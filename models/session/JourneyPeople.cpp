// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/JourneyPeople.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

/// The same name in its own script and in Latin script.
struct TwoScripts
{
    QString own;
    QString latin;
};

struct Town
{
    TwoScripts region;
    TwoScripts place;
    QString postcode;
};

/// What a language calls people, towns and firms.
struct NameBook
{
    QList<TwoScripts> families;
    QList<TwoScripts> givens;
    QList<Town> towns;
    QList<TwoScripts> streets;
    QStringList firms;
    QStringList trades;
    QString dial;
};

const NameBook &chineseNames()
{
    static const NameBook book{
        {{u"陈"_s, u"Chen"_s},
         {u"王"_s, u"Wang"_s},
         {u"李"_s, u"Li"_s},
         {u"赵"_s, u"Zhao"_s},
         {u"周"_s, u"Zhou"_s},
         {u"吴"_s, u"Wu"_s},
         {u"孙"_s, u"Sun"_s},
         {u"林"_s, u"Lin"_s}},
        {{u"志远"_s, u"Zhiyuan"_s},
         {u"晓梅"_s, u"Xiaomei"_s},
         {u"建国"_s, u"Jianguo"_s},
         {u"丽华"_s, u"Lihua"_s},
         {u"思源"_s, u"Siyuan"_s},
         {u"海燕"_s, u"Haiyan"_s}},
        {{{u"山东省"_s, u"Shandong"_s}, {u"青岛市"_s, u"Qingdao"_s}, u"266101"_s},
         {{u"江苏省"_s, u"Jiangsu"_s}, {u"苏州市"_s, u"Suzhou"_s}, u"215021"_s},
         {{u"广东省"_s, u"Guangdong"_s}, {u"佛山市"_s, u"Foshan"_s}, u"528200"_s},
         {{u"四川省"_s, u"Sichuan"_s}, {u"成都市"_s, u"Chengdu"_s}, u"610041"_s},
         {{u"湖北省"_s, u"Hubei"_s}, {u"武汉市"_s, u"Wuhan"_s}, u"430074"_s}},
        {{u"创新路"_s, u"Chuangxin Lu"_s},
         {u"科技大道"_s, u"Keji Dadao"_s},
         {u"工业园路"_s, u"Gongyeyuan Lu"_s}},
        {u"海源"_s, u"恒瑞达"_s, u"蓝湾"_s, u"东辰"_s, u"鼎新"_s, u"云帆"_s, u"泰和"_s, u"星原"_s},
        {u"智能装备有限公司"_s, u"精密制造有限公司"_s, u"工业软件有限公司"_s, u"机器人股份有限公司"_s,
         u"电子科技有限公司"_s},
        u"+86 21 5550 "_s};
    return book;
}

const NameBook &germanNames()
{
    static const NameBook book{
        {{u"Müller"_s, u"Mueller"_s},
         {u"Becker"_s, u"Becker"_s},
         {u"Yıldız"_s, u"Yildiz"_s},
         {u"Schäfer"_s, u"Schaefer"_s},
         {u"Krüger"_s, u"Krueger"_s},
         {u"Weiß"_s, u"Weiss"_s},
         {u"Hoffmann"_s, u"Hoffmann"_s}},
        {{u"Anna"_s, u"Anna"_s},
         {u"Jonas"_s, u"Jonas"_s},
         {u"Selin"_s, u"Selin"_s},
         {u"Jürgen"_s, u"Juergen"_s},
         {u"Katharina"_s, u"Katharina"_s},
         {u"Lukas"_s, u"Lukas"_s}},
        {{{u"Baden-Württemberg"_s, u"Baden-Wuerttemberg"_s}, {u"Esslingen"_s, u"Esslingen"_s}, u"73728"_s},
         {{u"Bayern"_s, u"Bavaria"_s}, {u"Augsburg"_s, u"Augsburg"_s}, u"86150"_s},
         {{u"Nordrhein-Westfalen"_s, u"North Rhine-Westphalia"_s},
          {u"Bielefeld"_s, u"Bielefeld"_s},
          u"33602"_s},
         {{u"Sachsen"_s, u"Saxony"_s}, {u"Chemnitz"_s, u"Chemnitz"_s}, u"09111"_s},
         {{u"Niedersachsen"_s, u"Lower Saxony"_s}, {u"Göttingen"_s, u"Goettingen"_s}, u"37073"_s}},
        {{u"Hauptstraße"_s, u"Hauptstrasse"_s},
         {u"Industrieweg"_s, u"Industrieweg"_s},
         {u"Am Güterbahnhof"_s, u"Am Gueterbahnhof"_s}},
        {u"Neckartal"_s, u"Rheinwerk"_s, u"Saalfeld"_s, u"Nordlicht"_s, u"Albtech"_s, u"Weserhaus"_s,
         u"Lechfeld"_s},
        {u"Antriebstechnik GmbH"_s, u"Automation GmbH & Co. KG"_s, u"Werkzeugbau GmbH"_s,
         u"Softwarehaus AG"_s, u"Messtechnik GmbH"_s},
        u"+49 711 5550 "_s};
    return book;
}

/// For languages without a book of their own: names that are at home in many countries.
const NameBook &otherNames()
{
    static const NameBook book{
        {{u"Silva"_s, u"Silva"_s},
         {u"Kowalski"_s, u"Kowalski"_s},
         {u"Moreau"_s, u"Moreau"_s},
         {u"Novák"_s, u"Novak"_s},
         {u"Rossi"_s, u"Rossi"_s},
         {u"Jensen"_s, u"Jensen"_s}},
        {{u"Ana"_s, u"Ana"_s},
         {u"Marek"_s, u"Marek"_s},
         {u"Luca"_s, u"Luca"_s},
         {u"Eva"_s, u"Eva"_s},
         {u"Inês"_s, u"Ines"_s},
         {u"Łukasz"_s, u"Lukasz"_s}},
        {},
        {{u"Porto 12"_s, u"Porto 12"_s}, {u"Marina 3"_s, u"Marina 3"_s}},
        {u"Atlântica"_s, u"Bałtyk"_s, u"Meridian"_s, u"Horizonte"_s, u"Żuraw"_s, u"Farol"_s},
        {u"Tech"_s, u"Marine"_s, u"Systems"_s, u"Works"_s, u"Energy"_s},
        u"+351 21 555 "_s};
    return book;
}

const NameBook &bookOf(const QString &language)
{
    return language == "zh"_L1 ? chineseNames() : language == "de"_L1 ? germanNames() : otherNames();
}

QString mailBox(const TwoScripts &family, const TwoScripts &given)
{
    return (given.latin + u'.' + family.latin).toLower() + u"@firm.example"_s;
}

} // namespace

call::Person inventPerson(const call::Side &side, JourneyDice &dice)
{
    const NameBook &book = bookOf(side.language);
    const TwoScripts family = dice.pick(book.families);
    const TwoScripts given = dice.pick(book.givens);
    const LangText function{
        {u"zh"_s, u"项目负责人"_s}, {u"de"_s, u"Projektleitung"_s}, {u"en"_s, u"project lead"_s}};
    return {family.own,
            given.own,
            family.latin,
            given.latin,
            function.best(side.language),
            mailBox(family, given),
            book.dial + dice.digits(4)};
}

QString personName(const call::Person &person)
{
    const bool isHan = !person.familyName.isEmpty() && person.familyName[0].script() == QChar::Script_Han;
    return isHan ? person.latinFamilyName + u' ' + person.latinGivenName + u" ("_s + person.familyName +
                       person.givenName + u')'
                 : person.givenName + u' ' + person.familyName;
}

QString inventOrganisation(const call::Side &side, JourneyDice &dice)
{
    const NameBook &book = bookOf(side.language);
    if (side.language == "zh"_L1)
        return dice.pick(book.towns).place.own.chopped(1) + dice.pick(book.firms) + dice.pick(book.trades);
    return dice.pick(book.firms) + u' ' + dice.pick(book.trades);
}

call::Address inventAddress(const call::Side &side, JourneyDice &dice)
{
    const NameBook &book = bookOf(side.language);
    const TwoScripts street = dice.pick(book.streets);
    const QString number = QString::number(dice.between(1, 180));
    if (book.towns.isEmpty()) {
        const QString place = side.clockLabel.best(side.language);
        return {side.id.left(2), dice.digits(5), side.label.best(side.language),
                place,           street.own,     street.latin + u", "_s + side.clockLabel.best(u"en"_s)};
    }
    const Town town = dice.pick(book.towns);
    const bool isHan = side.language == "zh"_L1;
    return {side.id.left(2),
            town.postcode,
            town.region.own,
            town.place.own,
            isHan ? street.own + number + u"号"_s : street.own + u' ' + number,
            number + u' ' + street.latin + u", "_s + town.place.latin + u", "_s + town.region.latin};
}

QString inventAcronym(int number, JourneyDice &dice)
{
    static const QStringList kFirst{u"VEL"_s, u"LIN"_s, u"NOR"_s, u"TRI"_s, u"SOL"_s, u"KAR"_s, u"MEC"_s};
    static const QStringList kSecond{u"TA"_s, u"QO"_s, u"VIA"_s, u"DEX"_s, u"MO"_s, u"RIS"_s};
    return dice.pick(kFirst) + dice.pick(kSecond) + QString::number(number).rightJustified(2, u'0');
}

} // namespace tandem::session
