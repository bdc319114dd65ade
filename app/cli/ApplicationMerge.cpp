// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/TakeInReport.h"
#include "app/cli/Verbs.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationMerge final : public Verb
{
public:
    ApplicationMerge()
        : Verb({u"application"_s,
                u"merge"_s,
                QT_TRANSLATE_NOOP("Cli", "take a partner’s working copies in and merge them"),
                u"FILE.fwork..."_s,
                1,
                kAnyNumber,
                {{u"shared-passphrase-file"_s, u"FILE"_s,
                  QT_TRANSLATE_NOOP("Cli", "passphrase of the .fwork files")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> ApplicationMerge::run(Job &job) const
{
    const auto passphrase = job.sharedPassphrase();
    if (!passphrase)
        return passphrase.error();
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    const auto results = (*workspace)->now([&](session::Desk &desk) {
        return session::takeIn(desk, job.arguments(), job.progress, {*passphrase});
    });
    return reportTakenIn(job, results);
}

} // namespace

const Verb &applicationMergeVerb()
{
    static const ApplicationMerge verb;
    return verb;
}

} // namespace tandem::cli
