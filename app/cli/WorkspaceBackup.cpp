// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/storage/Backup.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class WorkspaceBackup final : public Verb
{
public:
    WorkspaceBackup()
        : Verb({u"workspace"_s,
                u"backup"_s,
                QT_TRANSLATE_NOOP("Cli", "copy the whole workspace, checked, into a new folder"),
                u"TARGET"_s,
                1,
                1,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> WorkspaceBackup::run(Job &job) const
{
    const auto folder = job.required(u"workspace"_s);
    if (!folder)
        return folder.error();
    TerminalProgress::catchInterrupt();
    const auto done = storage::backup(*folder, job.argument(0), job.progress);
    return job.finish(done, {job.argument(0)}, {{u"backup"_s, job.argument(0)}});
}

} // namespace

const Verb &workspaceBackupVerb()
{
    static const WorkspaceBackup verb;
    return verb;
}

} // namespace tandem::cli
