// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/RuleScope.h"
#include "models/text/Remarks.h"

#include <QHash>

namespace tandem::application {

/// What two texts of a pair brought to light. Comparing costs about a millisecond for a long answer, so the
/// editor keeps what did not change while one types. Gives the same as a new comparison, only sooner.
class PairMemory
{
public:
    struct Findings
    {
        QList<text::Match> values;
        QList<text::TextRemark> remarks;
    };

    [[nodiscard]] Findings compare(const QString &first, const QString &firstLanguage, const QString &second,
                                   const QString &secondLanguage);

private:
    QHash<QStringList, Findings> m_known;
};

/// Values, terms, length and signs of the texts of one place against each other: "value.*" and "text.*". The
/// first language that has a text is held against each other one. What is different is a warning, what a
/// person has to judge a note; nothing here blocks. Texts that are missing are other rules' business.
void checkPairTexts(const RuleScope &scope, const NamedPlace &place, const QMap<QString, QString> &texts,
                    Issues &issues);

} // namespace tandem::application
