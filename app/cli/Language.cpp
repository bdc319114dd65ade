// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tandem::cli {

using namespace Qt::StringLiterals;

QString languageOf(const QStringList &arguments)
{
    QString wanted = QLocale::system().name();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1)
            wanted = arguments.value(i + 1);
        else if (arguments[i].startsWith("--lang="_L1))
            wanted = arguments[i].mid(7);
    }
    return wanted.startsWith("de"_L1) ? u"de"_s : wanted.startsWith("zh"_L1) ? u"zh_CN"_s : u"en"_s;
}

void setLanguage(const QString &language)
{
    static QTranslator ours;
    static QTranslator qt; // speaks of unknown options
    QLocale::setDefault(QLocale(language));
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qt);
    if (qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (ours.load(u":/translations/tandem_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(&ours);
}

} // namespace tandem::cli
