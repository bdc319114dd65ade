// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Intake.h"

#include "models/application/ApplicationJson.h"
#include "models/session/Overview.h"
#include "models/storage/ReviewerStore.h"

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Status;

namespace {

/// Drafts of whoever also applies from this workspace are none of the office's business.
bool isReceived(const storage::ApplicationSummary &summary)
{
    return summary.status != Status::Draft && summary.status != Status::Submitted &&
           !summary.reference.isEmpty();
}

Result<call::CallDefinition> newestCall(Desk &desk, const QString &callId)
{
    const auto calls = keptCalls(desk);
    if (!calls)
        return calls.error();
    for (const KeptCall &kept : *calls) {
        if (kept.summary.id == callId)
            return kept.call;
    }
    return Error{
        u"call.missing"_s,
        {QT_TRANSLATE_NOOP("Message", "This call is not in the workspace. Open its .fcall file first."), {}},
        callId};
}

} // namespace

Result<IntakeDesk> loadIntake(Desk &desk, const QString &callId)
{
    auto call = newestCall(desk, callId);
    if (!call)
        return call.error();
    const auto summaries = storage::ApplicationStore(desk.database).list(callId);
    if (!summaries)
        return summaries.error();
    const auto checks = storage::FormalCheckStore(desk.database).ofCall(callId);
    if (!checks)
        return checks.error();
    IntakeDesk intake;
    intake.call = *std::move(call);
    for (const storage::ApplicationSummary &summary : *summaries) {
        if (isReceived(summary))
            intake.applications.append(summary);
    }
    for (const storage::FormalCheckResult &check : *checks)
        intake.checks[check.applicationId].append(check);
    return intake;
}

Result<IntakeCase> openIntakeCase(Desk &desk, const QString &applicationId)
{
    auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    const auto checks = storage::FormalCheckStore(desk.database).ofApplication(applicationId);
    if (!checks)
        return checks.error();
    const auto history = storage::EventLog(desk.database).ofSubject(applicationId);
    if (!history)
        return history.error();
    auto repair = openRepair(desk, applicationId);
    if (!repair)
        return repair.error();
    const QString hash = application::contentSha256(loaded->application);
    return IntakeCase{*std::move(loaded), *checks, *history, hash, *std::move(repair)};
}

Result<void> reopenCheck(Desk &desk, const QString &applicationId, const QString &side,
                         const QString &checkId)
{
    return desk.database.transact([&]() -> Result<void> {
        const auto removed = storage::FormalCheckStore(desk.database).remove(applicationId, side, checkId);
        if (!removed)
            return removed;
        storage::ApplicationStore applications(desk.database);
        const auto summary = applications.summary(applicationId);
        if (!summary)
            return summary.error();
        const auto asked = openRepair(desk, applicationId);
        if (!asked)
            return asked.error();
        // An applicant who was asked to put something right must find the door open.
        const bool agreed = summary->status == Status::Admitted ||
                            (summary->status == Status::InRepair && !*asked) ||
                            summary->status == Status::NotEligible;
        if (agreed) {
            if (const auto set = applications.setStatus(applicationId, Status::Received); !set)
                return set;
        }
        return logEvent(desk, u"check.reopened"_s, applicationId, {{u"check"_s, checkId}, {u"side"_s, side}});
    });
}

Result<void> keepReviewer(Desk &desk, const review::Reviewer &reviewer)
{
    return desk.database.transact([&]() -> Result<void> {
        const auto saved = storage::ReviewerStore(desk.database).save(reviewer);
        return saved
                   ? logEvent(desk, u"reviewer.saved"_s, reviewer.id, {{u"pseudonym"_s, reviewer.pseudonym}})
                   : saved;
    });
}

Result<void> removeReviewer(Desk &desk, const QString &reviewerId)
{
    return desk.database.transact([&]() -> Result<void> {
        const auto removed = storage::ReviewerStore(desk.database).remove(reviewerId);
        return removed ? logEvent(desk, u"reviewer.removed"_s, reviewerId) : removed;
    });
}

} // namespace tandem::session
