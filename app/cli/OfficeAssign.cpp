// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AssignmentReport.h"
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/storage/ReviewerStore.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class OfficeAssign final : public Verb
{
public:
    OfficeAssign()
        : Verb({u"office"_s,
                u"assign"_s,
                QT_TRANSLATE_NOOP("Cli", "assign a reviewer to an application, or take the assignment back"),
                u"APPLICATION REVIEWER"_s,
                2,
                2,
                {{u"remove"_s, {}, QT_TRANSLATE_NOOP("Cli", "take the assignment back")},
                 {u"call"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "the call, if there are several")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<QString> reviewerOf(session::Desk &desk, const QString &wanted)
{
    const auto reviewers = storage::ReviewerStore(desk.database).list();
    if (!reviewers)
        return reviewers.error();
    for (const review::Reviewer &reviewer : *reviewers) {
        if (wanted == reviewer.id || wanted == reviewer.pseudonym)
            return reviewer.id;
    }
    return Error{u"reviewer.missing"_s,
                 {QT_TRANSLATE_NOOP(
                      "Message",
                      "There is no reviewer “%1” here. “tandem-cli office reviewer” lists those there are."),
                  {wanted}},
                 {}};
}

Result<ExitCode> OfficeAssign::run(Job &job) const
{
    const auto callId = job.callId();
    if (!callId)
        return callId.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    const auto done = (*workspace)->now([&](session::Desk &desk) -> Result<void> {
        const auto reviewer = reviewerOf(desk, job.argument(1));
        if (!reviewer)
            return reviewer.error();
        const panel::AssignmentPair pair{*id, *reviewer};
        return job.has(u"remove"_s) ? session::unassignReviewer(desk, pair)
                                    : session::assignReviewer(desk, pair);
    });
    return done ? reportAssignment(job, *callId, {}) : Result<ExitCode>(done.error());
}

} // namespace

const Verb &officeAssignVerb()
{
    static const OfficeAssign verb;
    return verb;
}

} // namespace tandem::cli
