// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Deliberating.h"
#include "models/session/SamplePanel.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PanelConsensus final : public Verb
{
public:
    PanelConsensus()
        : Verb({u"panel"_s,
                u"consensus"_s,
                QT_TRANSLATE_NOOP("Cli", "set or clear a consensus mark"),
                u"APPLICATION CRITERION [MARK]"_s,
                2,
                3,
                {{u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "why the panel agrees on this mark")},
                 {u"reason-language"_s, u"TAG"_s, QT_TRANSLATE_NOOP("Cli", "content language of the reason")},
                 {u"clear"_s, {}, QT_TRANSLATE_NOOP("Cli", "take the mark back")},
                 {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> PanelConsensus::run(Job &job) const
{
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto done = (*workspace)->now([&](session::Desk &desk) -> Result<void> {
        const auto table = session::loadPanel(desk, *callId);
        if (!table)
            return table.error();
        const QString criterion = job.argument(1);
        if (!table->call.criterion(criterion))
            return usageError(QT_TRANSLATE_NOOP("Message", "The call has no criterion “%1”."), {criterion});
        if (job.has(u"clear"_s))
            return session::clearConsensus(desk, *id, criterion);
        const auto step = session::stepOf(table->call.scale, job.argument(2));
        if (!step)
            return usageError(QT_TRANSLATE_NOOP("Message", "“%1” is no mark of the scale of this call."),
                              {job.argument(2)});
        LangText reason;
        if (job.has(u"reason"_s))
            reason.set(job.has(u"reason-language"_s) ? job.value(u"reason-language"_s)
                                                     : table->call.pairLanguages().value(0),
                       job.value(u"reason"_s));
        return session::setConsensus(desk, table->call, *id, criterion, {step, reason, {}});
    });
    return job.finish(done, {*id}, {{u"application"_s, *id}, {u"criterion"_s, job.argument(1)}});
}

} // namespace

const Verb &panelConsensusVerb()
{
    static const PanelConsensus verb;
    return verb;
}

} // namespace tandem::cli
