// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tandem::shell {

using namespace Qt::StringLiterals;

QList<Translation::Choice> Translation::choices()
{
    // A language is always named in itself, so that whoever lost their way finds home.
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"zh_CN"_s, u"简体中文"_s}};
}

void Translation::setLanguage(const QString &language)
{
    const QList<Choice> known = choices();
    const bool isKnown = std::any_of(known.cbegin(), known.cend(),
                                     [&](const Choice &choice) { return choice.language == language; });
    m_language = isKnown ? language : u"en"_s;
    QLocale::setDefault(m_language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                              : QLocale(m_language));
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plural forms.
    if (m_program.load(u":/translations/tandem_"_s + m_language + u".qm"_s))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace tandem::shell
