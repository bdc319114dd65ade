// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Assigning.h"

#include "models/application/ValueText.h"
#include "models/exchange/IdentityCard.h"
#include "models/exchange/Package.h"
#include "models/exchange/SafeFileName.h"
#include "models/session/Apply.h"
#include "models/session/Documents.h"
#include "models/session/Reviewing.h"
#include "models/storage/BlobStore.h"
#include "models/storage/CallStore.h"
#include "models/storage/ReviewStore.h"
#include "models/storage/ReviewerStore.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

Result<call::CallDefinition> newestCall(Desk &desk, const QString &callId)
{
    const auto calls = storage::CallStore(desk.database).list();
    if (!calls)
        return calls.error();
    for (const storage::CallSummary &summary : *calls) {
        if (summary.id == callId)
            return storage::CallStore(desk.database).load(callId, summary.version);
    }
    return storage::CallStore(desk.database).load(callId, 1);
}

QStringList organisationsOf(const call::CallDefinition &call, const application::Application &application)
{
    QStringList names;
    for (const QString &row : application::rowsOf(call, application, call.known.partnerName))
        names.append(application.text({row, call.known.partnerName, {}}));
    names.removeAll(QString());
    return names;
}

bool isReviewable(application::Status status)
{
    return status == application::Status::Admitted || status == application::Status::Reviewed;
}

Result<void> loadDemands(Desk &desk, AssignmentDesk &result)
{
    storage::ApplicationStore store(desk.database);
    const auto summaries = store.list(result.call.id);
    if (!summaries)
        return summaries.error();
    for (const storage::ApplicationSummary &summary : *summaries) {
        if (!isReviewable(summary.status))
            continue;
        const auto application = store.load(summary.id);
        if (!application)
            return application.error();
        result.demands.append({summary.id, summary.direction, organisationsOf(result.call, *application)});
        result.names.insert(summary.id, (summary.reference + u' ' + summary.acronym).trimmed());
    }
    return {};
}

Result<void> loadConflicts(Desk &desk, AssignmentDesk &result)
{
    storage::AssignmentStore store(desk.database);
    const auto entered = store.conflicts(result.call.id);
    const auto declared = store.declarations(result.call.id);
    const auto rulings = store.rulings(result.call.id);
    if (!entered)
        return entered.error();
    if (!declared)
        return declared.error();
    if (!rulings)
        return rulings.error();
    result.conflicts = panel::findConflicts(result.demands, result.reviewers) + *entered;
    for (const storage::DeclaredConflict &conflict : *declared) {
        if (review::conflictOutcome(result.call, conflict.declaration) == review::ConflictOutcome::Excluded)
            result.conflicts.append(
                {conflict.pair, panel::Conflict::Kind::Declared, conflict.declaration.remark});
    }
    for (const storage::ConflictRuling &ruling : *rulings) {
        if (ruling.excluded)
            result.conflicts.append({ruling.pair, panel::Conflict::Kind::Declared, ruling.reason});
    }
    return {};
}

/// Whoever is assigned anew after declining is no longer aside: their assignment is not a returned one.
Result<void> loadStoodAside(Desk &desk, AssignmentDesk &result)
{
    const auto reviews = storage::ReviewStore(desk.database).registerOf(result.call.id);
    if (!reviews)
        return reviews.error();
    QSet<QString> declining; // to look closely at few
    for (const review::Review &review : reviews->reviews) {
        if (review.state == review::ReviewState::Declined)
            declining.insert(review.reviewerId);
    }
    for (const storage::Assignment &assignment : std::as_const(result.assignments)) {
        const panel::AssignmentPair &pair = assignment.pair;
        if (assignment.state != storage::AssignmentState::Returned || !declining.contains(pair.reviewerId))
            continue;
        const auto review = panel::current(*reviews, pair.reviewerId, pair.applicationId);
        if (review && review->state == review::ReviewState::Declined)
            result.stoodAside.append(pair);
    }
    return {};
}

QList<panel::AssignmentPair> pairsIn(const QList<storage::Assignment> &assignments, bool proposed)
{
    QList<panel::AssignmentPair> pairs;
    for (const storage::Assignment &assignment : assignments) {
        if ((assignment.state == storage::AssignmentState::Proposed) == proposed)
            pairs.append(assignment.pair);
    }
    return pairs;
}

/// Dossiers by application: several reviewers get the same one.
using Dossiers = QMap<QString, QByteArray>;

Result<QByteArray> dossierOf(Desk &desk, const LoadedApplication &loaded, Dossiers &dossiers,
                             Progress &progress)
{
    const QString &id = loaded.application.id;
    if (!dossiers.contains(id)) {
        const auto made = reviewerDossier(desk, loaded, progress);
        if (!made)
            return made.error();
        dossiers.insert(id, *made);
    }
    return dossiers.value(id);
}

/// Collects what one reviewer gets and seals it.
Result<SentPacket> makePacket(Desk &desk, const call::CallDefinition &call, const QByteArray &callText,
                              const review::Reviewer &reviewer, const QStringList &applicationIds,
                              const QDateTime &due, Dossiers &dossiers, Progress &progress)
{
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    exchange::PackageContent content;
    content.kind = exchange::PackageKind::Packet;
    content.uuid = desk.ids.next();
    content.createdAt = desk.clock.now();
    content.callId = call.id;
    content.callVersion = call.version;
    content.callText = callText;
    const storage::BlobStore blobs(desk.database);
    for (const QString &id : applicationIds) {
        const auto loaded = loadApplication(desk, id);
        if (!loaded)
            return loaded.error();
        for (const application::Attachment &attachment : loaded->application.attachments) {
            const auto bytes = blobs.read(attachment.sha256);
            if (!bytes)
                return bytes.error();
            content.blobs.insert(attachment.sha256, *bytes);
        }
        const auto dossier = dossierOf(desk, *loaded, dossiers, progress);
        if (!dossier)
            return dossier.error();
        content.dossiers.insert(id, *dossier);
        content.applications.append(loaded->application);
    }
    Packet packet;
    packet.reviewer = reviewer;
    packet.applicationIds = applicationIds;
    packet.due = due;
    const QJsonObject described = toJson(packet);
    for (const QString &key : {u"reviewer"_s, u"applications"_s, u"due"_s})
        content.extra.insert(key, described.value(key));
    exchange::Recipients recipients;
    recipients.people = {
        {u"reviewer"_s, {{u"en"_s, reviewer.name}}, {}, reviewer.signingKey, reviewer.sealRecipient}};
    const auto package = exchange::writePackage(content, **identity, recipients);
    if (!package)
        return package.error();
    storage::AssignmentStore store(desk.database);
    for (const QString &id : applicationIds) {
        if (const auto saved = store.save(
                {{id, reviewer.id}, storage::AssignmentState::Sent, content.uuid, desk.clock.now()});
            !saved)
            return saved.error();
    }
    const QString name = call.reference + u'-' + reviewer.pseudonym;
    return SentPacket{reviewer,
                      exchange::safeFileName(name + exchange::extensionOf(exchange::PackageKind::Packet)),
                      package->file, static_cast<int>(applicationIds.size())};
}

/// Reviewer id -> applications assigned but not answered, in the order of references.
QMap<QString, QStringList> workOf(const AssignmentDesk &assignment)
{
    QMap<QString, QStringList> work;
    for (const panel::AssignmentDemand &demand : assignment.demands) {
        for (const storage::Assignment &candidate : assignment.assignments) {
            const bool due = candidate.state == storage::AssignmentState::Assigned ||
                             candidate.state == storage::AssignmentState::Sent;
            if (due && candidate.pair.applicationId == demand.applicationId)
                work[candidate.pair.reviewerId].append(demand.applicationId);
        }
    }
    return work;
}

/// One sentence with everybody who is missing, so that nobody asks for the files one by one.
Error noKeys(const QList<review::Reviewer> &reviewers)
{
    QStringList names;
    for (const review::Reviewer &reviewer : reviewers)
        names.append(reviewer.pseudonym + u' ' + reviewer.name);
    return Error{
        u"packet.no-key"_s,
        {QT_TRANSLATE_NOOP("Message", "No identity file has come yet from: %1. Nothing can be sealed for "
                                      "them; ask for their .fid files and take them in."),
         {names.join(u", "_s)}},
        {}};
}

} // namespace

QList<review::Reviewer> reviewersWithoutKey(const AssignmentDesk &assignment)
{
    const QMap<QString, QStringList> work = workOf(assignment);
    QList<review::Reviewer> without;
    for (const review::Reviewer &reviewer : assignment.reviewers) {
        if (work.contains(reviewer.id) && reviewer.sealRecipient.isEmpty())
            without.append(reviewer);
    }
    return without;
}

Result<AssignmentDesk> loadAssignment(Desk &desk, const QString &callId)
{
    auto call = newestCall(desk, callId);
    if (!call)
        return call.error();
    AssignmentDesk result;
    result.call = std::move(*call);
    const auto reviewers = storage::ReviewerStore(desk.database).list();
    const auto assignments = storage::AssignmentStore(desk.database).list(callId);
    if (!reviewers)
        return reviewers.error();
    if (!assignments)
        return assignments.error();
    result.reviewers = *reviewers;
    result.assignments = *assignments;
    if (const auto loaded = loadDemands(desk, result); !loaded)
        return loaded.error();
    if (const auto loaded = loadConflicts(desk, result); !loaded)
        return loaded.error();
    if (const auto loaded = loadStoodAside(desk, result); !loaded)
        return loaded.error();
    return result;
}

Result<QStringList> proposeReviewers(Desk &desk, const QString &callId)
{
    const auto assignment = loadAssignment(desk, callId);
    if (!assignment)
        return assignment.error();
    QList<panel::AssignmentPair> fixed = pairsIn(assignment->assignments, false);
    QList<panel::Conflict> conflicts = assignment->conflicts;
    for (const panel::AssignmentPair &pair : assignment->stoodAside) {
        fixed.removeAll(pair); // somebody else is needed
        conflicts.append({pair, panel::Conflict::Kind::Declared, {}});
    }
    const panel::AssignmentProposal proposal = panel::proposeAssignment(
        assignment->call, assignment->demands, assignment->reviewers, fixed, conflicts);
    QList<panel::AssignmentPair> fresh;
    for (const panel::AssignmentPair &pair : proposal.pairs) {
        if (!fixed.contains(pair))
            fresh.append(pair);
    }
    const auto done = desk.database.transact([&]() -> Result<void> {
        if (const auto kept =
                storage::AssignmentStore(desk.database).replaceProposals(callId, fresh, desk.clock.now());
            !kept)
            return kept;
        return logEvent(desk, u"assignment.proposed"_s, callId, {{u"pairs"_s, int(fresh.size())}});
    });
    if (!done)
        return done.error();
    return proposal.shortOf;
}

Result<void> confirmProposals(Desk &desk, const QString &callId)
{
    return desk.database.transact([&]() -> Result<void> {
        storage::AssignmentStore store(desk.database);
        const auto assignments = store.list(callId);
        if (!assignments)
            return assignments.error();
        for (const panel::AssignmentPair &pair : pairsIn(*assignments, true)) {
            if (const auto saved =
                    store.save({pair, storage::AssignmentState::Assigned, {}, desk.clock.now()});
                !saved)
                return saved;
        }
        return logEvent(desk, u"assignment.confirmed"_s, callId);
    });
}

Result<void> assignReviewer(Desk &desk, const panel::AssignmentPair &pair)
{
    return desk.database.transact([&]() -> Result<void> {
        const auto saved = storage::AssignmentStore(desk.database)
                               .save({pair, storage::AssignmentState::Assigned, {}, desk.clock.now()});
        return saved ? logEvent(desk, u"assignment.added"_s, pair.applicationId,
                                {{u"reviewer"_s, pair.reviewerId}})
                     : saved;
    });
}

Result<void> unassignReviewer(Desk &desk, const panel::AssignmentPair &pair)
{
    return desk.database.transact([&]() -> Result<void> {
        const auto removed = storage::AssignmentStore(desk.database).remove(pair);
        return removed ? logEvent(desk, u"assignment.removed"_s, pair.applicationId,
                                  {{u"reviewer"_s, pair.reviewerId}})
                       : removed;
    });
}

Result<QList<storage::DeclaredConflict>> openRulings(Desk &desk, const call::CallDefinition &call)
{
    storage::AssignmentStore store(desk.database);
    const auto declared = store.declarations(call.id);
    const auto rulings = store.rulings(call.id);
    if (!declared)
        return declared.error();
    if (!rulings)
        return rulings.error();
    QList<storage::DeclaredConflict> open;
    for (const storage::DeclaredConflict &conflict : *declared) {
        const bool ruled =
            std::any_of(rulings->cbegin(), rulings->cend(),
                        [&](const storage::ConflictRuling &ruling) { return ruling.pair == conflict.pair; });
        if (!ruled &&
            review::conflictOutcome(call, conflict.declaration) == review::ConflictOutcome::ChairDecides)
            open.append(conflict);
    }
    return open;
}

Result<void> ruleOnConflict(Desk &desk, const panel::AssignmentPair &pair, bool excluded,
                            const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{
            u"check.reason-missing"_s,
            {QT_TRANSLATE_NOOP("Message", "A decision of the chairs needs its reason. Write one sentence."),
             {}},
            {}};
    return desk.database.transact([&]() -> Result<void> {
        const auto saved = storage::AssignmentStore(desk.database)
                               .saveRuling({pair, excluded, reason, desk.person, desk.clock.now()});
        return saved ? logEvent(desk, u"conflict.ruled"_s, pair.applicationId,
                                {{u"reviewer"_s, pair.reviewerId}, {u"excluded"_s, excluded}})
                     : saved;
    });
}

Result<QList<SentPacket>> makePackets(Desk &desk, const QString &callId, const QDateTime &due,
                                      Progress &progress)
{
    const auto assignment = loadAssignment(desk, callId);
    if (!assignment)
        return assignment.error();
    const auto text = storage::CallStore(desk.database).definition(callId, assignment->call.version);
    if (!text)
        return text.error();
    const QMap<QString, QStringList> work = workOf(*assignment);
    if (work.isEmpty())
        return Error{
            u"packet.none"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "No reviewer has an assigned application. Confirm the assignment first."),
             {}},
            {}};
    if (const QList<review::Reviewer> without = reviewersWithoutKey(*assignment); !without.isEmpty())
        return noKeys(without);
    QList<SentPacket> packets;
    Dossiers dossiers;
    const auto done = desk.database.transact([&]() -> Result<void> {
        for (const review::Reviewer &reviewer : assignment->reviewers) {
            if (!work.contains(reviewer.id))
                continue;
            if (progress.cancelled())
                return Error{u"packet.cancelled"_s,
                             {QT_TRANSLATE_NOOP("Message", "Sending was cancelled; no packet was "
                                                           "written."),
                              {}},
                             {}};
            auto packet = makePacket(desk, assignment->call, *text, reviewer, work.value(reviewer.id), due,
                                     dossiers, progress);
            if (!packet)
                return packet.error();
            packets.append(std::move(*packet));
            progress.advance(packets.size(), work.size());
        }
        return logEvent(desk, u"packets.sent"_s, callId, {{u"packets"_s, int(packets.size())}});
    });
    if (!done)
        return done.error();
    return packets;
}

Result<void> acceptIdentityCard(Desk &desk, const QString &reviewerId, const QByteArray &card)
{
    const auto identity = exchange::readIdentityCard(card);
    if (!identity)
        return identity.error();
    storage::ReviewerStore store(desk.database);
    auto reviewer = store.load(reviewerId);
    if (!reviewer)
        return reviewer.error();
    reviewer->sealRecipient = identity->recipient;
    reviewer->signingKey = identity->signingKey;
    return desk.database.transact([&]() -> Result<void> {
        const auto saved = store.save(*reviewer);
        return saved ? logEvent(desk, u"reviewer.key-accepted"_s, reviewerId) : saved;
    });
}

} // namespace tandem::session
