// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Calls.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class CallPublish final : public Verb
{
public:
    CallPublish()
        : Verb({u"call"_s,
                u"publish"_s,
                QT_TRANSLATE_NOOP("Cli", "publish a call from this office as a signed .fcall file"),
                u"FILE"_s,
                1,
                1,
                {{u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "where the .fcall file goes")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> CallPublish::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto text = readInput(job.argument(0));
    if (!text)
        return text.error();
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    const auto file = (*workspace)->now([&](session::Desk &desk) -> Result<QByteArray> {
        const auto call = session::addCall(desk, *text, storage::CallState::Draft);
        return call ? session::publishCall(desk, call->id, call->version) : Result<QByteArray>(call.error());
    });
    if (!file)
        return file.error();
    return job.finish(job.write(*out, *file), {*out}, {{u"file"_s, *out}});
}

} // namespace

const Verb &callPublishVerb()
{
    static const CallPublish verb;
    return verb;
}

} // namespace tandem::cli
