// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/NumberForms.h"
#include "models/text/PlainText.h"

#include <QHash>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 48; // "siebenhundertsiebenundsiebzigtausend..." and nothing longer

const QHash<QString, int> &germanSmall()
{
    static const QHash<QString, int> table{
        {u"null"_s, 0},      {u"zwei"_s, 2},      {u"drei"_s, 3},      {u"vier"_s, 4},
        {u"fünf"_s, 5},      {u"sechs"_s, 6},     {u"sieben"_s, 7},    {u"acht"_s, 8},
        {u"neun"_s, 9},      {u"zehn"_s, 10},     {u"elf"_s, 11},      {u"zwölf"_s, 12},
        {u"dreizehn"_s, 13}, {u"vierzehn"_s, 14}, {u"fünfzehn"_s, 15}, {u"sechzehn"_s, 16},
        {u"siebzehn"_s, 17}, {u"achtzehn"_s, 18}, {u"neunzehn"_s, 19}, {u"zwanzig"_s, 20},
        {u"dreißig"_s, 30},  {u"vierzig"_s, 40},  {u"fünfzig"_s, 50},  {u"sechzig"_s, 60},
        {u"siebzig"_s, 70},  {u"achtzig"_s, 80},  {u"neunzig"_s, 90},  {u"zwo"_s, 2}};
    return table;
}

const QHash<QString, int> &englishSmall()
{
    static const QHash<QString, int> table{
        {u"zero"_s, 0},       {u"two"_s, 2},       {u"three"_s, 3},     {u"four"_s, 4},
        {u"five"_s, 5},       {u"six"_s, 6},       {u"seven"_s, 7},     {u"eight"_s, 8},
        {u"nine"_s, 9},       {u"ten"_s, 10},      {u"eleven"_s, 11},   {u"twelve"_s, 12},
        {u"thirteen"_s, 13},  {u"fourteen"_s, 14}, {u"fifteen"_s, 15},  {u"sixteen"_s, 16},
        {u"seventeen"_s, 17}, {u"eighteen"_s, 18}, {u"nineteen"_s, 19}, {u"twenty"_s, 20},
        {u"thirty"_s, 30},    {u"forty"_s, 40},    {u"fifty"_s, 50},    {u"sixty"_s, 60},
        {u"seventy"_s, 70},   {u"eighty"_s, 80},   {u"ninety"_s, 90}};
    return table;
}

struct Special
{
    int numerator = 1;
    int denominator = 1;
    bool isOrdinal = false;
};

const QHash<QString, Special> &specials(Script script)
{
    static const QHash<QString, Special> german{
        {u"hälfte"_s, {1, 2, false}},      {u"drittel"_s, {1, 3, false}},
        {u"viertel"_s, {1, 4, false}},     {u"fünftel"_s, {1, 5, false}},
        {u"zehntel"_s, {1, 10, false}},    {u"anderthalb"_s, {3, 2, false}},
        {u"eineinhalb"_s, {3, 2, false}},  {u"zweieinhalb"_s, {5, 2, false}},
        {u"dreieinhalb"_s, {7, 2, false}}, {u"halbes"_s, {1, 2, false}},
        {u"halben"_s, {1, 2, false}},      {u"halbe"_s, {1, 2, false}},
        {u"erste"_s, {1, 1, true}},        {u"ersten"_s, {1, 1, true}},
        {u"erster"_s, {1, 1, true}},       {u"erstes"_s, {1, 1, true}},
        {u"zweite"_s, {2, 1, true}},       {u"zweiten"_s, {2, 1, true}},
        {u"zweiter"_s, {2, 1, true}},      {u"zweites"_s, {2, 1, true}},
        {u"dritte"_s, {3, 1, true}},       {u"dritten"_s, {3, 1, true}},
        {u"dritter"_s, {3, 1, true}},      {u"drittes"_s, {3, 1, true}},
        {u"vierte"_s, {4, 1, true}},       {u"vierten"_s, {4, 1, true}},
        {u"fünfte"_s, {5, 1, true}},       {u"fünften"_s, {5, 1, true}},
        {u"sechste"_s, {6, 1, true}},      {u"sechsten"_s, {6, 1, true}}};
    static const QHash<QString, Special> english{
        {u"half"_s, {1, 2, false}},   {u"third"_s, {3, 1, true}},     {u"quarter"_s, {1, 4, false}},
        {u"thirds"_s, {1, 3, false}}, {u"quarters"_s, {1, 4, false}}, {u"fifths"_s, {1, 5, false}},
        {u"first"_s, {1, 1, true}},   {u"second"_s, {2, 1, true}},    {u"fourth"_s, {4, 1, true}},
        {u"fifth"_s, {5, 1, true}},   {u"sixth"_s, {6, 1, true}},     {u"seventh"_s, {7, 1, true}},
        {u"eighth"_s, {8, 1, true}},  {u"ninth"_s, {9, 1, true}},     {u"tenth"_s, {10, 1, true}}};
    return script == Script::German ? german : english;
}

Amount fraction(qint64 numerator, qint64 denominator)
{
    constexpr qint64 kNinePlaces = 1'000'000'000; // a third is the same in every language
    return Amount::of(numerator * kNinePlaces / denominator, -9);
}

std::optional<int> germanBelowHundred(const QString &word)
{
    if (const auto found = germanSmall().constFind(word); found != germanSmall().cend())
        return *found;
    if (word == u"ein" || word == u"eins")
        return 1;
    const qsizetype joint = word.indexOf(u"und");
    if (joint <= 0)
        return std::nullopt;
    const QString ones = word.left(joint);
    const int one = ones == u"ein" ? 1 : germanSmall().value(ones, 0);
    const int ten = germanSmall().value(word.mid(joint + 3), 0);
    if (one < 1 || one > 9 || ten < 20)
        return std::nullopt;
    return one + ten;
}

std::optional<int> germanBelowThousand(const QString &word)
{
    const qsizetype hundred = word.indexOf(u"hundert");
    if (hundred < 0)
        return germanBelowHundred(word);
    const QString head = word.left(hundred);
    const QString tail = word.mid(hundred + 7);
    const std::optional<int> count = head.isEmpty() ? std::optional<int>(1) : germanBelowHundred(head);
    const std::optional<int> rest = tail.isEmpty() ? std::optional<int>(0) : germanBelowHundred(tail);
    if (!count || !rest)
        return std::nullopt;
    return *count * 100 + *rest;
}

std::optional<int> germanNumber(const QString &word)
{
    const qsizetype thousand = word.indexOf(u"tausend");
    if (thousand < 0)
        return germanBelowThousand(word);
    const QString head = word.left(thousand);
    const QString tail = word.mid(thousand + 7);
    const std::optional<int> count = head.isEmpty() ? std::optional<int>(1) : germanBelowThousand(head);
    const std::optional<int> rest = tail.isEmpty() ? std::optional<int>(0) : germanBelowThousand(tail);
    if (!count || !rest)
        return std::nullopt;
    return *count * 1000 + *rest;
}

/// Endings that turn a number into an adjective or adverb; a unit inside ("-jährig") is left for the caller.
WordNumber germanCompound(const QString &word)
{
    static constexpr QStringView kPlain[] = {u"mal", u"fach", u"fache", u"fachen", u"facher", u"faches"};
    static constexpr QStringView kUnits[] = {u"jährig", u"monatig", u"tägig",   u"stündig",
                                             u"wöchig", u"minütig", u"sekündig"};
    for (const QStringView ending : kPlain) {
        if (!word.endsWith(ending))
            continue;
        if (const auto number = germanNumber(word.chopped(ending.size())); number && *number > 1)
            return {Amount::of(*number), false, false, false, word.size()};
    }
    for (const QStringView unit : kUnits) {
        const qsizetype place = word.indexOf(unit);
        if (place <= 0)
            continue;
        if (const auto number = germanNumber(word.left(place)))
            return {Amount::of(*number), false, false, false, place};
    }
    return {};
}

WordNumber germanWord(const QString &word)
{
    static const QStringList kArticles{u"ein"_s, u"eine"_s, u"einer"_s, u"einem"_s, u"einen"_s, u"eines"_s};
    if (kArticles.contains(word))
        return {Amount::of(1), false, false, true, word.size()};
    if (const auto number = germanNumber(word))
        return {Amount::of(*number), false, false, false, word.size()};
    return germanCompound(word);
}

bool endsHere(const QString &text, qsizetype end)
{
    return !isLatin(at(text, end)) && !isDigit(at(text, end));
}

/// "twenty-five", "one hundred and six": English words one after another.
WordNumber englishWords(const QString &text, qsizetype start)
{
    qint64 total = 0;
    qsizetype at = start;
    qsizetype end = start;
    bool isArticleOnly = true;
    int words = 0;
    while (words < 8) {
        const qsizetype stop = endOfWord(text, at);
        const QString word = text.mid(at, qMin(stop - at, kLongestWord)).toLower();
        if (word == u"one" || ((word == u"a" || word == u"an") && words == 0)) {
            total += 1;
        } else if (englishSmall().contains(word)) {
            if (words == 1 && total == 1) // "a four-day week": the article is no number
                return {};
            total += englishSmall().value(word);
            isArticleOnly = false;
        } else if (word == u"hundred" && words > 0 && total < 100) {
            total *= 100;
            isArticleOnly = false;
        } else if (!(word == u"and" && total >= 100)) {
            break;
        }
        if (word != u"and")
            end = stop;
        ++words;
        at = stop;
        if (text::at(text, at) != u' ' && text::at(text, at) != u'-')
            break;
        ++at;
    }
    if (end == start)
        return {};
    return {Amount::of(total), false, false, isArticleOnly, end - start};
}

/// "drei Viertel", "two thirds", and ordinals.
WordNumber specialAt(const QString &text, qsizetype start, qsizetype end, Script script)
{
    const QString word = text.mid(start, qMin(end - start, kLongestWord)).toLower();
    const auto found = specials(script).constFind(word);
    if (found == specials(script).cend())
        return {};
    const bool isFraction = !found->isOrdinal && found->numerator < found->denominator;
    return {fraction(found->numerator, found->denominator), found->isOrdinal, isFraction, false, end - start};
}

} // namespace

WordNumber wordNumberAt(const QString &text, qsizetype start, Script script)
{
    const qsizetype end = endOfWord(text, start);
    if (end - start > kLongestWord || end == start || script == Script::Chinese)
        return {};
    if (WordNumber special = specialAt(text, start, end, script); special.length > 0)
        return endsHere(text, end) ? special : WordNumber{};
    WordNumber number = script == Script::German ? germanWord(text.mid(start, end - start).toLower())
                                                 : englishWords(text, start);
    if (number.length == 0 || isDigit(at(text, start + number.length)))
        return {};
    const qsizetype next = start + number.length + 1;
    if (at(text, next - 1) != u' ')
        return number;
    WordNumber part = specialAt(text, next, endOfWord(text, next), script);
    // "one third": behind "one" or "a" an English ordinal is a fraction.
    if (part.isOrdinal && number.isArticle && script == Script::English && part.amount.digits > 2)
        part = {fraction(1, part.amount.digits), false, true, false, part.length};
    if (part.length == 0 || !part.isFraction)
        return number;
    if (const auto product = part.amount.times(number.amount.digits, number.amount.exponent))
        return {*product, false, true, false, number.length + 1 + part.length};
    return number;
}

} // namespace tandem::text
