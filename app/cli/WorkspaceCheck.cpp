// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class WorkspaceCheck final : public Verb
{
public:
    WorkspaceCheck()
        : Verb({u"workspace"_s,
                u"check"_s,
                QT_TRANSLATE_NOOP("Cli", "check the database of the workspace"),
                {},
                0,
                0,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> WorkspaceCheck::run(Job &job) const
{
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    const auto checked = (*workspace)->now([](session::Desk &desk) { return desk.database.check(); });
    return job.finish(checked, {words(QT_TRANSLATE_NOOP("Cli", "The workspace is whole."))},
                      {{u"whole"_s, true}});
}

} // namespace

const Verb &workspaceCheckVerb()
{
    static const WorkspaceCheck verb;
    return verb;
}

} // namespace tandem::cli
