// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Upkeep.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class LogVerify final : public Verb
{
public:
    LogVerify()
        : Verb({u"log"_s,
                u"verify"_s,
                QT_TRANSLATE_NOOP("Cli", "walk the chain of the log and hold it against known points"),
                {},
                0,
                0,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> LogVerify::run(Job &job) const
{
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    const auto verdict = (*workspace)->now([](session::Desk &desk) { return session::verifyLog(desk); });
    if (!verdict)
        return verdict.error();
    const bool isWhole = !verdict->brokenAt;
    const QString line =
        isWhole ? words(QT_TRANSLATE_NOOP("Cli", "The log is whole: %1 events.")).arg(verdict->events)
                : words(QT_TRANSLATE_NOOP("Cli", "The log is broken at event %1 (%2)."))
                      .arg(*verdict->brokenAt)
                      .arg(verdict->reason);
    job.console().show({line}, {{u"whole"_s, isWhole},
                                {u"events"_s, verdict->events},
                                {u"head"_s, verdict->head},
                                {u"brokenAt"_s, isWhole ? QJsonValue() : QJsonValue(*verdict->brokenAt)},
                                {u"reason"_s, verdict->reason}});
    return isWhole ? ExitCode::Success : ExitCode::Findings;
}

} // namespace

const Verb &logVerifyVerb()
{
    static const LogVerify verb;
    return verb;
}

} // namespace tandem::cli
