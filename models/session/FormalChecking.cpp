// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/FormalChecking.h"

#include "models/session/Repairing.h"
#include "models/storage/ApplicationStore.h"

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Status;
using storage::FormalAnswer;
using Verdict = CheckState::Verdict;

namespace {

const storage::FormalCheckResult *find(const QList<storage::FormalCheckResult> &results, const QString &side,
                                       const QString &checkId)
{
    const auto it =
        std::find_if(results.cbegin(), results.cend(), [&](const storage::FormalCheckResult &result) {
            return result.side == side && result.checkId == checkId;
        });
    return it == results.cend() ? nullptr : &*it;
}

/// Only what is under check may be moved by a check; what reviewers work on stays.
bool isUnderCheck(Status status)
{
    return status == Status::Received || status == Status::InRepair || status == Status::Admitted ||
           status == Status::NotEligible;
}

/// An applicant who was asked to put something right must find the door open: while they do, only what both
/// secretariats agree on takes the request back.
Result<void> moveOn(Desk &desk, const storage::ApplicationSummary &summary,
                    const std::optional<Status> &agreed)
{
    const auto asked = openRepair(desk, summary.id);
    if (!asked)
        return asked.error();
    const bool isAsked = *asked && summary.status == Status::InRepair;
    const Status next = agreed.value_or(isAsked ? Status::InRepair : Status::Received);
    if (const auto set = storage::ApplicationStore(desk.database).setStatus(summary.id, next); !set)
        return set;
    return next == Status::InRepair ? Result<void>() : endRepair(desk, summary.id);
}

} // namespace

CheckState checkState(const call::CallDefinition &call, const QList<storage::FormalCheckResult> &results,
                      const QString &side)
{
    CheckState state;
    state.asked = static_cast<int>(call.formalChecks.size());
    bool failed = false;
    bool repair = false;
    for (const call::FormalCheck &check : call.formalChecks) {
        const storage::FormalCheckResult *result = find(results, side, check.id);
        state.answered += result ? 1 : 0;
        failed = failed || (result && result->answer == FormalAnswer::No);
        repair = repair || (result && result->answer == FormalAnswer::Repair);
    }
    if (state.answered == 0 && state.asked > 0)
        state.verdict = Verdict::Open;
    else if (state.answered < state.asked)
        state.verdict = Verdict::InWork;
    else
        state.verdict = failed ? Verdict::Failed : repair ? Verdict::Repair : Verdict::Passed;
    return state;
}

QStringList differingChecks(const call::CallDefinition &call,
                            const QList<storage::FormalCheckResult> &results)
{
    QStringList differing;
    for (const call::FormalCheck &check : call.formalChecks) {
        const storage::FormalCheckResult *first = find(results, call.sides.value(0).id, check.id);
        const storage::FormalCheckResult *second = find(results, call.sides.value(1).id, check.id);
        if (first && second && first->answer != second->answer)
            differing.append(check.id);
    }
    return differing;
}

std::optional<Status> agreedStatus(const call::CallDefinition &call,
                                   const QList<storage::FormalCheckResult> &results)
{
    std::optional<Verdict> common;
    for (const call::Side &side : call.sides) {
        const Verdict verdict = checkState(call, results, side.id).verdict;
        if (verdict == Verdict::Open || verdict == Verdict::InWork || (common && *common != verdict))
            return std::nullopt;
        common = verdict;
    }
    if (!common || !differingChecks(call, results).isEmpty())
        return std::nullopt;
    return *common == Verdict::Passed   ? Status::Admitted
           : *common == Verdict::Repair ? Status::InRepair
                                        : Status::NotEligible;
}

Result<void> answerCheck(Desk &desk, const call::CallDefinition &call,
                         const storage::FormalCheckResult &result)
{
    return desk.database.transact([&]() -> Result<void> {
        storage::FormalCheckStore checks(desk.database);
        if (const auto saved = checks.save(result); !saved)
            return saved;
        const auto results = checks.ofApplication(result.applicationId);
        storage::ApplicationStore applications(desk.database);
        const auto summary = applications.summary(result.applicationId);
        if (!results)
            return results.error();
        if (!summary)
            return summary.error();
        if (isUnderCheck(summary->status)) {
            if (const auto moved = moveOn(desk, *summary, agreedStatus(call, *results)); !moved)
                return moved;
        }
        return logEvent(
            desk, u"check.answered"_s, result.applicationId,
            {{u"check"_s, result.checkId}, {u"side"_s, result.side}, {u"answer"_s, int(result.answer)}});
    });
}

Result<void> decideAdmission(Desk &desk, const QString &applicationId, Status status, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{
            u"check.reason-missing"_s,
            {QT_TRANSLATE_NOOP("Message", "A decision of the chairs needs its reason. Write one sentence."),
             {}},
            {}};
    return desk.database.transact([&]() -> Result<void> {
        if (const auto set = storage::ApplicationStore(desk.database).setStatus(applicationId, status); !set)
            return set;
        if (const auto ended = status == Status::InRepair ? Result<void>() : endRepair(desk, applicationId);
            !ended)
            return ended;
        return logEvent(desk, u"admission.decided"_s, applicationId,
                        {{u"status"_s, application::statusKey(status)}, {u"reason"_s, reason}});
    });
}

} // namespace tandem::session
