// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Language.h"

#include <QCoreApplication>
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
    static QTranslator translator;
    QLocale::setDefault(QLocale(language));
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(u":/translations/tandem_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(&translator);
}

} // namespace tandem::cli
