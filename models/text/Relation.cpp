// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Relation.h"

#include <QList>

#include <cmath>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

constexpr Relation kUnrelated{};

/// Number of edits between two short strings, up to `most`.
int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, change});
            diagonal = above;
        }
    }
    return row.last();
}

bool isYearLike(const Value &value)
{
    return value.kind == Kind::Number && value.amount.exponent >= 0 && value.step == 0 &&
           value.amount.toDouble() >= 1600 && value.amount.toDouble() <= 2199;
}

int yearOf(const Value &value)
{
    return value.kind == Kind::Date ? value.date.year
           : isYearLike(value)      ? static_cast<int>(value.amount.toDouble())
                                    : 0;
}

bool isSameBound(Bound a, Bound b)
{
    const bool opposed =
        (a == Bound::MoreThan && b == Bound::LessThan) || (a == Bound::LessThan && b == Bound::MoreThan);
    return !opposed;
}

Relation relateDates(const Value &first, const Value &second)
{
    const auto differs = [](int a, int b) { return a != 0 && b != 0 && a != b; };
    const CalendarDate &a = first.date;
    const CalendarDate &b = second.date;
    if (a == b)
        return {Verdict::Equal, Reason::Same, 1, 0};
    if ((second.otherDate && a == *second.otherDate) || (first.otherDate && *first.otherDate == b))
        return {Verdict::Ambiguous, Reason::DayMonthOrder, 0.95, 0};
    const int faults = int(differs(a.year, b.year)) + int(differs(a.month, b.month)) +
                       int(differs(a.day, b.day)) + int(differs(a.quarter, b.quarter)) +
                       int(differs(a.half, b.half));
    if (faults == 0)
        return {Verdict::Ambiguous, Reason::Precision, 0.9, 0};
    const int parts = (a.year && b.year ? 1 : 0) + (a.month && b.month ? 1 : 0) + (a.day && b.day ? 1 : 0) +
                      (a.quarter && b.quarter ? 1 : 0) + (a.half && b.half ? 1 : 0);
    // Two dates with nothing in common are two dates.
    return faults < parts || parts == 1 ? Relation{Verdict::Different, Reason::Date, 0.7 - 0.2 * faults, 0}
                                        : Relation{Verdict::Different, Reason::Date, 0.2, 0};
}

Relation relateKeys(const Value &first, const Value &second)
{
    if (first.key == second.key)
        return {Verdict::Equal, Reason::Same, 1, 0};
    const bool isName = first.kind == Kind::Name && second.kind == Kind::Name;
    const qsizetype size = qMin(first.key.size(), second.key.size());
    const int most = size >= 8 ? 2 : 1;
    if (size < 3 || editDistance(first.key, second.key, most) > most)
        return kUnrelated;
    return {Verdict::Different, isName ? Reason::Name : Reason::Identifier, 0.8, 0};
}

double stepOf(const Value &value)
{
    return std::pow(10.0, value.step + value.power) * static_cast<double>(value.factor);
}

/// Whether the coarser of two amounts is the finer one, rounded where it was written. A number written out to
/// its last digit is taken at its word unless "about" stands before it.
bool isRounding(const Value &first, const Value &second, double a, double b)
{
    const Value &coarse = stepOf(first) >= stepOf(second) ? first : second;
    const double difference = std::abs(a - b);
    if (coarse.rounded && difference <= stepOf(coarse) * 0.5000001)
        return true;
    const bool isAbout = first.bound == Bound::About || second.bound == Bound::About;
    return isAbout && difference <= 0.05 * std::max(std::abs(a), std::abs(b));
}

Relation otherwiseEqual(const Value &first, const Value &second)
{
    const auto reads = [](const Value &value, bool other) -> std::optional<Amount> {
        if (!other)
            return value.base();
        return value.otherways ? value.otherways->times(value.factor, value.power) : std::nullopt;
    };
    for (const auto &[one, two] : {std::pair{true, false}, {false, true}, {true, true}}) {
        const auto a = reads(first, one);
        const auto b = reads(second, two);
        if (a && b && *a == *b)
            return {Verdict::Ambiguous, Reason::Grouping, 0.95, 0};
    }
    return kUnrelated;
}

/// The same dimension, other amounts.
Relation relateAmounts(const Value &first, const Value &second, double distance)
{
    const auto a = first.base();
    const auto b = second.base();
    if (!a || !b)
        return kUnrelated;
    if (*a == *b)
        return isSameBound(first.bound, second.bound) ? Relation{Verdict::Equal, Reason::Same, 1, 0}
                                                      : Relation{Verdict::Different, Reason::Direction, 1, 0};
    if (const Relation other = otherwiseEqual(first, second); other.closeness > 0)
        return other;
    constexpr qint64 kHalfDay = 720; // 7点 may be in the evening
    if (first.kind == Kind::TimeOfDay &&
        std::abs(first.amount.toDouble() - second.amount.toDouble()) == double(kHalfDay))
        return {Verdict::Equal, Reason::Same, 0.9, 0};
    const double x = a->toDouble();
    const double y = b->toDouble();
    if (isRounding(first, second, x, y))
        return {Verdict::Ambiguous, Reason::Rounding, 0.9, 0};
    constexpr double kConversion = 0.05; // "20 feet" is told as six metres
    if (first.isForeignUnit != second.isForeignUnit && std::abs(x - y) <= kConversion * std::max(x, y))
        return {Verdict::Ambiguous, Reason::Rounding, 0.85, 0};
    const double near = 0.15 * (1 - distance);
    if (const auto power = b->powerBetween(*a)) {
        const bool isFriend = (first.isBillion || second.isBillion) && std::abs(*power) == 3;
        if (isFriend)
            return {Verdict::Ambiguous, Reason::Billion, 0.85, *power};
        // A count of 2 beside one of 20 is chance; 万 and 亿 go wrong with larger numbers and with units.
        const bool isTelling =
            first.rounded || second.rounded || !first.unit.isEmpty() || std::abs(a->digits) > 9;
        if (isTelling && std::abs(*power) <= 8)
            return {Verdict::Different, Reason::Factor, 0.6 + near, *power};
    }
    const QString one = QString::number(std::abs(a->digits));
    const QString two = QString::number(std::abs(b->digits));
    const bool isSlip = one.size() >= 2 && one.size() == two.size() && editDistance(one, two, 2) <= 2;
    const double size = std::abs(x - y) / std::max(std::abs(x), std::abs(y));
    return {Verdict::Different, Reason::Number,
            (isSlip ? 0.5 : 0.35) - 0.1 * size + near + (first.dimension.isEmpty() ? 0 : 0.05), 0};
}

/// Amounts of different dimensions.
Relation relateUnits(const Value &first, const Value &second)
{
    const bool isPlain = first.dimension.isEmpty() || second.dimension.isEmpty();
    const bool isSame = first.amount == second.amount;
    const bool isSameBase = first.base() && second.base() && *first.base() == *second.base();
    if (isPlain && isSame && (first.isLooseUnit || second.isLooseUnit))
        return {Verdict::Equal, Reason::Same, 0.9, 0};
    // 二十一家 counts something; 21 % is something else.
    const bool isCount = first.isCount || second.isCount;
    if (isPlain && isSame && !isCount)
        return {Verdict::Ambiguous, Reason::UnitMissing, 0.75, 0};
    if (isPlain && isCount)
        return kUnrelated;
    if (!isSame && !(isSameBase && isPlain))
        return kUnrelated;
    const bool isPoints = (first.dimension == u"ratio" && second.dimension == u"percentage point") ||
                          (second.dimension == u"ratio" && first.dimension == u"percentage point");
    if (isPoints)
        return {Verdict::Different, Reason::PercentagePoints, 0.8, 0};
    if (first.kind == Kind::Money && second.kind == Kind::Money)
        return {Verdict::Different, Reason::Currency, 0.8, 0};
    return {Verdict::Different, Reason::Unit, isSameBase && isPlain ? 0.4 : 0.7, 0};
}

} // namespace

bool isSlipOf(const QString &name, const QString &word)
{
    if (name == word || name.startsWith(word) || word.startsWith(name))
        return false;
    const int most = name.size() >= 8 ? 2 : 1;
    return editDistance(name, word, most) <= most;
}

bool agree(const CalendarDate &first, const CalendarDate &second)
{
    const auto fits = [](int a, int b) { return a == 0 || b == 0 || a == b; };
    return fits(first.year, second.year) && fits(first.month, second.month) && fits(first.day, second.day) &&
           fits(first.quarter, second.quarter) && fits(first.half, second.half);
}

QString meetingKey(const Value &value)
{
    if (value.kind == Kind::Identifier || value.kind == Kind::Name)
        return u"k"_s + value.key.toUpper();
    if (value.kind == Kind::Date) {
        const CalendarDate &date = value.date;
        return u"d%1-%2-%3-%4-%5"_s.arg(date.year)
            .arg(date.half)
            .arg(date.quarter)
            .arg(date.month)
            .arg(date.day);
    }
    const auto base = value.base();
    if (!base)
        return {};
    return u"n"_s + value.dimension + u'|' + QString::number(base->digits) + u'e' +
           QString::number(base->exponent);
}

Relation relate(const Value &first, const Value &second, double distance)
{
    const bool isKeyed = first.kind >= Kind::Identifier;
    if (isKeyed != (second.kind >= Kind::Identifier))
        return kUnrelated;
    if (isKeyed)
        return relateKeys(first, second);
    const bool hasDate = first.kind == Kind::Date || second.kind == Kind::Date;
    if (first.kind == Kind::Date && second.kind == Kind::Date)
        return relateDates(first, second);
    if (hasDate) {
        const int one = yearOf(first);
        const int two = yearOf(second);
        return one > 0 && one == two ? Relation{Verdict::Ambiguous, Reason::Precision, 0.6, 0} : kUnrelated;
    }
    if ((first.kind == Kind::TimeOfDay) != (second.kind == Kind::TimeOfDay))
        return kUnrelated;
    // A year against a count: "2026" and "2025" are years on both sides.
    const Relation relation = first.dimension == second.dimension ? relateAmounts(first, second, distance)
                                                                  : relateUnits(first, second);
    return relation;
}

} // namespace tandem::text
