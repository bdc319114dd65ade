// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/NumberForms.h"

#include "models/text/PlainText.h"

#include <algorithm>

namespace tandem::text {

namespace {

constexpr qsizetype kMostDigits = 17; // fit qint64 with room for a unit's factor
constexpr qsizetype kMostGroups = 8;

struct Group
{
    QChar separator; // before it; null for the first
    qsizetype start = 0;
    qsizetype length = 0;
};

qsizetype digitRun(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (isDigit(at(text, end)))
        ++end;
    return end - start;
}

bool separates(const QString &text, qsizetype index)
{
    const QChar c = at(text, index);
    if (c == u'.' || c == u',')
        return isDigit(at(text, index + 1));
    // A blank groups only where exactly three digits follow.
    return (c == u' ' || c == u'\'') && digitRun(text, index + 1) == 3;
}

QList<Group> groupsAt(const QString &text, qsizetype start)
{
    QList<Group> groups{{QChar(), start, digitRun(text, start)}};
    qsizetype end = start + groups.first().length;
    while (groups.size() <= kMostGroups && separates(text, end)) {
        // "im Jahr 2026 300": four digits in front are not the head of a group.
        if (at(text, end) == u' ' &&
            (groups.first().length > 3 || groups.last().separator == u'.' || groups.last().separator == u','))
            break;
        const qsizetype length = digitRun(text, end + 1);
        groups.append({at(text, end), end + 1, length});
        end += 1 + length;
    }
    return groups;
}

qint64 joined(const QString &text, const QList<Group> &groups, qsizetype count)
{
    qint64 digits = 0;
    for (const Group &group : groups.first(count)) {
        for (qsizetype i = group.start; i < group.start + group.length; ++i)
            digits = digits * 10 + text[i].digitValue();
    }
    return digits;
}

qsizetype digitCount(const QList<Group> &groups)
{
    qsizetype count = 0;
    for (const Group &group : groups)
        count += group.length;
    return count;
}

/// Whether the groups behind the first, up to `last`, all have `size` digits and one separator.
bool areGrouped(const QList<Group> &groups, qsizetype last, qsizetype size)
{
    if (groups.first().length > size || groups.first().length == 0)
        return false;
    return std::all_of(groups.cbegin() + 1, groups.cbegin() + last, [&](const Group &group) {
        return group.length == size && group.separator == groups.at(1).separator;
    });
}

ReadNumber integer(const QString &text, const QList<Group> &groups, qsizetype count, qsizetype start)
{
    const Group &last = groups.at(count - 1);
    ReadNumber number;
    number.amount = Amount::of(joined(text, groups, count));
    number.isGrouped = count > 1;
    number.length = last.start + last.length - start;
    return number;
}

ReadNumber decimal(const QString &text, const QList<Group> &groups, qsizetype start)
{
    ReadNumber number = integer(text, groups, groups.size(), start);
    number.step = -static_cast<int>(groups.last().length);
    number.amount = Amount::of(joined(text, groups, groups.size()), number.step);
    number.hasDecimals = true;
    number.isGrouped = groups.size() > 2;
    return number;
}

/// "1.200" or "1,200": the language decides, the other reading is kept.
ReadNumber oneGroupOfThree(const QString &text, const QList<Group> &groups, qsizetype start, Script script)
{
    const QChar separator = groups.at(1).separator;
    ReadNumber grouped = integer(text, groups, 2, start);
    ReadNumber point = decimal(text, groups, start);
    if (separator == u' ' || separator == u'\'')
        return grouped;
    if (text[groups.first().start] == u'0')
        return point;
    const bool groups3 = (separator == u'.') == (script == Script::German);
    grouped.otherways = point.amount;
    point.otherways = grouped.amount;
    return groups3 ? grouped : point;
}

} // namespace

ReadNumber digitsAt(const QString &text, qsizetype start, Script script)
{
    const QList<Group> groups = groupsAt(text, start);
    const qsizetype count = groups.size();
    if (digitCount(groups) > kMostDigits)
        return {};
    if (count == 1)
        return integer(text, groups, 1, start);
    if (count == 2 && groups.at(1).length == 3 && groups.first().length <= 3)
        return oneGroupOfThree(text, groups, start, script);
    if (count == 2 && script == Script::Chinese && groups.at(1).separator == u',' &&
        groups.at(1).length == 4 && groups.first().length <= 4)
        return integer(text, groups, 2, start);
    if (count == 2)
        return decimal(text, groups, start);
    if (areGrouped(groups, count, 3))
        return integer(text, groups, count, start);
    const bool endsOtherwise = groups.last().separator != groups.at(count - 2).separator;
    if (endsOtherwise && groups.last().separator != u' ' && areGrouped(groups, count - 1, 3))
        return decimal(text, groups, start);
    return integer(text, groups, 1, start);
}

} // namespace tandem::text
