// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/ContentClassText.h"

#include <QCoreApplication>

namespace tandem::forms {

QString contentClassText(application::ContentClass contentClass)
{
    using application::ContentClass;
    const char *source = nullptr;
    switch (contentClass) {
    case ContentClass::Public:
        source = QT_TRANSLATE_NOOP("ContentClass", "public");
        break;
    case ContentClass::Programme:
        source = QT_TRANSLATE_NOOP("ContentClass", "programme");
        break;
    case ContentClass::Side:
        source = QT_TRANSLATE_NOOP("ContentClass", "own side only");
        break;
    case ContentClass::Applicant:
        source = QT_TRANSLATE_NOOP("ContentClass", "applicant only");
        break;
    }
    return QCoreApplication::translate("ContentClass", source);
}

} // namespace tandem::forms
