// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/Numbers.h"

#include <QLocale>

namespace tandem::items {

using namespace Qt::StringLiterals;

QString markText(std::optional<int> hundredths, const QString &language)
{
    if (!hundredths)
        return u"–"_s;
    const int digits = *hundredths % 10 != 0 ? 2 : 1;
    return QLocale(language).toString(*hundredths / 100.0, 'f', digits);
}

QString totalText(std::optional<int> tenths, const QString &language)
{
    return tenths ? QLocale(language).toString(*tenths / 10.0, 'f', 1) : u"–"_s;
}

} // namespace tandem::items
