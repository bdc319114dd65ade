// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/panel/Totals.h"
#include "models/session/Deliberating.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PanelTable final : public Verb
{
public:
    PanelTable()
        : Verb({u"panel"_s,
                u"table"_s,
                QT_TRANSLATE_NOOP("Cli", "show all marks side by side and what must be discussed"),
                {},
                0,
                0,
                {{u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

/// Marks by pseudonym, consensus and flags of one criterion; "text" is the line for people.
QJsonObject rowOf(const call::CallDefinition &call, const call::Criterion &criterion,
                  const dossier::PanelEntry &entry)
{
    QJsonObject marks;
    QStringList texts;
    for (const panel::Judgement &judgement : entry.panelCase.judgements) {
        const auto step = judgement.review.marks.value(criterion.id).step;
        const QString mark = step ? call.scale.text(*step) : u"-"_s;
        marks.insert(judgement.pseudonym, mark);
        texts.append(judgement.pseudonym + u' ' + mark);
    }
    const panel::CriterionSummary summary = panel::summarise(call, criterion, entry.panelCase.judgements);
    const auto agreed = entry.panelCase.consensus.value(criterion.id).step;
    if (agreed)
        texts.append(u"= "_s + call.scale.text(*agreed));
    texts += summary.flags;
    return {{u"criterion"_s, criterion.id},
            {u"marks"_s, marks},
            {u"text"_s, texts.join(u"  "_s)},
            {u"consensus"_s, agreed ? QJsonValue(call.scale.text(*agreed)) : QJsonValue()},
            {u"flags"_s, QJsonArray::fromStringList(summary.flags)}};
}

Result<ExitCode> PanelTable::run(Job &job) const
{
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto workspace = job.workspace();
    const auto table =
        (*workspace)->now([&](session::Desk &desk) { return session::loadPanel(desk, *callId); });
    if (!table)
        return table.error();
    QStringList lines;
    QJsonArray applications;
    for (const dossier::PanelEntry &entry : table->entries) {
        lines.append(entry.panelCase.reference + u' ' + entry.panelCase.acronym);
        QJsonArray criteria;
        for (const call::Criterion &criterion : table->call.criteria) {
            const QJsonObject row = rowOf(table->call, criterion, entry);
            lines.append(u"  "_s + criterion.id + u"  "_s + row.value(u"text"_s).toString());
            criteria.append(row);
        }
        applications.append(QJsonObject{{u"application"_s, entry.panelCase.applicationId},
                                        {u"reference"_s, entry.panelCase.reference},
                                        {u"criteria"_s, criteria},
                                        {u"recusals"_s, QJsonArray::fromStringList(entry.recusals)}});
    }
    job.console().show(lines, {{u"applications"_s, applications}});
    return ExitCode::Success;
}

} // namespace

const Verb &panelTableVerb()
{
    static const PanelTable verb;
    return verb;
}

} // namespace tandem::cli
