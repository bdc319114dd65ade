// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/storage/Backup.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class WorkspaceRestore final : public Verb
{
public:
    WorkspaceRestore()
        : Verb({u"workspace"_s,
                u"restore"_s,
                QT_TRANSLATE_NOOP("Cli", "make a workspace from a backup"),
                u"BACKUP"_s,
                1,
                1,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> WorkspaceRestore::run(Job &job) const
{
    const auto folder = job.required(u"workspace"_s);
    if (!folder)
        return folder.error();
    TerminalProgress::catchInterrupt();
    const auto done = storage::restore(job.argument(0), *folder, job.progress);
    return job.finish(done, {*folder}, {{u"workspace"_s, *folder}});
}

} // namespace

const Verb &workspaceRestoreVerb()
{
    static const WorkspaceRestore verb;
    return verb;
}

} // namespace tandem::cli
