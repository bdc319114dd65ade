// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/TextLength.h"

#include <QTextBoundaryFinder>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

bool skipsBlanks(const QString &language)
{
    return language.startsWith("zh"_L1) || language.startsWith("ja"_L1);
}

} // namespace

int characterCount(const QString &text, const QString &language)
{
    const QString normal = text.normalized(QString::NormalizationForm_C);
    const bool skip = skipsBlanks(language);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, normal);
    int count = 0;
    qsizetype start = 0;
    while (finder.toNextBoundary() != -1) {
        if (!skip || !normal[start].isSpace())
            ++count;
        start = finder.position();
    }
    return count;
}

QString firstCharacters(const QString &text, const QString &language, int count)
{
    const QString normal = text.normalized(QString::NormalizationForm_C);
    const bool skip = skipsBlanks(language);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, normal);
    int taken = 0;
    qsizetype start = 0;
    while (finder.toNextBoundary() != -1) {
        const bool counts = !skip || !normal[start].isSpace();
        if (counts && taken == count)
            return normal.left(start);
        taken += counts ? 1 : 0;
        start = finder.position();
    }
    return normal;
}

} // namespace tandem
