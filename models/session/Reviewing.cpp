// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Reviewing.h"

#include "models/base/Json.h"
#include "models/review/ReviewRules.h"
#include "models/storage/ApplicationStore.h"
#include "models/storage/AssignmentStore.h"
#include "models/storage/BlobStore.h"
#include "models/storage/CallStore.h"
#include "models/storage/ReviewStore.h"
#include "models/storage/ReviewerStore.h"
#include "models/storage/SettingStore.h"

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPacketPrefix = "packet."_L1;

QString dossierKey(const QString &applicationId)
{
    return u"dossier."_s + applicationId;
}

std::optional<review::Review> newestSigned(const panel::ReviewRegister &reviews, const QString &reviewerId)
{
    std::optional<review::Review> newest;
    for (const review::Review &review : reviews.reviews) {
        if (review.reviewerId == reviewerId && (!newest || review.revision > newest->revision))
            newest = review;
    }
    return newest;
}

Result<void> keepReviewer(Desk &desk, const review::Reviewer &reviewer)
{
    storage::ReviewerStore store(desk.database);
    // In the office's own workspace the reviewer is known in full already.
    return store.load(reviewer.id) ? Result<void>() : store.save(reviewer);
}

Result<void> keepApplications(Desk &desk, const call::CallDefinition &call,
                              const exchange::PackageContent &content)
{
    storage::ApplicationStore store(desk.database);
    for (const application::Application &application : content.applications) {
        if (store.summary(application.id))
            continue;
        application::Application admitted = application;
        admitted.status = application::Status::Admitted;
        if (const auto created = store.create(call, admitted); !created)
            return created;
        indexApplication(desk, application.id);
    }
    return {};
}

Result<void> keepDossiers(Desk &desk, const exchange::PackageContent &content)
{
    storage::BlobStore blobs(desk.database);
    storage::SettingStore settings(desk.database);
    for (auto it = content.dossiers.cbegin(); it != content.dossiers.cend(); ++it) {
        const auto sha = blobs.put(it.value());
        if (!sha)
            return sha.error();
        if (const auto kept = settings.set(dossierKey(it.key()), *sha); !kept)
            return kept;
    }
    return {};
}

Result<review::Review> finish(Desk &desk, review::Review review, review::ReviewState state)
{
    review.state = state;
    review.signedAt = desk.clock.now();
    const auto done = desk.database.transact([&]() -> Result<void> {
        storage::ReviewStore store(desk.database);
        if (const auto taken = store.take(review); !taken)
            return taken.error();
        if (const auto removed = store.removeDraft(review.applicationId, review.reviewerId); !removed)
            return removed;
        const QString action =
            state == review::ReviewState::Final ? u"review.signed"_s : u"review.declined"_s;
        return logEvent(desk, action, review.applicationId, {{u"revision"_s, review.revision}});
    });
    if (!done)
        return done.error();
    return review;
}

} // namespace

QJsonObject toJson(const Packet &packet)
{
    return {{u"id"_s, packet.id},
            {u"call"_s, packet.callId},
            {u"callVersion"_s, packet.callVersion},
            {u"reviewer"_s, review::toJson(packet.reviewer)},
            {u"applications"_s, QJsonArray::fromStringList(packet.applicationIds)},
            {u"due"_s, packet.due.toUTC().toString(Qt::ISODate)},
            {u"office"_s, exchange::toJson(packet.office)}};
}

std::optional<Packet> packetFromJson(const QJsonObject &json)
{
    const auto reviewer = review::reviewerFromJson(json.value(u"reviewer"_s).toObject());
    const auto office = exchange::publicIdentityFromJson(json.value(u"office"_s).toObject());
    const QDateTime due = QDateTime::fromString(json.value(u"due"_s).toString(), Qt::ISODate);
    if (!reviewer || !office || !due.isValid())
        return std::nullopt;
    Packet packet;
    packet.id = json.value(u"id"_s).toString();
    packet.callId = json.value(u"call"_s).toString();
    packet.callVersion = json.value(u"callVersion"_s).toInt();
    packet.reviewer = *reviewer;
    packet.due = due.toUTC();
    packet.office = *office;
    for (const QJsonValue &id : json.value(u"applications"_s).toArray())
        packet.applicationIds.append(id.toString());
    return packet;
}

Result<void> keepPacket(Desk &desk, const call::CallDefinition &call, const exchange::PackageContent &content)
{
    QJsonObject json = content.extra;
    json.insert(u"id"_s, content.uuid);
    json.insert(u"call"_s, call.id);
    json.insert(u"callVersion"_s, call.version);
    json.insert(u"office"_s, exchange::toJson(content.sender));
    const std::optional<Packet> packet = packetFromJson(json);
    if (!packet)
        return Error{u"packet.malformed"_s,
                     {QT_TRANSLATE_NOOP(
                          "Message", "The packet does not say for which reviewer it is. Ask the secretariat "
                                     "to send it again."),
                      {}},
                     {}};
    if (const auto kept = keepReviewer(desk, packet->reviewer); !kept)
        return kept;
    if (const auto kept = keepApplications(desk, call, content); !kept)
        return kept;
    if (const auto kept = keepDossiers(desk, content); !kept)
        return kept;
    const QByteArray text = canonicalJson(toJson(*packet));
    if (const auto kept =
            storage::SettingStore(desk.database).set(kPacketPrefix + content.uuid, QString::fromUtf8(text));
        !kept)
        return kept;
    return logEvent(desk, u"packet.opened"_s, content.uuid);
}

Result<QList<Packet>> packets(Desk &desk)
{
    const auto settings = storage::SettingStore(desk.database).all();
    if (!settings)
        return settings.error();
    QList<Packet> result;
    for (auto it = settings->cbegin(); it != settings->cend(); ++it) {
        if (!it.key().startsWith(kPacketPrefix))
            continue;
        const auto json = parseJson(it.value().toUtf8());
        if (const auto packet = json ? packetFromJson(*json) : std::nullopt)
            result.append(*packet);
    }
    std::sort(result.begin(), result.end(),
              [](const Packet &a, const Packet &b) { return std::tie(a.due, a.id) < std::tie(b.due, b.id); });
    return result;
}

Result<Packet> packet(Desk &desk, const QString &packetId)
{
    const auto all = packets(desk);
    if (!all)
        return all.error();
    for (const Packet &candidate : *all) {
        if (candidate.id == packetId)
            return candidate;
    }
    return Error{
        u"packet.missing"_s,
        {QT_TRANSLATE_NOOP("Message", "This packet is not in the workspace. Open the .fpack file again."),
         {}},
        {}};
}

Result<QByteArray> packetDossier(Desk &desk, const QString &applicationId)
{
    const auto sha = storage::SettingStore(desk.database).value(dossierKey(applicationId));
    if (!sha)
        return sha.error();
    if (!*sha)
        return Error{
            u"packet.no-dossier"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "The packet brought no dossier for this application. Ask the secretariat "
                               "to send the packet again."),
             {}},
            {}};
    return storage::BlobStore(desk.database).read(**sha);
}

Result<review::Review> reviewOf(Desk &desk, const Packet &packet, const QString &applicationId)
{
    storage::ReviewStore store(desk.database);
    const auto draft = store.draft(applicationId, packet.reviewer.id);
    if (!draft)
        return draft.error();
    if (*draft)
        return **draft;
    const auto reviews = store.registerOfApplication(applicationId);
    if (!reviews)
        return reviews.error();
    if (const auto signedOne = newestSigned(*reviews, packet.reviewer.id))
        return *signedOne;
    review::Review fresh;
    fresh.id = desk.ids.next();
    fresh.applicationId = applicationId;
    fresh.reviewerId = packet.reviewer.id;
    return fresh;
}

Result<void> saveReview(Desk &desk, const review::Review &review)
{
    review::Review draft = review;
    if (draft.state != review::ReviewState::Draft) {
        draft.state = review::ReviewState::Draft;
        draft.revision += 1;
        draft.signedAt = {};
    }
    return storage::ReviewStore(desk.database).saveDraft(draft);
}

Result<review::Review> signReview(Desk &desk, const Packet &packet, const review::Review &review)
{
    const auto call = storage::CallStore(desk.database).load(packet.callId, packet.callVersion);
    if (!call)
        return call.error();
    const Issues issues = review::validate(*call, review);
    if (hasErrors(issues))
        return Error{u"review.blocked"_s, issues.first().message, {}};
    return finish(desk, review, review::ReviewState::Final);
}

Result<review::Review> declineReview(Desk &desk, const Packet &, const review::Review &review)
{
    return finish(desk, review, review::ReviewState::Declined);
}

Result<QByteArray> returnReviews(Desk &desk, const Packet &packet)
{
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    exchange::PackageContent content;
    content.kind = exchange::PackageKind::Review;
    content.uuid = desk.ids.next();
    content.createdAt = desk.clock.now();
    content.callId = packet.callId;
    content.callVersion = packet.callVersion;
    for (const QString &applicationId : packet.applicationIds) {
        const auto reviews = storage::ReviewStore(desk.database).registerOfApplication(applicationId);
        if (!reviews)
            return reviews.error();
        if (const auto signedOne = newestSigned(*reviews, packet.reviewer.id))
            content.reviews.append(*signedOne);
    }
    if (content.reviews.isEmpty())
        return Error{u"review.none-signed"_s,
                     {QT_TRANSLATE_NOOP(
                          "Message", "No review of this packet is signed yet. Sign at least one, then return "
                                     "the file."),
                      {}},
                     {}};
    exchange::Recipients recipients;
    recipients.people = {packet.office};
    const auto package = exchange::writePackage(content, **identity, recipients);
    if (!package)
        return package.error();
    if (const auto logged = logEvent(desk, u"reviews.returned"_s, packet.id); !logged)
        return logged.error();
    return package->file;
}

} // namespace tandem::session
