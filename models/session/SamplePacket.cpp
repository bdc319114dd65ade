// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/SamplePacket.h"

#include "models/session/Assigning.h"
#include "models/session/Overview.h"
#include "models/session/Reviewing.h"
#include "models/session/Upkeep.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kReviewer = "G4"_L1; // of the second side; any would do
constexpr int kReviewDays = 28;

/// The first application that waits for reviewers, and the reviewer who shall have it.
std::optional<panel::AssignmentPair> openPair(const AssignmentDesk &assignment)
{
    for (const panel::AssignmentDemand &demand : assignment.demands) {
        const bool taken = std::any_of(assignment.assignments.cbegin(), assignment.assignments.cend(),
                                       [&](const storage::Assignment &assigned) {
                                           return assigned.pair.applicationId == demand.applicationId;
                                       });
        for (const review::Reviewer &reviewer : assignment.reviewers) {
            if (!taken && reviewer.pseudonym == kReviewer)
                return panel::AssignmentPair{demand.applicationId, reviewer.id};
        }
    }
    return std::nullopt;
}

Result<void> open(Desk &desk, const call::CallDefinition &call, const QByteArray &file)
{
    const auto content = exchange::readPackage(file, exchange::Opener::with(*desk.identity));
    return content ? keepPacket(desk, call, *content) : Result<void>(content.error());
}

Result<void> declareNothing(Desk &desk, const call::CallDefinition &call)
{
    const auto all = packets(desk);
    if (!all || all->isEmpty())
        return all ? Result<void>() : Result<void>(all.error());
    auto review = reviewOf(desk, all->first(), all->first().applicationIds.first());
    if (!review)
        return review.error();
    for (const call::ConflictQuestion &question : call.conflictQuestions)
        review->declaration.answers.insert(question.id, false);
    review->declaration.at = desk.clock.now();
    return saveReview(desk, *review);
}

} // namespace

Result<void> openSamplePacket(Desk &desk)
{
    const auto calls = keptCalls(desk);
    if (!calls || calls->isEmpty())
        return calls ? Result<void>() : Result<void>(calls.error());
    const call::CallDefinition &call = calls->first().call;
    const auto assignment = loadAssignment(desk, call.id);
    if (!assignment)
        return assignment.error();
    const auto pair = openPair(*assignment);
    if (!pair)
        return {};
    const auto card = identityCard(desk);
    if (!card)
        return card.error();
    if (const auto taken = acceptIdentityCard(desk, pair->reviewerId, *card); !taken)
        return taken;
    if (const auto assigned = assignReviewer(desk, *pair); !assigned)
        return assigned;
    SilentProgress silent;
    const auto sent = makePackets(desk, call.id, desk.clock.now().addDays(kReviewDays), silent);
    if (!sent)
        return sent.error();
    if (const auto opened = open(desk, call, sent->first().file); !opened)
        return opened;
    return declareNothing(desk, call);
}

} // namespace tandem::session
