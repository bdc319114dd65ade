// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/CompareTexts.h"

#include "models/text/PlainText.h"
#include "models/text/ReadValues.h"
#include "models/text/Relation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

/// More values than this that match nothing are compared with their neighbours only.
constexpr qsizetype kMostOpen = 200;
constexpr qsizetype kNeighbours = 4;
/// In a text of one phrase two small numbers are held against each other.
constexpr qsizetype kShortText = 80;
/// Below this two values are two values, not one with a slip.
constexpr double kRelated = 0.45;
/// A unit within this many characters also counts for a number without one: "von 548 auf 612 t".
constexpr qsizetype kUnitReach = 60;

/// One text with its values and what became of each.
struct Side
{
    QString text;
    Values values;
    QList<bool> isMet;
    QSet<QString> keys;

    Side(const QString &given, const QString &language)
        : text(given)
        , values(readValues(given, language))
        , isMet(values.size(), false)
    {
        for (const Value &value : values) {
            if (const QString key = meetingKey(value); !key.isEmpty())
                keys.insert(key);
        }
    }

    [[nodiscard]] double place(qsizetype index) const
    {
        return text.isEmpty() ? 0 : double(values.at(index).start) / double(text.size());
    }
    [[nodiscard]] Span span(qsizetype index) const
    {
        return {values.at(index).start, values.at(index).length};
    }
    [[nodiscard]] QList<qsizetype> open() const
    {
        QList<qsizetype> indexes;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!isMet.at(i))
                indexes.append(i);
        }
        return indexes;
    }
};

struct Candidate
{
    qsizetype first;
    qsizetype second;
    Relation relation;
};

class Comparer
{
public:
    Comparer(Side &first, Side &second)
        : m_first(first)
        , m_second(second)
    {
    }

    Comparison run()
    {
        matchEqual();
        dropRepeated(m_first, m_second);
        dropRepeated(m_second, m_first);
        inheritUnits(m_first, m_second, true);
        inheritUnits(m_second, m_first, false);
        matchRelated();
        matchNames(m_first, m_second, true);
        matchNames(m_second, m_first, false);
        dropCovered(m_first, m_second);
        dropCovered(m_second, m_first);
        reportMissing(m_first, true);
        reportMissing(m_second, false);
        sort();
        return m_result;
    }

private:
    void matchEqual();
    void dropRepeated(Side &side, const Side &other) const;
    void dropCovered(Side &side, const Side &other) const;
    void inheritUnits(Side &side, Side &other, bool isFirst);
    void matchRelated();
    void matchNames(Side &side, const Side &other, bool isFirst);
    void collect(QList<Candidate> &candidates) const;
    void consider(qsizetype first, qsizetype second, QList<Candidate> &candidates) const;
    [[nodiscard]] bool isExcused(const Candidate &candidate) const;
    void settle(const Candidate &candidate);
    void reportMissing(Side &side, bool isFirst);
    void addMatch(Verdict verdict, Reason reason, Span first, Span second, int power = 0);
    void sort();

    Side &m_first;
    Side &m_second;
    Comparison m_result;
};

void Comparer::addMatch(Verdict verdict, Reason reason, Span first, Span second, int power)
{
    m_result.matches.append({verdict, reason, first, second, power});
    m_result.verdict = std::max(m_result.verdict, verdict);
}

bool isOpposed(Bound a, Bound b)
{
    return (a == Bound::MoreThan && b == Bound::LessThan) || (a == Bound::LessThan && b == Bound::MoreThan);
}

void Comparer::matchEqual()
{
    QHash<QString, QList<qsizetype>> waiting;
    for (qsizetype i = m_second.values.size() - 1; i >= 0; --i) {
        if (const QString key = meetingKey(m_second.values.at(i)); !key.isEmpty())
            waiting[key].append(i);
    }
    for (qsizetype i = 0; i < m_first.values.size(); ++i) {
        const auto found = waiting.find(meetingKey(m_first.values.at(i)));
        if (found == waiting.end() || found->isEmpty())
            continue;
        const qsizetype j = found->takeLast();
        m_first.isMet[i] = true;
        m_second.isMet[j] = true;
        const bool differs = isOpposed(m_first.values.at(i).bound, m_second.values.at(j).bound);
        addMatch(differs ? Verdict::Different : Verdict::Equal, differs ? Reason::Direction : Reason::Same,
                 m_first.span(i), m_second.span(j));
    }
}

/// A value said twice here and once there is style.
void Comparer::dropRepeated(Side &side, const Side &other) const
{
    for (qsizetype i = 0; i < side.values.size(); ++i) {
        if (!side.isMet.at(i) && other.keys.contains(meetingKey(side.values.at(i))))
            side.isMet[i] = true;
    }
}

/// How a number without unit reads with the scale and unit of a neighbour: "statt 140 nur 80 Mio. CNY".
QStringList inheritedKeys(const Side &side, qsizetype index)
{
    QStringList keys;
    for (const qsizetype offset : {1, 2, -1}) {
        const Value neighbour = side.values.value(index + offset);
        Value value = side.values.at(index);
        if (neighbour.dimension.isEmpty() || std::abs(neighbour.start - value.start) > kUnitReach)
            continue;
        value.kind = neighbour.kind;
        value.dimension = neighbour.dimension;
        value.factor = neighbour.factor;
        value.power = neighbour.power;
        keys.append(meetingKey(value));
        value.amount = Amount::of(value.amount.digits, value.amount.exponent + neighbour.scale);
        keys.append(meetingKey(value));
    }
    return keys;
}

void Comparer::inheritUnits(Side &side, Side &other, bool isFirst)
{
    QHash<QString, qsizetype> open;
    for (const qsizetype i : other.open())
        open.insert(meetingKey(other.values.at(i)), i);
    for (const qsizetype i : side.open()) {
        if (side.values.at(i).kind != Kind::Number)
            continue;
        for (const QString &key : inheritedKeys(side, i)) {
            if (!other.keys.contains(key))
                continue;
            side.isMet[i] = true;
            if (const auto found = open.constFind(key); found != open.cend()) {
                other.isMet[*found] = true;
                addMatch(Verdict::Equal, Reason::Same, isFirst ? side.span(i) : other.span(*found),
                         isFirst ? other.span(*found) : side.span(i));
            }
            break;
        }
    }
}

bool isYear(const Value &value, int year)
{
    return value.kind == Kind::Number && value.amount == Amount::of(year);
}

/// A year, or a part of a date, that the other text says within a fuller date.
void Comparer::dropCovered(Side &side, const Side &other) const
{
    QList<CalendarDate> dates;
    QSet<int> years;
    for (const Value &value : other.values) {
        if (value.kind != Kind::Date)
            continue;
        years.insert(value.date.year);
        if (dates.size() < kMostOpen)
            dates.append(value.date);
    }
    for (const qsizetype i : side.open()) {
        const Value &value = side.values.at(i);
        if (value.kind == Kind::Date && value.date.day == 0)
            side.isMet[i] = std::any_of(dates.cbegin(), dates.cend(),
                                        [&](const CalendarDate &date) { return agree(value.date, date); });
        else if (value.kind == Kind::Number && value.amount.exponent >= 0)
            side.isMet[i] = years.contains(static_cast<int>(qMin(value.amount.toDouble(), 1e9)));
    }
}

void Comparer::consider(qsizetype first, qsizetype second, QList<Candidate> &candidates) const
{
    const Value &a = m_first.values.at(first);
    const Value &b = m_second.values.at(second);
    const double distance = std::abs(m_first.place(first) - m_second.place(second));
    const Relation relation = relate(a, b, distance);
    if (relation.closeness < kRelated)
        return;
    const bool bothWeak = a.weight == Weight::Weak && b.weight == Weight::Weak;
    // Words for small numbers are paraphrased too often to be held against each other without a unit.
    const bool isShort = qMax(m_first.text.size(), m_second.text.size()) <= kShortText;
    if (bothWeak && relation.verdict == Verdict::Different && a.kind == Kind::Number && !isShort)
        return;
    candidates.append({first, second, relation});
}

void Comparer::collect(QList<Candidate> &candidates) const
{
    const QList<qsizetype> first = m_first.open();
    const QList<qsizetype> second = m_second.open();
    const bool isMany = first.size() > kMostOpen || second.size() > kMostOpen;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const qsizetype middle = isMany && !first.isEmpty() ? i * second.size() / first.size() : 0;
        const qsizetype begin = isMany ? qMax<qsizetype>(0, middle - kNeighbours) : 0;
        const qsizetype end = isMany ? qMin(second.size(), middle + kNeighbours + 1) : second.size();
        for (qsizetype j = begin; j < end; ++j)
            consider(first.at(i), second.at(j), candidates);
    }
}

void Comparer::matchRelated()
{
    QList<Candidate> candidates;
    collect(candidates);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.relation.closeness > b.relation.closeness;
    });
    for (const Candidate &candidate : candidates) {
        if (!m_first.isMet.at(candidate.first) && !m_second.isMet.at(candidate.second))
            settle(candidate);
    }
}

bool saysYear(const Side &side, int year)
{
    return std::any_of(side.values.cbegin(), side.values.cend(), [year](const Value &value) {
        return isYear(value, year) || (value.kind == Kind::Date && value.date.year == year);
    });
}

bool Comparer::isExcused(const Candidate &candidate) const
{
    const Value &a = m_first.values.at(candidate.first);
    const Value &b = m_second.values.at(candidate.second);
    // "drei" for 三年: the words around say what is counted.
    if (candidate.relation.reason == Reason::UnitMissing)
        return a.weight == Weight::Weak || b.weight == Weight::Weak || a.isOrdinal || b.isOrdinal;
    if (candidate.relation.reason == Reason::Precision && a.kind == Kind::Date && b.kind == Kind::Date &&
        a.date.day == b.date.day && a.date.month == b.date.month) {
        return a.date.year == 0 ? saysYear(m_first, b.date.year) : saysYear(m_second, a.date.year);
    }
    return false;
}

void Comparer::settle(const Candidate &candidate)
{
    m_first.isMet[candidate.first] = true;
    m_second.isMet[candidate.second] = true;
    const Relation &relation = candidate.relation;
    const Span first = m_first.span(candidate.first);
    const Span second = m_second.span(candidate.second);
    if (isExcused(candidate))
        addMatch(Verdict::Equal, Reason::Same, first, second);
    else
        addMatch(relation.verdict, relation.reason, first, second, relation.power);
}

constexpr qsizetype kShortestName = 5; // shorter ones are near to too many words
constexpr qsizetype kMostNames = 60;

/// Latin words of a text under their folded spelling, with their first places.
QHash<QString, Span> latinWords(const QString &text)
{
    QHash<QString, Span> words;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = endOfWord(text, i);
        if (end - i >= kShortestName - 2 && end - i <= 64) {
            const QString word = text.mid(i, end - i).toCaseFolded();
            if (!words.contains(word))
                words.insert(word, {i, end - i});
        }
        i = qMax(end, i + 1);
    }
    return words;
}

/// A name in Latin script inside Chinese text must not be spelt almost alike in the other text. Names that
/// the other text does not bring are no fault: it may have its own word.
void Comparer::matchNames(Side &side, const Side &other, bool isFirst)
{
    QList<qsizetype> names;
    for (const qsizetype i : side.open()) {
        const Value &value = side.values.at(i);
        if (value.kind == Kind::Name && value.key.size() >= kShortestName && names.size() < kMostNames)
            names.append(i);
    }
    if (names.isEmpty())
        return;
    const QHash<QString, Span> words = latinWords(other.text);
    const QHash<QString, Span> own = latinWords(side.text);
    for (const qsizetype i : std::as_const(names)) {
        const QString &name = side.values.at(i).key;
        if (words.contains(name))
            continue;
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            if (!isSlipOf(name, word.key()) || own.contains(word.key()))
                continue;
            side.isMet[i] = true;
            addMatch(Verdict::Different, Reason::Name, isFirst ? side.span(i) : word.value(),
                     isFirst ? word.value() : side.span(i));
            break;
        }
    }
}

/// Whether a small number is said inside another word: 二车间 for "Halle 2", "Zweiergruppe" for 2人.
bool isParaphrased(const Value &value, const QString &other)
{
    static constexpr QStringView kHan[] = {u"二两双", u"三", u"四", u"五", u"六", u"七", u"八", u"九", u"十"};
    static constexpr QStringView kGerman[] = {u"zwei",   u"drei", u"vier", u"fünf", u"sechs",
                                              u"sieben", u"acht", u"neun", u"zehn"};
    static constexpr QStringView kEnglish[] = {u"two",   u"three", u"four", u"five", u"six",
                                               u"seven", u"eight", u"nine", u"ten"};
    const double number = value.amount.toDouble();
    if (value.kind != Kind::Number || value.amount.exponent < 0 || number < 2 || number > 10)
        return false;
    const auto index = static_cast<size_t>(number) - 2;
    const bool inHan = std::any_of(kHan[index].cbegin(), kHan[index].cend(),
                                   [&](QChar digit) { return other.contains(digit); });
    return inHan || other.contains(kGerman[index], Qt::CaseInsensitive) ||
           other.contains(kEnglish[index], Qt::CaseInsensitive);
}

void Comparer::reportMissing(Side &side, bool isFirst)
{
    const Side &other = isFirst ? m_second : m_first;
    for (const qsizetype i : side.open()) {
        const Value &value = side.values.at(i);
        if (isParaphrased(value, other.text))
            continue;
        const bool isOne = value.kind == Kind::Number && value.amount == Amount::of(1);
        if (value.weight == Weight::Weak || isOne)
            continue;
        addMatch(Verdict::Different, Reason::Missing, isFirst ? side.span(i) : Span{},
                 isFirst ? Span{} : side.span(i));
    }
}

void Comparer::sort()
{
    const auto rank = [](const Match &match) {
        return std::pair(match.first.length == 0,
                         match.first.length ? match.first.start : match.second.start);
    };
    std::stable_sort(m_result.matches.begin(), m_result.matches.end(),
                     [&](const Match &a, const Match &b) { return rank(a) < rank(b); });
}

} // namespace

QString reasonKey(Reason reason)
{
    static constexpr const char16_t *kKeys[] = {
        u"same",     u"missing",      u"number",          u"factor",
        u"unit",     u"unit-missing", u"currency",        u"percentage-points",
        u"date",     u"precision",    u"day-month-order", u"direction",
        u"grouping", u"rounding",     u"billion",         u"identifier",
        u"name"};
    return u"value."_s + QString::fromUtf16(kKeys[static_cast<int>(reason)]);
}

QList<Match> Comparison::findings() const
{
    QList<Match> found;
    std::copy_if(matches.cbegin(), matches.cend(), std::back_inserter(found),
                 [](const Match &match) { return match.verdict != Verdict::Equal; });
    return found;
}

Comparison compareTexts(const QString &first, const QString &firstLanguage, const QString &second,
                        const QString &secondLanguage)
{
    Side one(first, firstLanguage);
    Side two(second, secondLanguage);
    return Comparer(one, two).run();
}

} // namespace tandem::text
