// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/IdentifierForms.h"

#include "models/text/PlainText.h"
#include "models/text/UnitTable.h"

#include <array>

namespace tandem::text {

namespace {

constexpr qsizetype kLongest = 64;
constexpr qsizetype kStrongLength = 6;

bool isJoint(QChar c)
{
    return c == u'-' || c == u'/' || c == u'.' || c == u'_';
}

/// A run of letters and digits, with joints between them.
qsizetype endOfToken(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && end - start < kLongest) {
        const QChar c = text[end];
        const bool isInside = isLatin(c) || isDigit(c);
        const QChar next = at(text, end + 1);
        if (!isInside && !(isJoint(c) && (isLatin(next) || isDigit(next))))
            break;
        ++end;
    }
    return end;
}

QString keyOf(QStringView spelling)
{
    QString key;
    key.reserve(spelling.size());
    for (const QChar c : spelling) {
        if (isLatin(c) || isDigit(c) || c == u'.' || c == u'@')
            key += c.toUpper();
    }
    return key;
}

/// Prefixes behind which a number with blanks, dots and parts follows: "DIN EN ISO 13849-1", "GB/T
/// 4754-2017", "HRB 194462", "ZL 2020 1 0123456.7".
bool isPrefix(QStringView word)
{
    static constexpr std::array<QStringView, 27> kPrefixes{
        u"GB/T", u"GB/Z", u"GB",   u"ISO", u"IEC",     u"DIN",  u"EN",  u"VDI", u"VDE",
        u"VDMA", u"IEEE", u"ANSI", u"ITU", u"ISO/IEC", u"HRB",  u"HRA", u"ZL",  u"EP",
        u"WO",   u"PCT",  u"CN",   u"DE",  u"YB/T",    u"JB/T", u"HJ",  u"RFC", u"IEC/TR"};
    return std::find(kPrefixes.cbegin(), kPrefixes.cend(), word) != kPrefixes.cend();
}

/// End of prefixes and the number behind them, or `start`.
qsizetype endOfNumbered(const QString &text, qsizetype start)
{
    qsizetype position = start;
    while (position - start < kLongest) {
        qsizetype end = position;
        while (isLatin(at(text, end)) || (at(text, end) == u'/' && isLatin(at(text, end + 1))))
            ++end;
        if (end == position || end - position > 8 ||
            !isPrefix(QStringView(text).mid(position, end - position)))
            return start;
        if (at(text, end) == u' ' || at(text, end) == u'-')
            ++end;
        if (isDigit(at(text, end))) {
            end = endOfToken(text, end);
            // Patent numbers are printed in groups: "ZL 2020 1 0123456.7".
            while (at(text, end) == u' ' && isDigit(at(text, end + 1)) && end - start < kLongest &&
                   QStringView(text).mid(start, 2) != u"IS")
                end = endOfToken(text, end + 1);
            return end;
        }
        position = end;
    }
    return start;
}

bool isAddress(QStringView token)
{
    return token.contains(u'@') || token.startsWith(u"http") || token.startsWith(u"www.");
}

qsizetype endOfAddress(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && end - start < 200) {
        const char16_t code = text[end].unicode();
        if (code <= u' ' || code > 0x7E || code == u'<' || code == u'>' || code == u'"' || code == u')')
            break;
        ++end;
    }
    while (end > start && (text[end - 1] == u'.' || text[end - 1] == u','))
        --end;
    return end;
}

bool countDigits(QStringView token, qsizetype &digits, qsizetype &letters)
{
    for (const QChar c : token) {
        digits += isDigit(c) ? 1 : 0;
        letters += isLatin(c) ? 1 : 0;
    }
    return digits > 0 && letters > 0;
}

} // namespace

ReadIdentifier identifierAt(const QString &text, qsizetype start, Script script)
{
    if (isLatin(at(text, start - 1)) || isDigit(at(text, start - 1)))
        return {};
    if (isLatin(at(text, start))) {
        const qsizetype end = endOfAddress(text, start);
        const QStringView token = QStringView(text).mid(start, end - start);
        if (isAddress(token))
            return {keyOf(token), true, end - start};
        if (const qsizetype numbered = endOfNumbered(text, start); numbered > start)
            return {keyOf(QStringView(text).mid(start, numbered - start)), true, numbered - start};
    }
    qsizetype end = endOfToken(text, start);
    QStringView token = QStringView(text).mid(start, end - start);
    qsizetype digits = 0;
    qsizetype letters = 0;
    if (isDigit(at(text, start))) {
        // "10kW", "24-monatig", "5-year": a number with its unit, not a name.
        qsizetype head = start;
        while (isDigit(at(text, head)) ||
               ((at(text, head) == u'.' || at(text, head) == u',') && isDigit(at(text, head + 1))))
            ++head;
        const QChar joint = at(text, head);
        const qsizetype unitStart = joint == u'-' ? head + 1 : head;
        if (unitAt(text, unitStart, script).unit || scaleAt(text, unitStart, script).length > 0 ||
            joint == u'-' || joint == u'/')
            return {};
        static constexpr std::array<QStringView, 8> kEndings{u"st", u"nd", u"rd", u"th",
                                                             u"s",  u"er", u"x",  u"k"};
        const QStringView rest = QStringView(text).mid(head, end - head);
        for (const QStringView ending : kEndings) {
            if (rest == ending || (rest.startsWith(ending) && !isLatin(at(text, head + ending.size()))))
                return {};
        }
    }
    if (!countDigits(token, digits, letters))
        return {};
    // "Sommer-2019-Kollektion": a word, and a number beside it.
    const qsizetype word = endOfWord(text, start);
    if (word - start >= 5 && word < end && !isDigit(text[word]) && text[word - 1].isLower())
        return {};
    // "Abb.3" or "bis-10": a word, a joint and a number.
    if (letters > 4 && digits <= 2 && isLatin(token[0]) && token.size() > digits + letters)
        return {};
    return {keyOf(token), digits >= 3 && token.size() >= kStrongLength, end - start};
}

ReadIdentifier latinNameAt(const QString &text, qsizetype start)
{
    if (isLatin(at(text, start - 1)))
        return {};
    const qsizetype end = endOfWord(text, start);
    if (end - start < 3 || end - start > kLongest)
        return {};
    return {text.mid(start, end - start).toCaseFolded(), false, end - start};
}

} // namespace tandem::text
