// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/DocumentWords.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    QString contents;
    QString page; ///< %1 page, %2 pages
    QString continued;
    QString category;
    QString skip; ///< over what comes before the content
};

const Words &wordsFor(const QString &language)
{
    static const QMap<QString, Words> known{
        {u"zh"_s, {u"目录"_s, u"第 %1 页，共 %2 页"_s, u"（续）"_s, u"项目"_s, u"跳到正文"_s}},
        {u"de"_s,
         {u"Inhalt"_s, u"Seite %1 von %2"_s, u" (Fortsetzung)"_s, u"Merkmal"_s, u"Zum Inhalt springen"_s}},
        {u"en"_s,
         {u"Contents"_s, u"Page %1 of %2"_s, u" (continued)"_s, u"Item"_s, u"Skip to the content"_s}}};
    static const Words other{QString(), u"%1 / %2"_s, u" …"_s, QString(), QString()};
    const auto found = known.constFind(language.section(u'-', 0, 0));
    return found == known.cend() ? other : *found;
}

LangText collect(const QStringList &languages, QString Words::*word)
{
    LangText text;
    for (const QString &language : languages)
        text.set(language, wordsFor(language).*word);
    return text;
}
} // namespace

LangText contentsWord(const QStringList &languages)
{
    const LangText words = collect(languages, &Words::contents);
    return words.isEmpty() ? collect({u"en"_s}, &Words::contents) : words;
}

LangText pageWord(const QStringList &languages, int page, int pages)
{
    LangText text;
    QStringList seen;
    for (const QString &language : languages) {
        const QString line = wordsFor(language).page.arg(page).arg(pages);
        if (!seen.contains(line))
            text.set(language, line);
        seen.append(line);
    }
    return text;
}

QString continuedWord(const QString &language)
{
    return wordsFor(language).continued;
}

LangText continued(const LangText &text)
{
    LangText words;
    for (const QString &language : text.languages())
        words.set(language, text.in(language) + continuedWord(language));
    return words;
}

LangText categoryWord(const QStringList &languages)
{
    const LangText words = collect(languages, &Words::category);
    return words.isEmpty() ? collect({u"en"_s}, &Words::category) : words;
}

LangText skipWord(const QStringList &languages)
{
    const LangText words = collect(languages, &Words::skip);
    return words.isEmpty() ? collect({u"en"_s}, &Words::skip) : words;
}

QString missingSign()
{
    return u"—"_s;
}

} // namespace tandem::dossier
