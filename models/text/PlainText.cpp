// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/PlainText.h"

namespace tandem::text {

namespace {

constexpr char16_t kFullWidthOffset = 0xFEE0;

bool isFullDigit(QChar c)
{
    return c >= QChar(0xFF10) && c <= QChar(0xFF19);
}

QChar plainCharacter(QChar c)
{
    const char16_t code = c.unicode();
    if (isFullDigit(c) || (code >= 0xFF21 && code <= 0xFF3A) || (code >= 0xFF41 && code <= 0xFF5A))
        return QChar(static_cast<char16_t>(code - kFullWidthOffset));
    switch (code) {
    case 0xFF05: // per cent
    case 0xFF0B: // plus
    case 0xFF0D: // minus
    case 0xFF0E: // point
    case 0xFF0F: // slash
    case 0xFF04: // dollar
    case 0xFF1C: // less
    case 0xFF1E: // more
    case 0xFF5E: // tilde
        return QChar(static_cast<char16_t>(code - kFullWidthOffset));
    case 0xFFE5: // yen and yuan sign
        return QChar(0x00A5);
    case 0x2212: // minus sign
    case 0x2010: // hyphen
    case 0x2011: // hyphen that does not break
        return u'-';
    case 0x2019: // Swiss grouping
        return u'\'';
    case 0x00BA: // ordinal sign taken for a degree
        return QChar(0x00B0);
    case 0x03BC: // Greek mu for micro
        return QChar(0x00B5);
    default:
        return c != u'\n' && c.isSpace() ? QChar(u' ') : c;
    }
}

} // namespace

QString plain(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSurrogate()) {
            const bool isPair = (c.isHighSurrogate() && at(text, i + 1).isLowSurrogate()) ||
                                (c.isLowSurrogate() && at(text, i - 1).isHighSurrogate());
            if (!isPair)
                result[i] = QChar::ReplacementCharacter;
        } else if (c == QChar(0xFF0C)) { // a full-width comma groups full-width digits only
            if (isFullDigit(at(text, i - 1)) && isFullDigit(at(text, i + 1)))
                result[i] = u',';
        } else {
            result[i] = plainCharacter(c);
        }
    }
    return result;
}

bool isHan(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) || code == 0x3007;
}

bool isLatin(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || code == 0x00B5 ||
           (code >= 0x00C0 && code <= 0x024F && code != 0x00D7 && code != 0x00F7) || code == 0x1E9E;
}

bool hasAt(const QString &text, qsizetype index, QStringView part)
{
    return index >= 0 && index + part.size() <= text.size() &&
           QStringView(text).mid(index, part.size()) == part;
}

qsizetype endOfWord(const QString &text, qsizetype start)
{
    while (isLatin(at(text, start)))
        ++start;
    return start;
}

} // namespace tandem::text
