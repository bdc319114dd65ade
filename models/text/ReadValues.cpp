// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/ReadValues.h"

#include "models/text/Bounds.h"
#include "models/text/DateForms.h"
#include "models/text/IdentifierForms.h"
#include "models/text/NumberForms.h"
#include "models/text/PlainText.h"
#include "models/text/UnitTable.h"

#include <array>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

/// Number words up to twelve are words by custom in German and easily paraphrased in all three languages.
constexpr double kLastSmallWord = 12;
/// Fractions are kept to nine places.
constexpr int kExact = -9;

/// 一年半: a half more.
Amount withHalf(const Amount &amount)
{
    const double whole = amount.toDouble();
    return amount.exponent < 0 || whole > 1e6 ? amount : Amount::of(static_cast<qint64>(whole) * 10 + 5, -1);
}

class Reader
{
public:
    Reader(const QString &text, Script script)
        : m_text(plain(text))
        , m_script(script)
    {
    }

    Values read()
    {
        while (m_at < m_text.size()) {
            const qsizetype next = take();
            m_at = qMax(next, m_at + 1);
        }
        completeRanges();
        dropConversions();
        return m_values;
    }

private:
    qsizetype take();
    qsizetype takeLatin();
    qsizetype takeDigits();
    qsizetype takeHan();
    qsizetype takeDate();
    qsizetype takeDecade();
    qsizetype takeTime();
    qsizetype takeMoney();
    qsizetype takeIdentifier();
    qsizetype takeHanRatio();
    qsizetype takeHanNumeral();
    qsizetype takeWordNumber();
    qsizetype takeYears(qsizetype run);
    qsizetype takeOrdinalMark(qsizetype start);
    qsizetype takeNumber(const ReadNumber &number, qsizetype start, const Unit *currency, Value value);
    [[nodiscard]] qsizetype skipMore(Value &value, qsizetype end) const;
    [[nodiscard]] qsizetype takeLowerPart(Value &value, qsizetype end) const;
    qsizetype readScale(Value &value, qsizetype end, const Unit *currency);
    qsizetype readTail(Value &value, qsizetype end, const Unit *currency);
    qsizetype takeRound();
    void setUnit(Value &value, const Unit &unit) const;
    void add(Value value, qsizetype start, qsizetype end);
    void completeRanges();
    void dropConversions();
    [[nodiscard]] bool isShare(const Value &first, const Value &second) const;
    [[nodiscard]] bool isRange(const Value &first, const Value &second) const;
    [[nodiscard]] qsizetype skipJoint(qsizetype end) const;

    QString m_text;
    Script m_script;
    qsizetype m_at = 0;
    Values m_values;
};

qsizetype Reader::take()
{
    const QChar c = m_text[m_at];
    if (isLatin(c))
        return takeLatin();
    if (isDigit(c))
        return takeDigits();
    if (isHan(c))
        return takeHan();
    if (c == u'€' || c == u'$' || c == QChar(0x00A5) || c == QChar(0x00A3))
        return takeMoney();
    return m_at;
}

void Reader::add(Value value, qsizetype start, qsizetype end)
{
    value.start = start;
    value.length = end - start;
    m_values.append(std::move(value));
}

qsizetype Reader::takeDate()
{
    const ReadDate read = dateAt(m_text, m_at, m_script);
    if (read.length == 0)
        return m_at;
    Value value;
    value.kind = Kind::Date;
    value.date = read.date;
    value.otherDate = read.otherDate;
    const qsizetype end = m_at + read.length;
    // A month alone is often left out where the year or "then" says enough.
    if (read.date == CalendarDate{0, 0, 0, read.date.month, 0})
        value.weight = Weight::Weak;
    if (read.date == CalendarDate{read.date.year, 0, 0, 0, 0}) {
        // A year alone is a number in German and English, so it is one here too.
        value = {};
        value.amount = Amount::of(read.date.year);
    }
    add(value, m_at, end);
    return end;
}

qsizetype Reader::takeTime()
{
    const ReadTime read = timeAt(m_text, m_at, m_script);
    if (read.length == 0)
        return m_at;
    Value value;
    value.kind = Kind::TimeOfDay;
    value.dimension = u"time of day"_s;
    value.amount = Amount::of(read.minutes);
    value.weight = Weight::Weak;
    add(value, m_at, m_at + read.length);
    return m_at + read.length;
}

qsizetype Reader::takeMoney()
{
    const FoundUnit currency = currencyBefore(m_text, m_at);
    if (!currency.unit)
        return m_at;
    const qsizetype digits = m_at + currency.length;
    return takeNumber(digitsAt(m_text, digits, m_script), digits, currency.unit, {});
}

qsizetype Reader::takeIdentifier()
{
    const ReadIdentifier read = identifierAt(m_text, m_at, m_script);
    if (read.length == 0)
        return m_at;
    Value value;
    value.kind = read.isStrong ? Kind::Identifier : Kind::Name;
    value.weight = read.isStrong ? Weight::Strong : Weight::Weak;
    value.key = read.key;
    add(value, m_at, m_at + read.length);
    return m_at + read.length;
}

/// 20世纪30年代, 1930er Jahre, 1930s: ten years under their first.
qsizetype Reader::takeDecade()
{
    const ReadDecade read = decadeAt(m_text, m_at);
    if (read.length == 0)
        return m_at;
    Value value;
    value.amount = Amount::of(read.year);
    value.dimension = u"decade"_s;
    value.kind = Kind::Quantity;
    value.unit = value.dimension;
    value.weight = read.year % 100 == 0 ? Weight::Weak : Weight::Strong; // "the 2000s": also "this century"
    add(value, m_at, m_at + read.length);
    return m_at + read.length;
}

qsizetype Reader::takeLatin()
{
    const qsizetype wordEnd = endOfWord(m_text, m_at);
    for (const auto step : {&Reader::takeMoney, &Reader::takeDate, &Reader::takeIdentifier}) {
        if (const qsizetype end = (this->*step)(); end > m_at)
            return end;
    }
    if (m_script == Script::Chinese) {
        const ReadIdentifier name = latinNameAt(m_text, m_at);
        if (name.length > 0) {
            Value value;
            value.kind = Kind::Name;
            value.weight = Weight::Weak;
            value.key = name.key;
            add(value, m_at, m_at + name.length);
        }
        return wordEnd;
    }
    if (const qsizetype end = takeWordNumber(); end > m_at)
        return end;
    return wordEnd;
}

qsizetype Reader::takeDigits()
{
    for (const auto step :
         {&Reader::takeDecade, &Reader::takeDate, &Reader::takeTime, &Reader::takeIdentifier}) {
        if (const qsizetype end = (this->*step)(); end > m_at)
            return end;
    }
    const ReadNumber number = digitsAt(m_text, m_at, m_script);
    qsizetype run = m_at;
    while (isDigit(at(m_text, run)))
        ++run;
    const bool isCode = number.length == 0 || (m_text[m_at] == u'0' && run - m_at > 1 && !number.hasDecimals);
    if (isCode) {
        Value value;
        value.kind = Kind::Identifier;
        value.key = m_text.mid(m_at, run - m_at);
        add(value, m_at, run);
        return run;
    }
    if (const qsizetype end = takeYears(run); end > m_at)
        return end;
    Value value;
    if (at(m_text, run) == u'.' && number.length == run - m_at) {
        if (const qsizetype end = takeOrdinalMark(run); end > m_at)
            return end;
        // "die 89. Minute": at the end of a sentence it looks the same, so it only makes the check milder.
        value.isOrdinal =
            m_script == Script::German && at(m_text, run + 1) == u' ' && isLatin(at(m_text, run + 2));
    }
    return takeNumber(number, m_at, nullptr, value);
}

/// "1950-53": two years, the second without its century.
qsizetype Reader::takeYears(qsizetype run)
{
    const QChar joint = at(m_text, run);
    const bool isJoint = joint == u'-' || joint == u'/' || joint == QChar(0x2013) || joint == QChar(0x2014);
    qsizetype end = run + 1;
    while (isDigit(at(m_text, end)))
        ++end;
    const int year = run - m_at == 4 ? m_text.mid(m_at, 4).toInt() : 0;
    const int tail = end - run == 3 ? m_text.mid(run + 1, 2).toInt() : 0;
    if (!isJoint || year < 1600 || year > 2199 || tail <= year % 100)
        return m_at;
    Value value;
    value.amount = Amount::of(year);
    add(value, m_at, run);
    value.amount = Amount::of(year - year % 100 + tail);
    add(value, run + 1, end);
    return at(m_text, end) == u'年' ? end + 1 : end;
}

/// "1. " at the head of a line numbers a list; "3rd" and "3." before a word count in order.
qsizetype Reader::takeOrdinalMark(qsizetype dot)
{
    const QChar before = at(m_text, m_at - 1);
    const bool isList =
        (before.isNull() || before == u'\n') && at(m_text, dot + 1) == u' ' && dot - m_at <= 2;
    if (!isList)
        return m_at;
    Value value;
    value.amount = Amount::of(m_text.mid(m_at, dot - m_at).toInt());
    value.weight = Weight::Weak;
    value.isOrdinal = true;
    add(value, m_at, dot + 1);
    return dot + 1;
}

qsizetype Reader::skipJoint(qsizetype end) const
{
    const QChar c = at(m_text, end);
    const bool isJoint = c == u' ' || (c == u'-' && isLatin(at(m_text, end + 1)));
    return isJoint ? end + 1 : end;
}

void Reader::setUnit(Value &value, const Unit &unit) const
{
    value.kind = unit.isMoney ? Kind::Money : Kind::Quantity;
    value.unit = unit.symbol;
    value.dimension = unit.dimension;
    value.factor = unit.factor;
    value.power = unit.power;
    value.isForeignUnit = unit.isForeign;
}

/// 多, 余 or 来 behind a number says that it is more.
qsizetype Reader::skipMore(Value &value, qsizetype end) const
{
    const QChar c = at(m_text, end);
    if (c != u'多' && c != u'余' && !(c == u'来' && measureWordAt(m_text, end + 1) > 0))
        return end;
    value.bound = Bound::MoreThan;
    return end + 1;
}

/// 1亿2300万: the part below 亿.
qsizetype Reader::takeLowerPart(Value &value, qsizetype end) const
{
    if (value.scale != 8 || !isDigit(at(m_text, end)))
        return end;
    const ReadNumber lower = digitsAt(m_text, end, m_script);
    const qsizetype scaleStart = end + lower.length;
    if (lower.length == 0 || lower.amount.exponent < 0 || at(m_text, scaleStart) != u'万')
        return end;
    const double sum = value.amount.toDouble() + lower.amount.toDouble() * 1e4;
    if (sum > 1e15 || value.amount.exponent < 0)
        return end;
    value.amount = Amount::of(static_cast<qint64>(sum));
    value.step = value.scale = 4;
    return scaleStart + 1;
}

/// "Mio.", "billion", 万 behind a number. 千瓦 is a unit and no scale.
qsizetype Reader::readScale(Value &value, qsizetype end, const Unit *currency)
{
    const qsizetype start = skipJoint(end);
    if (isHan(at(m_text, start)) && unitAt(m_text, start, m_script).unit)
        return end;
    Scale scale = scaleAt(m_text, start, m_script);
    if (scale.length == 0 && currency && at(m_text, end) == u'm' && !isLatin(at(m_text, end + 1)))
        scale = {6, end + 1 - start, false};
    if (scale.length == 0)
        return end;
    value.amount = Amount::of(value.amount.digits, value.amount.exponent + scale.power);
    if (value.otherways)
        value.otherways = Amount::of(value.otherways->digits, value.otherways->exponent + scale.power);
    value.step += scale.power;
    value.scale = scale.power;
    value.rounded = value.rounded || scale.power > 2;
    value.isBillion = scale.isBillion;
    return skipMore(value, takeLowerPart(value, start + scale.length));
}

/// Scale words, unit and currency behind a number; gives where the value ends.
qsizetype Reader::readTail(Value &value, qsizetype end, const Unit *currency)
{
    end = skipMore(value, end);
    end = readScale(value, end, currency);
    if (currency) {
        setUnit(value, *currency);
        if (hasAt(m_text, end, u"元"))
            ++end;
        return end;
    }
    qsizetype unitStart = skipJoint(end);
    if (at(m_text, unitStart) == u'(' || at(m_text, unitStart) == u')')
        unitStart = end;
    const FoundUnit found = unitAt(m_text, unitStart, m_script);
    if (found.unit) {
        setUnit(value, *found.unit);
        value.isLooseUnit = found.isLoose;
        return unitStart + found.length;
    }
    // 3小时10分: behind hours 分 is a minute, elsewhere a mark or a share.
    const bool isMinute = at(m_text, end) == u'分' && !m_values.isEmpty() && m_values.last().unit == u"h" &&
                          m_values.last().end() == m_at;
    if (isMinute) {
        setUnit(value, *unitAt(u"min"_s, 0, m_script).unit);
        return end + 1;
    }
    value.isCount = measureWordAt(m_text, end) > 0;
    return end;
}

qsizetype Reader::takeNumber(const ReadNumber &number, qsizetype start, const Unit *currency, Value value)
{
    if (number.length == 0)
        return m_at;
    value.amount = number.amount;
    value.otherways = number.otherways;
    value.step = number.step;
    value.rounded = number.hasDecimals;
    const QChar before = at(m_text, start - 1);
    const QChar farther = at(m_text, start - 2);
    if (before == u'-' && (farther.isNull() || farther == u' ' || farther == u'(' || farther == u'\n')) {
        value.amount.digits = -value.amount.digits;
        value.otherways.reset();
    }
    qsizetype end = readTail(value, start + number.length, currency);
    // "15th", "3rd"
    static constexpr std::array<QStringView, 4> kEndings{u"st", u"nd", u"rd", u"th"};
    for (const QStringView ending : kEndings) {
        if (hasAt(m_text, end, ending) && !isLatin(at(m_text, end + 2)) && value.kind == Kind::Number) {
            value.isOrdinal = true;
            end += 2;
            break;
        }
    }
    if (number.isMore)
        value.bound = Bound::MoreThan;
    const Bound bound = boundAround(m_text, m_at, end, m_script);
    if (value.bound == Bound::None)
        value.bound = bound;
    add(value, m_at, end);
    return end;
}

/// Whether a value may begin with this character: a numeral, an ordinal, a time of day, a currency.
bool mayBegin(QChar c)
{
    static const auto kTable = [] {
        std::array<bool, 0x7000> table{};
        for (const QChar starter : u"〇零一二两三四五六七八九十百千万半第上下今当傍晚凌早中人"_s)
            table[starter.unicode() - 0x3000] = true;
        return table;
    }();
    const char16_t code = c.unicode();
    return code >= 0x3000 && code < 0xA000 && kTable[code - 0x3000];
}

qsizetype Reader::takeHan()
{
    if (!mayBegin(m_text[m_at]))
        return m_at + 1;
    for (const auto step : {&Reader::takeMoney, &Reader::takeDecade, &Reader::takeDate, &Reader::takeTime,
                            &Reader::takeHanRatio, &Reader::takeHanNumeral}) {
        if (const qsizetype end = (this->*step)(); end > m_at)
            return end;
    }
    return m_at + 1;
}

/// 百分之三点五, 千分之二, 三分之一, 一半.
qsizetype Reader::takeHanRatio()
{
    Value value;
    value.kind = Kind::Quantity;
    value.dimension = u"ratio"_s;
    value.unit = u"%"_s;
    value.power = -2;
    if (hasAt(m_text, m_at, u"百分之") || hasAt(m_text, m_at, u"千分之")) {
        const qsizetype start = m_at + 3;
        ReadNumber number =
            isDigit(at(m_text, start)) ? digitsAt(m_text, start, m_script) : hanNumeralAt(m_text, start);
        if (at(m_text, start) == u'百') {
            number.amount = Amount::of(1, 2);
            number.length = 1;
        }
        if (number.length == 0)
            return m_at;
        value.amount =
            Amount::of(number.amount.digits, number.amount.exponent - (m_text[m_at] == u'千' ? 1 : 0));
        value.step = number.step;
        value.rounded = number.hasDecimals;
        const qsizetype end = start + number.length;
        value.bound = boundAround(m_text, m_at, end, m_script);
        add(value, m_at, end);
        return end;
    }
    const ReadNumber below = hanNumeralAt(m_text, m_at);
    value.weight = Weight::Weak;
    value.power = 0;
    value.unit = u"fraction"_s;
    value.step = kExact;
    if (below.length > 0 && below.amount.digits > 0 && below.amount.exponent >= 0 &&
        below.amount.toDouble() <= 1000 && hasAt(m_text, m_at + below.length, u"分之")) {
        const qsizetype start = m_at + below.length + 2;
        const ReadNumber above = hanNumeralAt(m_text, start);
        if (above.length == 0 || above.amount.toDouble() > 1000 || above.amount.exponent < 0)
            return m_at;
        constexpr qint64 kNinePlaces = 1'000'000'000;
        const auto part = Amount::of(kNinePlaces / static_cast<qint64>(below.amount.toDouble()), -9);
        if (const auto whole = part.times(static_cast<qint64>(above.amount.toDouble())))
            value.amount = *whole;
        add(value, m_at, start + above.length);
        return start + above.length;
    }
    if (hasAt(m_text, m_at, u"一半") || hasAt(m_text, m_at, u"半数")) {
        value.amount = Amount::of(5, -1);
        add(value, m_at, m_at + 2);
        return m_at + 2;
    }
    if (hasAt(m_text, m_at, u"半年")) {
        value.amount = Amount::of(5, -1);
        setUnit(value, *unitAt(m_text, m_at + 1, m_script).unit);
        add(value, m_at, m_at + 2);
        return m_at + 2;
    }
    return m_at;
}

/// 每万台, 千立方米, and 万元 without a number in front: a round number that other languages write out.
qsizetype Reader::takeRound()
{
    const QChar c = m_text[m_at];
    const int power = c == u'万' ? 4 : c == u'千' ? 3 : c == u'百' ? 2 : 0;
    const QChar before = at(m_text, m_at - 1);
    const bool isVague = before == u'数' || before == u'几' || before == u'上' || isDigit(before);
    if (power == 0 || isVague || unitAt(m_text, m_at, m_script).unit)
        return m_at;
    if (before != u'每' && before != u'/' && !unitAt(m_text, m_at + 1, m_script).unit)
        return m_at;
    Value value;
    value.amount = Amount::of(1, power);
    value.weight = Weight::Weak;
    const qsizetype end = readTail(value, m_at + 1, nullptr);
    add(value, m_at, end);
    return end;
}

qsizetype Reader::takeHanNumeral()
{
    const bool isOrdinal = m_text[m_at] == u'第';
    const qsizetype start = !isOrdinal ? m_at : at(m_text, m_at + 1) == u' ' ? m_at + 2 : m_at + 1;
    if (isOrdinal && isDigit(at(m_text, start))) {
        Value value;
        value.isOrdinal = true;
        value.weight = Weight::Weak;
        const ReadNumber number = digitsAt(m_text, start, m_script);
        value.amount = number.amount;
        add(value, m_at, start + number.length);
        return start + number.length;
    }
    const ReadNumber number = hanNumeralAt(m_text, start);
    if (number.vague > 0)
        return start + number.vague;
    if (number.length == 0)
        return isOrdinal ? m_at : takeRound();
    Value value;
    value.amount = number.amount;
    value.step = number.step;
    value.rounded = number.hasDecimals || number.step > 2;
    value.isOrdinal = isOrdinal;
    qsizetype end = start + number.length;
    if (isOrdinal) {
        value.weight = Weight::Weak;
        add(value, m_at, end);
        return end;
    }
    const bool isBare = number.length == 1;
    end = readTail(value, end, nullptr);
    // 一年半: a half behind the unit.
    if (at(m_text, end) == u'半' && value.kind == Kind::Quantity) {
        value.amount = withHalf(value.amount);
        ++end;
    }
    // One numeral without unit or measure word is more often part of a word (一致, 三方) than a number.
    const QChar next = at(m_text, end);
    const bool isLabel = !isHan(next) && !isLatin(next) && !isDigit(next); // 场景二：
    if (isBare && value.kind == Kind::Number && !value.isCount && !isLabel)
        return m_at;
    if (isBare && value.amount == Amount::of(1) && value.kind == Kind::Number)
        return end;
    // "Round the clock" counts no hours.
    const bool isRoundTheClock = value.unit == u"h" && value.amount == Amount::of(24);
    if (value.amount.toDouble() <= kLastSmallWord || isRoundTheClock)
        value.weight = Weight::Weak;
    if (number.isMore)
        value.bound = Bound::MoreThan;
    const Bound bound = boundAround(m_text, m_at, end, m_script);
    if (value.bound == Bound::None)
        value.bound = bound;
    add(value, m_at, end);
    return end;
}

qsizetype Reader::takeWordNumber()
{
    if (hasAt(m_text, m_at, u"Viertelstunde") || hasAt(m_text, m_at, u"viertelstünd")) {
        Value value;
        value.amount = Amount::of(15);
        value.weight = Weight::Weak;
        setUnit(value, *unitAt(u"min"_s, 0, m_script).unit);
        const qsizetype end = endOfWord(m_text, m_at);
        add(value, m_at, end);
        return end;
    }
    const WordNumber word = wordNumberAt(m_text, m_at, m_script);
    if (word.length == 0)
        return m_at;
    Value value;
    value.amount = word.amount;
    value.isOrdinal = word.isOrdinal;
    qsizetype end = m_at + word.length;
    if (word.isFraction) {
        value.kind = Kind::Quantity;
        value.dimension = u"ratio"_s;
        value.unit = u"fraction"_s;
        value.step = kExact;
    }
    Value tail = value;
    const qsizetype tailEnd = word.isOrdinal ? end : readTail(tail, end, nullptr);
    const bool hasTail = tailEnd > end && (tail.kind == Kind::Quantity || tail.kind == Kind::Money ||
                                           tail.amount != value.amount);
    // Ordinals and fractions keep no unit unless it measures time: "a half year", "ein halbes Jahr".
    if (hasTail && (!word.isFraction || tail.dimension == u"calendar" || tail.dimension == u"time" ||
                    tail.amount != value.amount)) {
        value = tail;
        end = tailEnd;
        if (value.unit == u"fraction") { // "half a million" style: the fraction was scaled
            value.kind = Kind::Number;
            value.dimension.clear();
            value.unit.clear();
        }
    }
    if (word.isArticle && value.kind == Kind::Number && value.amount == Amount::of(1))
        return m_at;
    const bool isSmall = value.amount.toDouble() <= kLastSmallWord || word.isArticle;
    if (isSmall || word.isFraction || word.isOrdinal)
        value.weight = Weight::Weak;
    value.bound = boundAround(m_text, m_at, end, m_script);
    add(value, m_at, end);
    return end;
}

/// Whether only a range word stands between two values.
bool Reader::isRange(const Value &first, const Value &second) const
{
    const QStringView between = QStringView(m_text).mid(first.end(), second.start - first.end()).trimmed();
    static constexpr std::array<QStringView, 13> kWords{
        u"–", u"-", u"—", u"~", u"至", u"到", u"bis", u"to", u"and", u"und", u"bis zu", u"和", u"."};
    if (between == u".–" || between == u".-" || between == u". –" || between == u". bis")
        return true;
    return between.size() <= 6 && std::find(kWords.cbegin(), kWords.cend(), between) != kWords.cend();
}

/// "55 zu 45", 55:45: shares of a hundred.
bool Reader::isShare(const Value &first, const Value &second) const
{
    if (first.kind != Kind::Number || second.kind != Kind::Number || second.start - first.end() > 4)
        return false;
    const QStringView between = QStringView(m_text).mid(first.end(), second.start - first.end()).trimmed();
    const bool isRatio =
        between == u"zu" || between == u"to" || between == u":" || between == u"：" || between == u"比";
    return isRatio && first.amount.toDouble() + second.amount.toDouble() == 100;
}

/// "10–15 mm", "10至15万元", "15.–20. März 2027", 3月15日至20日: what stands at one end counts for both.
void Reader::completeRanges()
{
    for (qsizetype i = 0; i + 1 < m_values.size(); ++i) {
        Value &first = m_values[i];
        Value &second = m_values[i + 1];
        if (isShare(first, second)) {
            setUnit(first, *unitAt(u"%"_s, 0, m_script).unit);
            setUnit(second, *unitAt(u"%"_s, 0, m_script).unit);
        }
        if (second.start - first.end() > 8 || !isRange(first, second))
            continue;
        const bool isDay = first.kind == Kind::Number && first.amount.exponent >= 0 &&
                           first.amount.toDouble() >= 1 && first.amount.toDouble() <= 31;
        if (isDay && second.kind == Kind::Date && second.date.day > 0) {
            const int day = static_cast<int>(first.amount.toDouble());
            first.kind = Kind::Date;
            first.date = second.date;
            first.date.day = day;
        } else if (first.kind == Kind::Date && first.date.day > 0 && second.unit == u"d" &&
                   second.amount.exponent <= 1 && second.amount.toDouble() <= 31) {
            const int day = static_cast<int>(second.amount.toDouble());
            const Value whole = second;
            second = first;
            second.start = whole.start;
            second.length = whole.length;
            second.date.day = day;
        } else if (first.kind == Kind::Date && second.kind == Kind::Date && second.date.year == 0) {
            second.date.year = first.date.year;
        } else if (first.kind == Kind::Date && second.kind == Kind::Date && first.date.year == 0) {
            first.date.year = second.date.year;
        } else if (first.kind == Kind::Number && second.isNumeric() && !first.isCount &&
                   (second.kind == Kind::Money || second.kind == Kind::Quantity) &&
                   second.unit != u"fraction") {
            first.kind = second.kind;
            first.unit = second.unit;
            first.dimension = second.dimension;
            first.factor = second.factor;
            first.power = second.power;
            first.isForeignUnit = second.isForeignUnit;
            first.isLooseUnit = true; // "33, 34 and 39 years"
            if (first.scale == 0 && second.scale > 0) {
                first.scale = second.scale;
                first.step += second.scale;
                first.amount = Amount::of(first.amount.digits, first.amount.exponent + second.scale);
                first.otherways.reset();
            }
        }
    }
}

/// "72 km (45 miles)": the same length again in another system need not be repeated by a translation.
void Reader::dropConversions()
{
    for (qsizetype i = 1; i < m_values.size(); ++i) {
        const Value &first = m_values.at(i - 1);
        Value &second = m_values[i];
        const QChar between = at(m_text, second.start - 1);
        const bool isBracketed =
            second.start - first.end() <= 3 && (between == u'(' || between == QChar(0xFF08));
        if (!isBracketed || first.dimension != second.dimension ||
            first.isForeignUnit == second.isForeignUnit)
            continue;
        m_values[i - 1].weight = Weight::Weak;
        second.weight = Weight::Weak;
    }
}

} // namespace

Values readValues(const QString &text, const QString &language)
{
    return Reader(text, scriptOf(language)).read();
}

} // namespace tandem::text
