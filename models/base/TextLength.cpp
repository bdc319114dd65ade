// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/TextLength.h"

#include <QTextBoundaryFinder>

namespace tandem {

using namespace Qt::StringLiterals;

int characterCount(const QString &text, const QString &language)
{
    const QString normal = text.normalized(QString::NormalizationForm_C);
    const bool skipBlanks = language.startsWith("zh"_L1) || language.startsWith("ja"_L1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, normal);
    int count = 0;
    qsizetype start = 0;
    while (finder.toNextBoundary() != -1) {
        if (!skipBlanks || !normal[start].isSpace())
            ++count;
        start = finder.position();
    }
    return count;
}

} // namespace tandem
