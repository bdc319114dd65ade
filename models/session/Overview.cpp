// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Overview.h"

#include "models/application/ApplicationRules.h"
#include "models/session/Arrival.h"

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Status;

namespace {

bool isOwn(Status status)
{
    return status == Status::Draft || status == Status::InRepair || status == Status::Submitted;
}

int sum(const QMap<QString, int> &numbers)
{
    int total = 0;
    for (const int number : numbers)
        total += number;
    return total;
}

void countFindings(const Issues &issues, OwnApplication &own)
{
    for (const Issue &issue : issues) {
        own.errors += issue.severity == Severity::Error ? 1 : 0;
        own.missing += issue.code == "field.missing"_L1 || issue.code == "pair.one-sided"_L1 ? 1 : 0;
        own.stale += issue.code == "pair.stale"_L1 ? 1 : 0;
    }
}

Result<OwnApplication> overviewOf(Desk &desk, const storage::ApplicationSummary &summary)
{
    const auto loaded = loadApplication(desk, summary.id);
    if (!loaded)
        return loaded.error();
    OwnApplication own;
    own.summary = summary;
    own.callTitle = loaded->call.title;
    own.closesAt = loaded->call.closesAt;
    if (!own.isOpen())
        return own;
    auto repair = openRepair(desk, summary.id);
    if (!repair)
        return repair.error();
    own.repair = *std::move(repair);
    const auto issues = checkLoaded(desk, *loaded);
    if (!issues)
        return issues.error();
    countFindings(*issues, own);
    for (const call::Section &section : loaded->call.sections) {
        const auto progress =
            application::sectionProgress(loaded->call, loaded->application, section, *issues);
        own.filled += sum(progress.filled);
        own.asked += sum(progress.asked);
    }
    return own;
}

} // namespace

bool OwnApplication::isOpen() const
{
    return summary.status == Status::Draft || summary.status == Status::InRepair;
}

Result<QList<OwnApplication>> ownApplications(Desk &desk)
{
    const auto summaries = storage::ApplicationStore(desk.database).list();
    if (!summaries)
        return summaries.error();
    QList<OwnApplication> all;
    for (const storage::ApplicationSummary &summary : *summaries) {
        if (!isOwn(summary.status))
            continue;
        auto own = overviewOf(desk, summary);
        if (!own)
            return own.error();
        all.append(std::move(*own));
    }
    std::stable_sort(all.begin(), all.end(), [](const OwnApplication &a, const OwnApplication &b) {
        return a.summary.changedAt > b.summary.changedAt;
    });
    return all;
}

Result<QList<KeptCall>> keptCalls(Desk &desk)
{
    storage::CallStore store(desk.database);
    const auto summaries = store.list();
    if (!summaries)
        return summaries.error();
    QList<KeptCall> calls;
    QSet<QString> seen;
    for (const storage::CallSummary &summary : *summaries) {
        if (seen.contains(summary.id))
            continue; // newest version first
        seen.insert(summary.id);
        auto call = store.load(summary.id, summary.version);
        if (!call)
            return call.error();
        calls.append({summary, std::move(*call)});
    }
    return calls;
}

Result<HandInState> handInState(Desk &desk, const QString &applicationId)
{
    const auto events = storage::EventLog(desk.database).ofSubject(applicationId);
    if (!events)
        return events.error();
    HandInState state;
    for (const storage::LoggedEvent &logged : *events) {
        if (logged.event.action == "application.handed-in"_L1)
            state = {logged.event.at, std::nullopt};
        else if (logged.event.action == "receipt.received"_L1)
            state.receipt = logged.event.at;
    }
    return state;
}

Result<void> removeDraft(Desk &desk, const QString &applicationId)
{
    const auto done = desk.database.transact([&]() -> Result<void> {
        if (const auto removed = storage::ApplicationStore(desk.database).removeDraft(applicationId);
            !removed)
            return removed;
        return logEvent(desk, u"application.removed"_s, applicationId);
    });
    return done ? desk.search.remove(applicationId) : done;
}

} // namespace tandem::session
