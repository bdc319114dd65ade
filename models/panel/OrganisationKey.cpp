// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panel/Assignment.h"

namespace tandem::panel {

using namespace Qt::StringLiterals;

namespace {

/// Legal forms and words for a group as they stand at the end of a name, one word each.
const QSet<QString> &formWords()
{
    static const QSet<QString> words = {
        u"gmbh"_s,  u"ggmbh"_s,        u"mbh"_s,     u"ag"_s,
        u"se"_s,    u"kg"_s,           u"kgaa"_s,    u"ohg"_s,
        u"ug"_s,    u"gbr"_s,          u"ev"_s,      u"eg"_s,
        u"co"_s,    u"ltd"_s,          u"limited"_s, u"company"_s,
        u"inc"_s,   u"incorporated"_s, u"corp"_s,    u"llc"_s,
        u"plc"_s,   u"corporation"_s,  u"joint"_s,   u"stock"_s,
        u"group"_s, u"gruppe"_s,       u"konzern"_s, u"aktiengesellschaft"_s,
    };
    return words;
}

/// The same in Chinese, where no space parts them from the name. Longer ones first.
const QStringList &chineseForms()
{
    static const QStringList forms = {u"股份有限公司"_s, u"有限责任公司"_s, u"有限公司"_s, u"公司"_s,
                                      u"集团"_s};
    return forms;
}

/// Lower case, Latin letters without marks, half-width forms; German umlauts as their usual pairs of letters.
QString folded(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_KC).toLower();
    text.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1).replace(u'ß', "ss"_L1);
    text = text.normalized(QString::NormalizationForm_KD);
    text.removeIf([](QChar character) { return character.isMark(); });
    return text;
}

/// Words of letters and digits. Full stops and apostrophes stand inside abbreviations ("e.V.", "S.A.").
QStringList wordsOf(const QString &text)
{
    QString spaced;
    for (const QChar character : text) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            spaced.append(character);
        else if (character != u'.' && character != u'\'' && character != u'’')
            spaced.append(u' ');
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

QStringList withoutFormWords(QStringList words)
{
    while (words.size() > 1) {
        if (formWords().contains(words.last()))
            words.removeLast();
        else if (words.size() > 2 && words.last() == "v"_L1 && words.at(words.size() - 2) == "e"_L1)
            words.resize(words.size() - 2);
        else
            break;
    }
    return words;
}

QString withoutChineseForms(QString name)
{
    for (bool shorter = true; shorter;) {
        shorter = false;
        for (const QString &form : chineseForms()) {
            if (name.size() > form.size() && name.endsWith(form)) {
                name.chop(form.size());
                shorter = true;
            }
        }
    }
    return name;
}

} // namespace

QString organisationKey(const QString &name)
{
    return withoutChineseForms(withoutFormWords(wordsOf(folded(name))).join(QString()));
}

} // namespace tandem::panel
