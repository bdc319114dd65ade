// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/UnitTable.h"

#include "models/text/PlainText.h"

#include <QHash>

#include <array>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

struct UnitRow
{
    const char16_t *symbol;
    const char16_t *dimension;
    qint64 factor;
    int power;
    const char16_t *spellings; ///< separated by blanks; words in lower case match in any case
    bool isForeign = false;    ///< outside the metric system: conversions are rounded
};

// Factors are exact. Months and years are kept apart from days: neither is a fixed number of them.
constexpr UnitRow kUnits[] = {
    {u"%", u"ratio", 1, -2,
     u"% Prozent prozentig prozentige prozentigen prozentiger prozentiges percent per_cent pct"},
    {u"‰", u"ratio", 1, -3, u"‰ Promille permille"},
    {u"成", u"ratio", 1, -1, u"成"},
    {u"pp", u"percentage point", 1, 0,
     u"个百分点 百分点 Prozentpunkt Prozentpunkte Prozentpunkten percentage_point percentage_points "
     u"percentage-point percentage-points"},
    {u"mW", u"power", 1, -3, u"mW 毫瓦"},
    {u"W", u"power", 1, 0, u"W Watt watts 瓦 瓦特"},
    {u"kW", u"power", 1, 3, u"kW KW kilowatt kilowatts 千瓦"},
    {u"MW", u"power", 1, 6, u"MW megawatt megawatts 兆瓦"},
    {u"GW", u"power", 1, 9, u"GW gigawatt gigawatts 吉瓦"},
    {u"TW", u"power", 1, 12, u"TW terawatt terawatts 太瓦"},
    {u"Wh", u"energy", 36, 2, u"Wh Wattstunden 瓦时"},
    {u"kWh", u"energy", 36, 5, u"kWh KWh kilowattstunde kilowattstunden kilowatt-hours 千瓦时 度电"},
    {u"MWh", u"energy", 36, 8, u"MWh megawattstunde megawattstunden megawatt-hours 兆瓦时"},
    {u"GWh", u"energy", 36, 11, u"GWh gigawattstunde gigawattstunden gigawatt-hours 吉瓦时"},
    {u"TWh", u"energy", 36, 14, u"TWh terawattstunde terawattstunden terawatt-hours 太瓦时"},
    {u"J", u"energy", 1, 0, u"J joule 焦耳"},
    {u"kJ", u"energy", 1, 3, u"kJ kilojoule 千焦"},
    {u"MJ", u"energy", 1, 6, u"MJ megajoule 兆焦"},
    {u"GJ", u"energy", 1, 9, u"GJ gigajoule 吉焦"},
    {u"mg", u"mass", 1, -6, u"mg milligramm milligram milligrams 毫克"},
    {u"g", u"mass", 1, -3, u"g gramm gram grams 克"},
    {u"kg", u"mass", 1, 0, u"kg kilo kilos kilogramm kilogram kilograms 千克 公斤"},
    {u"t", u"mass", 1, 3, u"t tonne tonnen tonnes ton tons 吨"},
    {u"nm", u"length", 1, -9, u"nm nanometer nanometern nanometre nanometres nanometers 纳米"},
    {u"µm", u"length", 1, -6, u"µm um mikrometer micrometre micrometres micrometer micrometers 微米"},
    {u"mm", u"length", 1, -3, u"mm millimeter millimetern millimetre millimetres millimeters 毫米"},
    {u"cm", u"length", 1, -2,
     u"cm zentimeter zentimetern centimetre centimetres centimeter centimeters 厘米"},
    {u"m", u"length", 1, 0, u"m meter metern metre metres meters 米"},
    {u"km", u"length", 1, 3, u"km kilometer kilometern kilometre kilometres kilometers 公里 千米"},
    {u"mile", u"length", 1609344, -3, u"mile miles meile meilen 英里", true},
    {u"ft", u"length", 3048, -4, u"ft foot feet Fuß 英尺", true},
    {u"yd", u"length", 9144, -4, u"yd yard yards 码", true},
    {u"inch", u"length", 254, -4, u"inch inches zoll 英寸", true},
    {u"lb", u"mass", 45359237, -8, u"lb lbs 磅", true},
    {u"mph", u"speed", 1609344, -6, u"mph miles_per_hour miles_an_hour 英里/小时", true},
    {u"acre", u"area", 40468564224, -7, u"acre acres 英亩", true},
    {u"m²", u"area", 1, 0, u"m² m2 ㎡ qm quadratmeter quadratmetern square_metres square_meters 平方米 平米"},
    {u"km²", u"area", 1, 6,
     u"km² km2 quadratkilometer quadratkilometern square_kilometres square_kilometers 平方公里 平方千米"},
    {u"ha", u"area", 1, 4, u"ha hektar hectare hectares 公顷"},
    {u"m³", u"volume", 1, 0, u"m³ m3 kubikmeter kubikmetern cubic_metres cubic_meters 立方米"},
    {u"l", u"volume", 1, -3, u"l L liter litern litre litres liters 升"},
    {u"ml", u"volume", 1, -6, u"ml mL milliliter millilitern millilitre millilitres 毫升"},
    {u"µs", u"time", 1, -6, u"µs mikrosekunde mikrosekunden microsecond microseconds 微秒"},
    {u"ms", u"time", 1, -3, u"ms millisekunde millisekunden millisecond milliseconds 毫秒"},
    {u"s", u"time", 1, 0, u"s sek sekunde sekunden sekündig second seconds sec 秒 秒钟"},
    {u"min", u"time", 60, 0, u"min minute minuten minütig minütige minütigen minutes 分钟"},
    {u"h", u"time", 3600, 0,
     u"h std stunde stunden stündig stündige stündigen hour hours 小时 个小时 钟头 个钟头"},
    {u"d", u"time", 86400, 0,
     u"tag tage tagen tägig tägige tägigen tages arbeitstag arbeitstage arbeitstagen day days working_day "
     u"working_days 天 日 个工作日 工作日"},
    {u"week", u"time", 604800, 0, u"woche wochen wöchig wöchige wöchigen week weeks 周 星期 个星期 个周"},
    {u"month", u"calendar", 1, 0,
     u"monat monate monaten monats monatig monatige monatigen month months 个月"},
    {u"quarter", u"calendar", 3, 0, u"quartal quartale quartalen quarters 个季度"},
    {u"year", u"calendar", 12, 0,
     u"jahr jahre jahren jahres jährig jährige jährigen jähriger jähriges year years year-old year-olds 年 "
     u"周年 年来 年间"},
    {u"year", u"calendar", 12, 0, u"岁 Jahre_alt years_old"},
    {u"person-month", u"work", 1, 0,
     u"personenmonat personenmonate personenmonaten person-months "
     u"person-month person_months 人月 个人月"},
    {u"°C", u"temperature", 1, 0, u"°C ℃ °_C grad_celsius degrees_celsius 摄氏度"},
    {u"°F", u"fahrenheit", 1, 0, u"°F °_F 华氏度 degrees_Fahrenheit Grad_Fahrenheit"},
    {u"K", u"kelvin", 1, 0, u"K kelvin 开尔文"},
    {u"Pa", u"pressure", 1, 0, u"Pa pascal 帕"},
    {u"kPa", u"pressure", 1, 3, u"kPa kilopascal 千帕"},
    {u"MPa", u"pressure", 1, 6, u"MPa megapascal 兆帕"},
    {u"bar", u"pressure", 1, 5, u"bar 巴"},
    {u"mbar", u"pressure", 1, 2, u"mbar millibar 毫巴"},
    {u"N", u"force", 1, 0, u"N newton 牛顿"},
    {u"kN", u"force", 1, 3, u"kN kilonewton 千牛"},
    {u"Nm", u"torque", 1, 0, u"Nm N·m newtonmeter 牛米 牛·米"},
    {u"V", u"voltage", 1, 0, u"V volt volts 伏 伏特"},
    {u"kV", u"voltage", 1, 3, u"kV kilovolt 千伏"},
    {u"A", u"current", 1, 0, u"A ampere amperes 安培"},
    {u"mA", u"current", 1, -3, u"mA milliampere 毫安"},
    {u"Hz", u"frequency", 1, 0, u"Hz hertz 赫兹 赫"},
    {u"kHz", u"frequency", 1, 3, u"kHz kilohertz 千赫"},
    {u"MHz", u"frequency", 1, 6, u"MHz megahertz 兆赫"},
    {u"GHz", u"frequency", 1, 9, u"GHz gigahertz 吉赫"},
    {u"dB", u"level", 1, 0, u"dB dB(A) dezibel decibel decibels 分贝"},
    {u"rpm", u"rotation", 1, 0, u"rpm min⁻¹ U/min 1/min 转/分 转/分钟 转每分钟"},
    {u"km/h", u"speed", 1, 0,
     u"km/h km_h kmh 公里/小时 千米/小时 公里每小时 kilometres_per_hour kph "
     u"kilometers_per_hour stundenkilometer stundenkilometern Kilometer_pro_Stunde "
     u"Kilometern_pro_Stunde"},
    {u"m/s", u"speed", 36, -1, u"m/s 米/秒 米每秒"},
    {u"m/min", u"speed", 6, -2, u"m/min 米/分 米/分钟 米每分钟"},
    {u"B", u"data", 8, 0, u"byte bytes 字节"},
    {u"kB", u"data", 8, 3, u"kB KB kilobyte kilobytes 千字节"},
    {u"MB", u"data", 8, 6, u"MB megabyte megabytes 兆字节"},
    {u"GB", u"data", 8, 9, u"GB gigabyte gigabytes 吉字节"},
    {u"TB", u"data", 8, 12, u"TB terabyte terabytes 太字节"},
    {u"kbit/s", u"data rate", 1, 3, u"kbit/s kbps 千比特每秒 千比特/秒"},
    {u"Mbit/s", u"data rate", 1, 6, u"Mbit/s Mbps MBit/s 兆比特每秒 兆比特/秒"},
    {u"Gbit/s", u"data rate", 1, 9, u"Gbit/s Gbps GBit/s 吉比特每秒 吉比特/秒"},
};

constexpr UnitRow kMoney[] = {
    {u"EUR", u"EUR", 1, 0, u"EUR € euro euros 欧元"},
    {u"EUR", u"EUR", 1, 3, u"T€ TEUR k€ kEUR 千欧元"},
    {u"EUR", u"EUR", 1, 6, u"M€ MEUR m€"},
    {u"CNY", u"CNY", 1, 0, u"CNY RMB ¥ CN¥ 元人民币 人民币 元 yuan renminbi 块钱"},
    {u"CNY", u"CNY", 1, 3, u"TCNY kCNY"},
    {u"USD", u"USD", 1, 0, u"USD US$ $ US-dollar US-dollars us-dollar us-dollars dollar dollars 美元 美金"},
    {u"HKD", u"HKD", 1, 0, u"HKD HK$ 港元 港币"},
    {u"GBP", u"GBP", 1, 0,
     u"GBP £ 英镑 britische_Pfund britischen_Pfund Pfund_Sterling Pfund pounds_sterling"},
    {u"JPY", u"JPY", 1, 0, u"JPY yen 日元"},
    {u"CHF", u"CHF", 1, 0, u"CHF 瑞士法郎 瑞郎 franken"},
};

struct ScaleRow
{
    const char16_t *word;
    int power;
};
constexpr ScaleRow kGermanScales[] = {
    {u"Tsd", 3},       {u"Tausend", 3},     {u"tausend", 3},    {u"Mio", 6},         {u"Million", 6},
    {u"Millionen", 6}, {u"Mrd", 9},         {u"Milliarde", 9},  {u"Milliarden", 9},  {u"Bio", 12},
    {u"Billion", 12},  {u"Billionen", 12},  {u"Billiarde", 15}, {u"Billiarden", 15}, {u"Mill", 6},
    {u"Trillion", 18}, {u"Trillionen", 18}, {u"hundert", 2},
};
constexpr ScaleRow kEnglishScales[] = {
    {u"thousand", 3}, {u"million", 6}, {u"millions", 6},  {u"mn", 6},       {u"billion", 9},
    {u"billions", 9}, {u"bn", 9},      {u"trillion", 12}, {u"tn", 12},      {u"hundred", 2},
    {u"Million", 6},  {u"Billion", 9}, {u"Trillion", 12}, {u"Thousand", 3}, {u"Mio", 6},
};
constexpr ScaleRow kChineseScales[] = {
    {u"万亿", 12}, {u"千亿", 11}, {u"百亿", 10}, {u"十亿", 9}, {u"亿", 8}, {u"千万", 7},
    {u"百万", 6},  {u"十万", 5},  {u"万", 4},    {u"千", 3},   {u"百", 2},
};

// GB/T 13418 style measure words that count things; units that measure stand in the table above.
constexpr QStringView kMeasureWords[] = {
    u"家", u"名", u"人", u"个", u"项", u"条", u"台", u"套", u"件", u"份", u"次", u"位", u"座",
    u"种", u"批", u"款", u"类", u"期", u"门", u"所", u"轮", u"起", u"本", u"册", u"组", u"队",
    u"班", u"张", u"篇", u"只", u"块", u"根", u"层", u"级", u"步", u"道", u"处", u"户", u"辆",
    u"艘", u"架", u"支", u"倍", u"笔", u"场", u"届", u"页", u"卷", u"炉", u"枚", u"段",
};

using UnitIndex = QHash<QString, const Unit *>;

/// All spellings of the table; "_" stands for a blank inside one.
class Index
{
public:
    Index()
    {
        for (const UnitRow &row : kUnits)
            add(row, false);
        for (const UnitRow &row : kMoney)
            add(row, true);
    }
    ~Index() { qDeleteAll(m_units); }
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    [[nodiscard]] const Unit *find(const QString &spelling) const { return m_exact.value(spelling); }
    [[nodiscard]] const Unit *findWord(const QString &lower) const { return m_words.value(lower); }

private:
    void add(const UnitRow &row, bool isMoney)
    {
        auto *unit = new Unit{QString::fromUtf16(row.symbol),
                              QString::fromUtf16(row.dimension),
                              row.factor,
                              row.power,
                              isMoney,
                              row.isForeign};
        m_units.append(unit);
        for (QString spelling : QString::fromUtf16(row.spellings).split(u' ')) {
            spelling.replace(u'_', u' ');
            m_exact.insert(spelling, unit);
            // Symbols are told apart by case (mW, MW); words are not.
            if (spelling.size() >= 4 && isLatin(spelling[0]))
                m_words.insert(spelling.toLower(), unit);
        }
    }

    QList<Unit *> m_units;
    UnitIndex m_exact;
    UnitIndex m_words;
};

const Index &index()
{
    static const Index table;
    return table;
}

bool belongsToUnit(QChar c)
{
    return isLatin(c) || c == u'/' || c == u'-' || c == u'·' || c == QChar(0x00B2) || c == QChar(0x00B3) ||
           c == u'2' || c == u'3' || c == QChar(0x207B) || c == QChar(0x00B9) || c == u'(' || c == u')' ||
           c == QChar(0x00B0) || c == QChar(0x20AC) || c == QChar(0x00A5) || c == u'$' || c == u' ';
}

constexpr qsizetype kLongestLatin = 24;
constexpr qsizetype kLongestHan = 6;

bool endsWord(const QString &text, qsizetype end)
{
    return !(isLatin(at(text, end - 1)) && isLatin(at(text, end))) &&
           !(isLatin(at(text, end - 1)) && isDigit(at(text, end)));
}

/// An age is as often told without its unit.
bool saysAge(const QString &spelling)
{
    return spelling.contains(u"jährig", Qt::CaseInsensitive) || spelling.endsWith(u"old") ||
           spelling.endsWith(u" alt");
}

FoundUnit latinUnitAt(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && end - start < kLongestLatin && belongsToUnit(text[end]))
        ++end;
    for (; end > start; --end) {
        if (!endsWord(text, end))
            continue;
        const QString part = text.mid(start, end - start);
        const Unit *unit = index().find(part);
        if (!unit)
            unit = index().findWord(part.toLower());
        if (unit)
            return {unit, end - start, saysAge(part)};
    }
    return {};
}

/// "24-stündiger Versuch"; "19 Stillstandstage": German counts in compounds that end in a unit of time.
FoundUnit germanCompoundAt(const QString &text, qsizetype start)
{
    static constexpr QStringView kEndings[] = {u"stunden", u"tage",  u"tagen",  u"wochen", u"monate",
                                               u"monaten", u"jahre", u"jahren", u"minuten"};
    static constexpr std::pair<QStringView, QStringView> kStems[] = {
        {u"jährig", u"jahre"},      {u"monatig", u"monate"},   {u"wöchig", u"wochen"},
        {u"tägig", u"tage"},        {u"stündig", u"stunden"},  {u"minütig", u"minuten"},
        {u"sekündig", u"sekunden"}, {u"prozentig", u"prozent"}};
    const qsizetype end = endOfWord(text, start);
    if (end - start > 40 || end == start)
        return {};
    const QString word = text.mid(start, end - start);
    for (const auto &[stem, unit] : kStems) {
        if (word.startsWith(stem, Qt::CaseInsensitive))
            return {index().findWord(unit.toString()), end - start, stem == kStems[0].first};
    }
    if (!word[0].isUpper())
        return {};
    for (const QStringView ending : kEndings) {
        if (word.endsWith(ending))
            return {index().findWord(ending.toString()), end - start, true};
    }
    return {};
}

FoundUnit hanUnitAt(const QString &text, qsizetype start)
{
    for (qsizetype length = qMin(kLongestHan, text.size() - start); length > 0; --length) {
        if (const Unit *unit = index().find(text.mid(start, length)))
            return {unit, length, text[start] == u'岁'};
    }
    return {};
}

template<size_t count>
Scale wordScaleAt(const QString &text, qsizetype start, const ScaleRow (&rows)[count])
{
    const qsizetype end = endOfWord(text, start);
    const QStringView word = QStringView(text).mid(start, end - start);
    for (const ScaleRow &row : rows) {
        if (word != QStringView(row.word))
            continue;
        const bool isShort = word.size() <= 4 && at(text, end) == u'.' && word.back() != u'n';
        return {row.power, end - start + (isShort ? 1 : 0), word.startsWith(u"billion", Qt::CaseInsensitive)};
    }
    return {};
}

} // namespace

Script scriptOf(const QString &language)
{
    if (language.startsWith(u"zh"))
        return Script::Chinese;
    return language.startsWith(u"de") ? Script::German : Script::English;
}

FoundUnit unitAt(const QString &text, qsizetype start, Script script)
{
    const QChar first = at(text, start);
    if (first.isNull())
        return {};
    if (isHan(first) || first == u'%' || first == QChar(0x2030) || first == QChar(0x2103) ||
        first == QChar(0x33A1))
        return hanUnitAt(text, start);
    FoundUnit found = latinUnitAt(text, start);
    if (!found.unit && script == Script::German)
        found = germanCompoundAt(text, start);
    // A lone "A" or "K" behind a number is more often a mark or a name than ampere or kelvin in a sentence.
    if (found.unit && found.length == 1 && script == Script::English && first == u'A')
        return {};
    return found;
}

FoundUnit currencyBefore(const QString &text, qsizetype start)
{
    static const std::array<QStringView, 16> kSpellings{u"人民币", u"CN¥", u"US$", u"HK$", u"EUR", u"RMB",
                                                        u"CNY",    u"USD", u"GBP", u"CHF", u"JPY", u"HKD",
                                                        u"€",      u"¥",   u"$",   u"£"};
    if (isLatin(at(text, start - 1)) && isLatin(at(text, start)))
        return {};
    for (const QStringView spelling : kSpellings) {
        if (!hasAt(text, start, spelling))
            continue;
        qsizetype end = start + spelling.size();
        if (at(text, end) == u' ')
            ++end;
        if (isDigit(at(text, end)))
            return {index().find(spelling.toString()), end - start};
    }
    return {};
}

Scale scaleAt(const QString &text, qsizetype start, Script script)
{
    if (isHan(at(text, start))) {
        for (const ScaleRow &row : kChineseScales) {
            if (hasAt(text, start, QStringView(row.word)))
                return {row.power, QStringView(row.word).size(), false};
        }
        return {};
    }
    return script == Script::German ? wordScaleAt(text, start, kGermanScales)
                                    : wordScaleAt(text, start, kEnglishScales);
}

qsizetype measureWordAt(const QString &text, qsizetype start)
{
    for (const QStringView word : kMeasureWords) {
        if (hasAt(text, start, word))
            return word.size();
    }
    return 0;
}

} // namespace tandem::text
