// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/DateForms.h"

#include "models/text/NumberForms.h"
#include "models/text/PlainText.h"

#include <QHash>

#include <algorithm>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

/// Walks along a text; every take either moves on or changes nothing.
class Cursor
{
public:
    Cursor(const QString &text, qsizetype start)
        : m_text(&text)
        , m_at(start)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QChar peek() const { return at(*m_text, m_at); }
    bool take(QStringView part)
    {
        if (!hasAt(*m_text, m_at, part))
            return false;
        m_at += part.size();
        return true;
    }
    bool takeAny(std::initializer_list<QStringView> parts)
    {
        for (const QStringView part : parts) {
            if (take(part))
                return true;
        }
        return false;
    }
    void skipBlank() { take(u" "); }
    /// A run of `least` to `most` digits that is not part of a longer one; -1 without.
    int takeDigits(qsizetype least, qsizetype most)
    {
        qsizetype end = m_at;
        int value = 0;
        while (isDigit(at(*m_text, end)) && end - m_at <= most) {
            value = value * 10 + (*m_text)[end].digitValue();
            ++end;
        }
        if (end - m_at < least || end - m_at > most)
            return -1;
        m_at = end;
        return value;
    }
    /// Digits or Chinese numerals up to 9999.
    int takeHanOrDigits(qsizetype most)
    {
        if (isDigit(peek()))
            return takeDigits(1, most);
        const ReadNumber number = hanNumeralAt(*m_text, m_at);
        if (number.length == 0 || number.hasDecimals || number.amount.exponent < 0 ||
            number.amount.exponent > 3)
            return -1;
        const double value = number.amount.toDouble();
        if (value > 9999)
            return -1;
        m_at += number.length;
        return static_cast<int>(value);
    }
    QString takeWord()
    {
        const qsizetype end = endOfWord(*m_text, m_at);
        const QString word = m_text->mid(m_at, qMin<qsizetype>(end - m_at, 24)).toLower();
        m_at = end;
        return word;
    }

private:
    const QString *m_text;
    qsizetype m_at;
};

bool isYear(int year)
{
    return year >= 1600 && year <= 2199;
}
bool isMonth(int month)
{
    return month >= 1 && month <= 12;
}
bool isDay(int day)
{
    return day >= 1 && day <= 31;
}

/// "May" is a name in German, "Mai" no word in English.
int monthOf(const QString &word, Script script)
{
    static const QStringList english{u"may"_s, u"march"_s, u"mar"_s};
    static const QHash<QString, int> table{
        {u"januar"_s, 1},    {u"jänner"_s, 1},   {u"january"_s, 1},   {u"jan"_s, 1},       {u"februar"_s, 2},
        {u"february"_s, 2},  {u"feb"_s, 2},      {u"märz"_s, 3},      {u"march"_s, 3},     {u"mär"_s, 3},
        {u"mar"_s, 3},       {u"april"_s, 4},    {u"apr"_s, 4},       {u"mai"_s, 5},       {u"may"_s, 5},
        {u"juni"_s, 6},      {u"june"_s, 6},     {u"jun"_s, 6},       {u"juli"_s, 7},      {u"july"_s, 7},
        {u"jul"_s, 7},       {u"august"_s, 8},   {u"aug"_s, 8},       {u"september"_s, 9}, {u"sep"_s, 9},
        {u"sept"_s, 9},      {u"oktober"_s, 10}, {u"october"_s, 10},  {u"okt"_s, 10},      {u"oct"_s, 10},
        {u"november"_s, 11}, {u"nov"_s, 11},     {u"dezember"_s, 12}, {u"december"_s, 12}, {u"dez"_s, 12},
        {u"dec"_s, 12}};
    return script == Script::German && english.contains(word) ? 0 : table.value(word);
}

ReadDate found(const CalendarDate &date, const Cursor &cursor, qsizetype start)
{
    return {date, std::nullopt, cursor.position() - start};
}

/// 2027年3月15日, 3月15日, 2027年, 2027年第一季度, 2027年上半年.
ReadDate hanDate(const QString &text, qsizetype start)
{
    Cursor cursor(text, start);
    CalendarDate date;
    const int first = cursor.takeHanOrDigits(4);
    if (first < 0)
        return {};
    if (isYear(first) && (cursor.take(u"年") || cursor.take(u" 年")) &&
        !hasAt(text, cursor.position(), u"来")) {
        date.year = first;
        Cursor further = cursor;
        further.skipBlank();
        further.take(u"度");
        const bool isNumbered = further.take(u"第");
        if (further.take(u"上半年"))
            return found({first, 1, 0, 0, 0}, further, start);
        if (further.take(u"下半年"))
            return found({first, 2, 0, 0, 0}, further, start);
        further.take(u"Q");
        const int next = further.takeHanOrDigits(2);
        if (next >= 1 && next <= 4 && (further.take(u"季度") || (isNumbered && further.take(u"季"))))
            return found({first, 0, next, 0, 0}, further, start);
        further.skipBlank();
        if (!isMonth(next) || !further.take(u"月"))
            return found(date, cursor, start);
        date.month = next;
        cursor = further;
    } else if (isMonth(first) && (cursor.take(u"月") || cursor.take(u" 月"))) {
        date.month = first;
    } else {
        return {};
    }
    Cursor further = cursor;
    further.skipBlank();
    const int day = further.takeHanOrDigits(2);
    further.skipBlank();
    if (isDay(day) && further.takeAny({u"日", u"号"})) {
        date.day = day;
        cursor = further;
    }
    return found(date, cursor, start);
}

ReadDate isoDate(const QString &text, qsizetype start)
{
    Cursor cursor(text, start);
    const int year = cursor.takeDigits(4, 4);
    const QChar separator = cursor.peek();
    if (!isYear(year) || (separator != u'-' && separator != u'/' && separator != u'.'))
        return {};
    cursor.take(QStringView(&separator, 1));
    const int month = cursor.takeDigits(1, 2);
    if (!isMonth(month))
        return {};
    Cursor further = cursor;
    if (further.take(QStringView(&separator, 1))) {
        if (const int day = further.takeDigits(1, 2); isDay(day))
            return found({year, 0, 0, month, day}, further, start);
    }
    if (separator != u'-' || text.mid(start + 5, 2).size() != 2 || cursor.position() - start != 7)
        return {};
    return found({year, 0, 0, month, 0}, cursor, start);
}

/// 15.03.2027, 15.3., and 15/03/2027 with either order.
ReadDate dottedDate(const QString &text, qsizetype start, Script script)
{
    Cursor cursor(text, start);
    const int first = cursor.takeDigits(1, 2);
    const QChar separator = cursor.peek();
    if (first < 1 || (separator != u'.' && separator != u'/'))
        return {};
    cursor.take(QStringView(&separator, 1));
    if (separator == u'.')
        cursor.skipBlank();
    const int second = cursor.takeDigits(1, 2);
    if (second < 1 || !cursor.take(QStringView(&separator, 1)))
        return {};
    Cursor further = cursor;
    int year = further.takeDigits(4, 4);
    if (year < 0) {
        further = cursor;
        further.skipBlank();
        year = further.takeDigits(4, 4);
    }
    if (year < 0) {
        further = cursor;
        year = further.takeDigits(2, 2);
        year = year < 0 || separator == u'/' ? -1 : year + 2000;
    }
    if (separator == u'.') {
        if (!isDay(first) || !isMonth(second))
            return {};
        if (isYear(year))
            return found({year, 0, 0, second, first}, further, start);
        return isDigit(cursor.peek()) ? ReadDate{} : found({0, 0, 0, second, first}, cursor, start);
    }
    if (!isYear(year))
        return {};
    const CalendarDate dayFirst{year, 0, 0, second, first};
    const CalendarDate monthFirst{year, 0, 0, first, second};
    const bool canDayFirst = isDay(first) && isMonth(second);
    const bool canMonthFirst = isDay(second) && isMonth(first);
    if (!canDayFirst && !canMonthFirst)
        return {};
    const bool takesMonth = canMonthFirst && (script == Script::English || !canDayFirst);
    ReadDate read = found(takesMonth ? monthFirst : dayFirst, further, start);
    if (canDayFirst && canMonthFirst && first != second)
        read.otherDate = takesMonth ? dayFirst : monthFirst;
    return read;
}

/// A year behind a month: "March 2027", "March, 2027", "März des Jahres 2027".
void takeYear(Cursor &cursor, CalendarDate &date)
{
    Cursor further = cursor;
    further.take(u".");
    further.take(u",");
    further.skipBlank();
    further.takeAny({u"of ", u"in ", u"des Jahres ", u"im Jahr ", u"'"});
    const int year = further.takeDigits(4, 4);
    if (isYear(year)) {
        date.year = year;
        cursor = further;
    }
}

/// "15. März 2027", "15 March", "15th of March 2027".
ReadDate dayAndMonth(const QString &text, qsizetype start, Script script)
{
    Cursor cursor(text, start);
    const int day = cursor.takeDigits(1, 2);
    if (!isDay(day))
        return {};
    cursor.takeAny({u".", u"st", u"nd", u"rd", u"th"});
    cursor.skipBlank();
    cursor.take(u"of ");
    CalendarDate date{0, 0, 0, monthOf(cursor.takeWord(), script), day};
    if (date.month == 0)
        return {};
    takeYear(cursor, date);
    return found(date, cursor, start);
}

bool followsTimeWord(const QString &text, qsizetype start)
{
    static constexpr QStringView kWords[] = {u"in ",    u"since ", u"until ", u"by ",    u"last ", u"next ",
                                             u"early ", u"late ",  u"from ",  u"every ", u"this ", u"mid-"};
    const QStringView before = QStringView(text).left(start);
    return std::any_of(std::begin(kWords), std::end(kWords),
                       [&](QStringView word) { return before.endsWith(word); });
}

/// "March 15, 2027", "März 2027".
ReadDate monthFirst(const QString &text, qsizetype start, Script script)
{
    Cursor cursor(text, start);
    const QString word = cursor.takeWord();
    CalendarDate date{0, 0, 0, monthOf(word, script), 0};
    if (date.month == 0 || !text[start].isUpper())
        return {};
    Cursor further = cursor;
    further.take(u".");
    further.skipBlank();
    if (const int day = further.takeDigits(1, 2); isDay(day) && script == Script::English) {
        further.takeAny({u"st", u"nd", u"rd", u"th"});
        if (!isLatin(further.peek()) && further.peek() != u'%' && further.peek() != u':') {
            date.day = day;
            cursor = further;
        }
    }
    takeYear(cursor, date);
    // "may" and "march" are words too; short forms need a day, a year or a word of time beside them.
    const bool isPlain = (word.size() > 3 && word != u"march") || followsTimeWord(text, start);
    if (date.day == 0 && date.year == 0 && !isPlain && script == Script::English)
        return {};
    return found(date, cursor, start);
}

/// Q1 2027, H1 2027, "1. Quartal 2027", "erstes Halbjahr 2027", "first quarter of 2027".
ReadDate partOfYear(const QString &text, qsizetype start, Script script)
{
    Cursor cursor(text, start);
    int number = 0;
    bool isHalf = false;
    if (cursor.peek() == u'Q' || cursor.peek() == u'H') {
        isHalf = cursor.take(u"H");
        cursor.take(u"Q");
        number = cursor.takeDigits(1, 1);
        if (number < 1 || isLatin(cursor.peek()))
            return {};
        cursor.take(u"/");
    } else {
        if (isDigit(cursor.peek())) {
            number = cursor.takeDigits(1, 1);
            cursor.takeAny({u".", u"st", u"nd", u"rd", u"th"});
        } else {
            const WordNumber word = wordNumberAt(text, start, script);
            if (!word.isOrdinal || word.amount.exponent != 0)
                return {};
            number = static_cast<int>(word.amount.digits);
            cursor = Cursor(text, start + word.length);
        }
        cursor.skipBlank();
        const QString word = cursor.takeWord();
        isHalf = word == u"halbjahr" || word == u"halbjahres" || word == u"half";
        if (!isHalf && word != u"quartal" && word != u"quartals" && word != u"quarter")
            return {};
    }
    if (number < 1 || number > (isHalf ? 2 : 4))
        return {};
    CalendarDate date{0, isHalf ? number : 0, isHalf ? 0 : number, 0, 0};
    takeYear(cursor, date);
    if (date.year == 0)
        return {};
    return found(date, cursor, start);
}

/// 03/2027
ReadDate monthSlashYear(const QString &text, qsizetype start)
{
    Cursor cursor(text, start);
    const int month = cursor.takeDigits(1, 2);
    if (!isMonth(month) || !cursor.take(u"/"))
        return {};
    const int year = cursor.takeDigits(4, 4);
    return isYear(year) ? found({year, 0, 0, month, 0}, cursor, start) : ReadDate{};
}

} // namespace

ReadDate dateAt(const QString &text, qsizetype start, Script script)
{
    const QChar first = at(text, start);
    ReadDate read;
    if (isDigit(first) || isHan(first))
        read = hanDate(text, start);
    if (read.length == 0 && isDigit(first))
        read = isoDate(text, start);
    if (read.length == 0 && isDigit(first))
        read = dottedDate(text, start, script);
    if (read.length == 0 && isDigit(first))
        read = dayAndMonth(text, start, script);
    if (read.length == 0 && isDigit(first))
        read = monthSlashYear(text, start);
    if (read.length == 0 && (isDigit(first) || isLatin(first)))
        read = partOfYear(text, start, script);
    if (read.length == 0 && isLatin(first))
        read = monthFirst(text, start, script);
    return read;
}

ReadDecade decadeAt(const QString &text, qsizetype start)
{
    Cursor cursor(text, start);
    if (isDigit(cursor.peek())) {
        const int year = cursor.takeDigits(4, 4);
        Cursor further = cursor;
        further.take(u"'");
        const bool isWord = isYear(year) && year % 10 == 0 && further.takeAny({u"er", u"s"});
        if (isWord && !isLatin(further.peek())) {
            if (further.takeAny({u"-Jahre", u" Jahre"}))
                further.take(u"n");
            return {year, further.position() - start};
        }
        cursor = Cursor(text, start);
    }
    int century = 20;
    bool isSaid = cursor.take(u"上世纪") || cursor.take(u"上个世纪");
    if (!isSaid) {
        century = cursor.takeHanOrDigits(2);
        cursor.skipBlank();
        isSaid = century > 0 && cursor.take(u"世纪");
    }
    if (!isSaid)
        return {};
    cursor.skipBlank();
    const int tens = cursor.takeHanOrDigits(2);
    cursor.skipBlank();
    if (tens < 0 || tens > 90 || tens % 10 != 0 || !cursor.take(u"年代"))
        return {};
    return {(century - 1) * 100 + tens, cursor.position() - start};
}

ReadTime timeAt(const QString &text, qsizetype start, Script script)
{
    Cursor cursor(text, start);
    const bool isAfternoon = cursor.takeAny({u"下午", u"晚上", u"傍晚", u"今晚", u"当晚"});
    if (!isAfternoon)
        cursor.takeAny({u"上午", u"早上", u"凌晨", u"中午"});
    int hour = cursor.takeHanOrDigits(2);
    if (hour < 0 || hour > 24)
        return {};
    int minute = 0;
    bool isTime = false;
    Cursor further = cursor;
    if (further.takeAny({u":", u"：", u"."}) && (cursor.peek() != u'.' || script != Script::Chinese)) {
        const bool isDotted = cursor.peek() == u'.';
        const int read = further.takeDigits(2, 2);
        if (read >= 0 && read < 60) {
            Cursor clock = further;
            clock.skipBlank();
            isTime = !isDotted || clock.takeAny({u"Uhr", u"am", u"pm", u"a.m.", u"p.m."});
            if (isTime) {
                minute = read;
                cursor = further;
            }
        }
    }
    Cursor word = cursor;
    word.skipBlank();
    if (word.takeAny({u"Uhr", u"o'clock"})) {
        isTime = true;
        cursor = word;
    } else if (word.takeAny({u"pm", u"p.m.", u"PM"}) && !isLatin(word.peek())) {
        isTime = true;
        hour += hour < 12 ? 12 : 0;
        cursor = word;
    } else if (word.takeAny({u"am", u"a.m.", u"AM"}) && !isLatin(word.peek()) && script == Script::English) {
        isTime = true;
        cursor = word;
    } else if (!isTime && word.takeAny({u"点", u"时"}) && word.peek() != u'间' && word.peek() != u'代') {
        isTime = true;
        if (const int read = word.takeHanOrDigits(2); read >= 0 && read < 60 && word.take(u"分"))
            minute = read;
        cursor = word;
    }
    if (!isTime)
        return {};
    if (isAfternoon && hour < 12)
        hour += 12;
    return {hour * 60 + minute, cursor.position() - start};
}

} // namespace tandem::text
