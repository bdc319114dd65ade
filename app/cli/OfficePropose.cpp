// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AssignmentReport.h"
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficePropose final : public Verb
{
public:
    OfficePropose()
        : Verb({u"office"_s,
                u"propose"_s,
                QT_TRANSLATE_NOOP("Cli", "propose who reviews what"),
                {},
                0,
                0,
                {{u"confirm"_s, {}, QT_TRANSLATE_NOOP("Cli", "turn the proposal into assignments")},
                 {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> OfficePropose::run(Job &job) const
{
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto workspace = job.workspace();
    const auto missing = (*workspace)->now([&](session::Desk &desk) -> Result<QStringList> {
        const auto proposed = session::proposeReviewers(desk, *callId);
        const auto confirmed =
            proposed && job.has(u"confirm"_s) ? session::confirmProposals(desk, *callId) : Result<void>();
        return confirmed ? proposed : Result<QStringList>(confirmed.error());
    });
    if (!missing)
        return missing.error();
    const auto shown = reportAssignment(job, *callId, *missing);
    return shown ? Result<ExitCode>(missing->isEmpty() ? ExitCode::Success : ExitCode::Findings) : shown;
}

} // namespace

const Verb &officeProposeVerb()
{
    static const OfficePropose verb;
    return verb;
}

} // namespace tandem::cli
