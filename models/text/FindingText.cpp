// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/FindingText.h"

#include <cstdlib>

namespace tandem::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestExcerpt = 120;

/// %1 place, %2 and %3 the first language and value, %4 and %5 the second, %6 a factor.
const char *sentenceOf(Reason reason)
{
    switch (reason) {
    case Reason::Same:
    case Reason::Number:
        return QT_TRANSLATE_NOOP("Message", "%1: “%3” (%2) and “%5” (%4) are different values.");
    case Reason::Missing:
        return QT_TRANSLATE_NOOP("Message", "%1: “%3” (%2) has no counterpart in %4.");
    case Reason::Factor:
        return QT_TRANSLATE_NOOP("Message", "%1: “%3” (%2) and “%5” (%4) differ by the factor %6.");
    case Reason::Unit:
        return QT_TRANSLATE_NOOP("Message", "%1: “%3” (%2) and “%5” (%4) have different units.");
    case Reason::UnitMissing:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1: of “%3” (%2) and “%5” (%4) only one names a unit or currency.");
    case Reason::Currency:
        return QT_TRANSLATE_NOOP("Message", "%1: “%3” (%2) and “%5” (%4) are in different currencies.");
    case Reason::PercentagePoints:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1: “%3” (%2) and “%5” (%4): per cent are not percentage points.");
    case Reason::Date:
        return QT_TRANSLATE_NOOP("Message", "%1: “%3” (%2) and “%5” (%4) are different dates.");
    case Reason::Precision:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1: “%3” (%2) and “%5” (%4): one date says more than the other.");
    case Reason::DayMonthOrder:
        return QT_TRANSLATE_NOOP("Message", "%1: “%3” (%2) and “%5” (%4): day and month may be exchanged.");
    case Reason::Direction:
        return QT_TRANSLATE_NOOP(
            "Message", "%1: “%3” (%2) and “%5” (%4): one text says more than, the other less than.");
    case Reason::Grouping:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1: “%3” (%2) and “%5” (%4): the point or comma can be read in two ways.");
    case Reason::Rounding:
        return QT_TRANSLATE_NOOP("Message", "%1: “%3” (%2) and “%5” (%4) are equal only if rounded.");
    case Reason::Billion:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1: “%3” (%2) and “%5” (%4): a German Billion is 10¹², an English billion "
                                 "10⁹, 亿 10⁸.");
    case Reason::Identifier:
        return QT_TRANSLATE_NOOP("Message",
                                 "%1: “%3” (%2) and “%5” (%4) are different numbers or designations.");
    case Reason::Name:
        return QT_TRANSLATE_NOOP("Message", "%1: the name “%3” (%2) is spelt “%5” in %4.");
    }
    return nullptr;
}

QString cut(const QString &text, const Span &span)
{
    return text.mid(span.start, span.length);
}

} // namespace

Message findingText(const QString &place, const Match &match, const NamedText &first, const NamedText &second)
{
    const bool isSecondOnly = match.first.length == 0;
    const NamedText &one = isSecondOnly ? second : first;
    const NamedText &two = isSecondOnly ? first : second;
    const Span &oneSpan = isSecondOnly ? match.second : match.first;
    const Span &twoSpan = isSecondOnly ? match.first : match.second;
    const QString factor = u"10"_s + QString(qMax(0, std::abs(match.power) - 1), u'0');
    return {sentenceOf(match.reason),
            {place, one.language, cut(one.text, oneSpan), two.language, cut(two.text, twoSpan), factor}};
}

QString fingerprint(const Match &match, const QString &first, const QString &second)
{
    return reasonKey(match.reason) + u'|' + cut(first, match.first).left(kLongestExcerpt) + u'|' +
           cut(second, match.second).left(kLongestExcerpt);
}

} // namespace tandem::text
