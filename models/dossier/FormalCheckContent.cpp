// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dossier/FormalCheckContent.h"

#include "models/dossier/ContentWords.h"

namespace tandem::dossier {

using namespace Qt::StringLiterals;

namespace {

const char *wordOf(CheckAnswer::Verdict verdict)
{
    switch (verdict) {
    case CheckAnswer::Verdict::Yes:
        return "yes";
    case CheckAnswer::Verdict::No:
        return "no";
    default:
        return "repair";
    }
}

const CheckAnswer *answerOf(const QList<CheckAnswer> &answers, const QString &side, const QString &check)
{
    const auto it = std::find_if(answers.cbegin(), answers.cend(), [&](const CheckAnswer &answer) {
        return answer.side == side && answer.checkId == check;
    });
    return it == answers.cend() ? nullptr : &*it;
}

/// Secretariats write in their own language.
LangText remarksOn(const call::CallDefinition &call, const QList<CheckAnswer> &answers, const QString &check)
{
    LangText remarks;
    for (const call::Side &side : call.sides) {
        const CheckAnswer *answer = answerOf(answers, side.id, check);
        if (answer && !answer->remark.isEmpty())
            remarks.set(side.language, answer->remark);
    }
    return remarks;
}

LangText nameOf(const call::FormalCheck &check, const QStringList &languages)
{
    LangText text;
    for (const QString &language : languages)
        text.set(language, check.id + u' ' + check.label.best(language));
    return text;
}

} // namespace

Block formalCheckBlock(const call::CallDefinition &call, const QList<CheckAnswer> &answers,
                       const QStringList &languages)
{
    const auto words = [&](const char *key) { return spread(documentWord(key), languages); };
    if (answers.isEmpty())
        return Notice{words("check-none"), Notice::Kind::Information};
    TableBlock table;
    table.columns.append({words("check"), TableColumn::Align::Start, 34});
    for (const call::Side &side : call.sides)
        table.columns.append({spread(side.label, languages), TableColumn::Align::Start, 12});
    table.columns.append({words("remark"), TableColumn::Align::Start, 30});
    for (const call::FormalCheck &check : call.formalChecks) {
        QList<TableCell> row{{nameOf(check, languages), true, false}};
        for (const call::Side &side : call.sides) {
            const CheckAnswer *answer = answerOf(answers, side.id, check.id);
            row.append({words(answer ? wordOf(answer->verdict) : "open"), false,
                        answer && answer->verdict != CheckAnswer::Verdict::Yes});
        }
        row.append({remarksOn(call, answers, check.id), false, false});
        table.rows.append(row);
    }
    return table;
}

} // namespace tandem::dossier
