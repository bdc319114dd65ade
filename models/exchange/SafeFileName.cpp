// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/SafeFileName.h"

#include <QSet>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaximumBytes = 120;
constexpr qsizetype kMaximumEnding = 16; // bytes, the point included

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi overrides, zero-width signs, byte order mark
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString visible(const QString &name)
{
    QString out;
    for (const char32_t c : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isInvisible(c))
            continue;
        if (c < 0x80 && uR"(<>:"/\|?*)"_s.contains(QChar(static_cast<char16_t>(c))))
            out += u'_';
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out.normalized(QString::NormalizationForm_C);
}

/// Without points and blanks (of any script) at either end.
QString trimmedEnds(const QString &name)
{
    const auto isLoose = [](QChar c) { return c == u'.' || c.isSpace(); };
    qsizetype first = 0;
    qsizetype last = name.size();
    while (first < last && isLoose(name[first]))
        ++first;
    while (last > first && isLoose(name[last - 1]))
        --last;
    return name.mid(first, last - first);
}

/// Names that Windows keeps for devices, with any ending.
bool isReserved(const QString &name)
{
    static const QSet<QString> words{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s};
    const QString stem = trimmedEnds(name.section(u'.', 0, 0)).toLower();
    if (words.contains(stem))
        return true;
    static const QString numbers = u"0123456789¹²³"_s;
    return stem.size() == 4 && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) &&
           numbers.contains(stem[3]);
}

QString endingOf(const QString &name)
{
    const qsizetype point = name.lastIndexOf(u'.');
    const QString ending = point > 0 ? name.mid(point) : QString();
    return ending.toUtf8().size() <= kMaximumEnding ? ending : QString();
}

/// At most `bytes` of UTF-8, never half a character.
QString shortened(const QString &text, qsizetype bytes)
{
    QString out;
    qsizetype used = 0;
    for (const char32_t c : text.toUcs4()) {
        const QString sign = QString::fromUcs4(&c, 1);
        used += sign.toUtf8().size();
        if (used > bytes)
            break;
        out += sign;
    }
    return out;
}

} // namespace

QString safeFileName(const QString &name)
{
    QString out = trimmedEnds(visible(name));
    if (isReserved(out))
        out.prepend(u'_');
    if (out.toUtf8().size() > kMaximumBytes) {
        const QString ending = endingOf(out);
        out = trimmedEnds(shortened(out.chopped(ending.size()), kMaximumBytes - ending.toUtf8().size())) +
              ending;
        out = trimmedEnds(out);
    }
    return out.isEmpty() ? u"file"_s : out;
}

QStringList safeFileNames(const QStringList &names)
{
    QSet<QString> used;
    QStringList out;
    for (const QString &name : names) {
        const QString safe = safeFileName(name);
        const QString ending = endingOf(safe);
        QString candidate = safe;
        for (int number = 2; used.contains(candidate.toCaseFolded()); ++number) {
            const QString mark = u" (%1)"_s.arg(number);
            const qsizetype room = kMaximumBytes - ending.toUtf8().size() - mark.size();
            candidate = shortened(safe.chopped(ending.size()), room) + mark + ending;
        }
        used.insert(candidate.toCaseFolded());
        out.append(candidate);
    }
    return out;
}

} // namespace tandem::exchange
