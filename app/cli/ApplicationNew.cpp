// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Apply.h"
#include "models/session/TakeIn.h"
#include "models/storage/CallStore.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationNew final : public Verb
{
public:
    ApplicationNew()
        : Verb({u"application"_s,
                u"new"_s,
                QT_TRANSLATE_NOOP("Cli", "start an application to a call of the workspace"),
                u"[CALL.fcall]"_s,
                0,
                1,
                {{u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<int> newestVersion(session::Desk &desk, const QString &callId)
{
    const auto calls = storage::CallStore(desk.database).list();
    if (!calls)
        return calls.error();
    int newest = 1;
    for (const storage::CallSummary &call : *calls)
        newest = call.id == callId ? std::max(newest, call.version) : newest;
    return newest;
}

Result<ExitCode> ApplicationNew::run(Job &job) const
{
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    if (!job.arguments().isEmpty()) {
        const auto taken = (*workspace)->now([&](session::Desk &desk) {
            return session::takeIn(desk, job.arguments(), job.progress);
        });
        if (taken.first().error)
            return *taken.first().error;
    }
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto id = (*workspace)->now([&](session::Desk &desk) -> Result<QString> {
        const auto version = newestVersion(desk, *callId);
        return version ? session::startApplication(desk, *callId, *version)
                       : Result<QString>(version.error());
    });
    if (!id)
        return id.error();
    return job.finish({}, {*id}, {{u"application"_s, *id}});
}

} // namespace

const Verb &applicationNewVerb()
{
    static const ApplicationNew verb;
    return verb;
}

} // namespace tandem::cli
