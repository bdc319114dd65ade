// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Repairing.h"

#include "models/base/Json.h"
#include "models/exchange/SafeFileName.h"
#include "models/storage/SettingStore.h"

namespace tandem::session {

using namespace Qt::StringLiterals;
using application::Status;
using exchange::RepairRequest;
using storage::FormalAnswer;
using Outcome = TakenIn::Outcome;

namespace {

QString repairKey(const QString &applicationId)
{
    return u"repair."_s + applicationId;
}

QString receivedKey(const QString &applicationId)
{
    return u"received."_s + applicationId;
}

QString applicantKey(const QString &applicationId)
{
    return u"applicant."_s + applicationId;
}

Error notUnderCheck()
{
    return {u"repair.not-under-check"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "Only an application under formal check can be sent back for a repair. This "
                               "one is already further on or was never received."),
             {}},
            {}};
}

Error notInRepair()
{
    return {u"repair.not-in-repair"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "No repair was asked for yet. Say what must be put right, and ask for it."),
             {}},
            {}};
}

Error nothingAsked()
{
    return {u"repair.nothing-asked"_s,
            {QT_TRANSLATE_NOOP("Message", "No check asks for a repair and no reason is given. Write what the "
                                          "applicants must put right."),
             {}},
            {}};
}

Error noSubmission()
{
    return {u"repair.no-submission"_s,
            {QT_TRANSLATE_NOOP("Message",
                               "Tandem does not know from whom this application came, so it cannot seal the "
                               "request for them. Import its .fsub file once more and try again."),
             {}},
            {}};
}

Result<QJsonObject> kept(Desk &desk, const QString &key)
{
    const auto text = storage::SettingStore(desk.database).value(key);
    if (!text)
        return text.error();
    return *text ? parseJson((*text)->toUtf8()) : QJsonObject();
}

Result<void> keep(Desk &desk, const QString &key, const QJsonObject &json)
{
    return storage::SettingStore(desk.database).set(key, QString::fromUtf8(canonicalJson(json)));
}

/// Whom to answer, and for which package.
struct Sender
{
    exchange::PublicIdentity applicant;
    exchange::Receipt receipt;
};

Result<Sender> senderOf(Desk &desk, const LoadedApplication &loaded)
{
    const QString &id = loaded.application.id;
    const auto received = kept(desk, receivedKey(id));
    const auto identity = kept(desk, applicantKey(id));
    if (!received)
        return received.error();
    if (!identity)
        return identity.error();
    if (received->isEmpty() || identity->isEmpty())
        return noSubmission();
    const auto applicant = exchange::publicIdentityFromJson(*identity);
    if (!applicant)
        return applicant.error();
    exchange::Receipt receipt;
    receipt.packageUuid = received->value(u"package"_s).toString();
    receipt.manifestSha256 = received->value(u"manifest"_s).toString();
    receipt.receivedAt = QDateTime::fromString(received->value(u"at"_s).toString(), Qt::ISODate);
    receipt.reference = loaded.application.reference;
    receipt.callId = loaded.call.id;
    receipt.callVersion = loaded.call.version;
    return Sender{*applicant, receipt};
}

Result<WrittenRepairRequest> write(Desk &desk, const LoadedApplication &loaded, const RepairRequest &request)
{
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    auto sender = senderOf(desk, loaded);
    if (!sender)
        return sender.error();
    sender->receipt.repair = request;
    const auto file = exchange::writeReceipt(sender->receipt, desk.ids.next(), **identity, sender->applicant);
    if (!file)
        return file.error();
    return WrittenRepairRequest{*file, repairFileName(loaded), request};
}

bool mayBeSentBack(Status status)
{
    return status == Status::Received || status == Status::InRepair || status == Status::NotEligible;
}

QJsonObject detailOf(const RepairRequest &request)
{
    QJsonObject detail;
    if (!request.reason.isEmpty())
        detail.insert(u"reason"_s, request.reason);
    if (request.due.isValid())
        detail.insert(u"due"_s, request.due.toString(Qt::ISODate));
    return detail;
}

Result<RepairRequest> newRequest(Desk &desk, const LoadedApplication &loaded, const QString &reason,
                                 const QDate &due)
{
    const auto results = storage::FormalCheckStore(desk.database).ofApplication(loaded.application.id);
    if (!results)
        return results.error();
    const RepairRequest request{QDateTime::fromSecsSinceEpoch(desk.clock.now().toSecsSinceEpoch(), Qt::UTC),
                                due, reason.trimmed(), repairPoints(loaded.call, *results)};
    return request.reason.isEmpty() && request.points.isEmpty() ? Result<RepairRequest>(nothingAsked())
                                                                : Result<RepairRequest>(request);
}

/// Why the chairs decided on a repair; empty where the secretariats agreed without them.
Result<QString> decidedReason(Desk &desk, const QString &applicationId)
{
    const auto events = storage::EventLog(desk.database).ofSubject(applicationId);
    if (!events)
        return events.error();
    QString reason;
    for (const storage::LoggedEvent &logged : *events) {
        const bool isForRepair = logged.event.detail[u"status"] == application::statusKey(Status::InRepair);
        if (logged.event.action == "admission.decided"_L1)
            reason = isForRepair ? logged.event.detail[u"reason"].toString() : QString();
        else if (logged.event.action == "application.received"_L1)
            reason.clear(); // that repair was made
    }
    return reason;
}

/// Whoever got the one knows the other.
bool saysTheSame(const RepairRequest &one, RepairRequest other)
{
    other.askedAt = one.askedAt;
    return one == other;
}

} // namespace

QString repairFileName(const LoadedApplication &loaded)
{
    return exchange::safeFileName(
        u"%1-%2-repair.fack"_s.arg(loaded.call.reference, loaded.application.reference));
}

QList<exchange::RepairPoint> repairPoints(const call::CallDefinition &call,
                                          const QList<storage::FormalCheckResult> &results)
{
    QList<exchange::RepairPoint> points;
    for (const call::FormalCheck &check : call.formalChecks) {
        exchange::RepairPoint point{check.id, check.label, {}};
        bool isAsked = false;
        for (const storage::FormalCheckResult &result : results) {
            if (result.checkId != check.id || result.answer == FormalAnswer::Yes)
                continue;
            isAsked = true;
            if (!result.remark.trimmed().isEmpty())
                point.remarks.insert(result.side, result.remark.trimmed());
        }
        if (isAsked)
            points.append(point);
    }
    return points;
}

Result<WrittenRepairRequest> requestRepair(Desk &desk, const QString &applicationId, const QString &reason,
                                           const QDate &due)
{
    const auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    if (!mayBeSentBack(loaded->application.status))
        return notUnderCheck();
    const auto request = newRequest(desk, *loaded, reason, due);
    const auto present = openRepair(desk, applicationId);
    if (!request)
        return request.error();
    if (!present)
        return present.error();
    if (*present && saysTheSame(**present, *request))
        return write(desk, *loaded, **present);
    auto written = write(desk, *loaded, *request);
    if (!written)
        return written.error();
    const auto done = desk.database.transact([&]() -> Result<void> {
        storage::ApplicationStore store(desk.database);
        if (const auto set = store.setStatus(applicationId, Status::InRepair); !set)
            return set;
        if (const auto noted = keep(desk, repairKey(applicationId), exchange::toJson(*request)); !noted)
            return noted;
        return logEvent(desk, u"repair.requested"_s, applicationId, detailOf(*request));
    });
    if (!done)
        return done.error();
    return written;
}

Result<WrittenRepairRequest> repairRequestAgain(Desk &desk, const QString &applicationId)
{
    const auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    if (loaded->application.status != Status::InRepair)
        return notInRepair();
    const auto request = openRepair(desk, applicationId);
    if (!request)
        return request.error();
    if (*request)
        return write(desk, *loaded, **request);
    const auto reason = decidedReason(desk, applicationId);
    return reason ? requestRepair(desk, applicationId, *reason, {})
                  : Result<WrittenRepairRequest>(reason.error());
}

Result<std::optional<RepairRequest>> openRepair(Desk &desk, const QString &applicationId)
{
    const auto json = kept(desk, repairKey(applicationId));
    if (!json)
        return json.error();
    if (json->isEmpty())
        return std::optional<RepairRequest>();
    const auto request = exchange::repairRequestFromJson(*json);
    if (!request)
        return request.error();
    return std::optional(*request);
}

Result<void> endRepair(Desk &desk, const QString &applicationId)
{
    return storage::SettingStore(desk.database).remove(repairKey(applicationId));
}

Result<void> noteReceived(Desk &desk, const QString &applicationId, const exchange::Receipt &receipt,
                          const exchange::PublicIdentity &applicant)
{
    const auto noted = keep(desk, receivedKey(applicationId),
                            {{u"package"_s, receipt.packageUuid},
                             {u"manifest"_s, receipt.manifestSha256},
                             {u"at"_s, receipt.receivedAt.toUTC().toString(Qt::ISODate)}});
    return noted ? keep(desk, applicantKey(applicationId), exchange::toJson(applicant)) : noted;
}

Result<bool> isReceiptNoted(Desk &desk, const QString &applicationId)
{
    const auto received = kept(desk, receivedKey(applicationId));
    return received ? Result<bool>(!received->isEmpty()) : Result<bool>(received.error());
}

Result<Outcome> takeRepairRequest(Desk &desk, const QString &applicationId, const exchange::Receipt &receipt)
{
    const auto last = lastSubmission(desk, applicationId);
    const auto present = openRepair(desk, applicationId);
    const auto summary = storage::ApplicationStore(desk.database).summary(applicationId);
    if (!last)
        return last.error();
    if (!present)
        return present.error();
    if (!summary)
        return summary.error();
    const RepairRequest &incoming = *receipt.repair;
    if (!*last || (*last)->uuid != receipt.packageUuid)
        return Outcome::Older; // answered: another package was handed in since
    if (*present && **present == incoming)
        return Outcome::Known;
    if (*present && incoming.askedAt < (*present)->askedAt)
        return Outcome::Older;
    // A second request for what is open already changes the words only.
    if (summary->status != Status::InRepair) {
        if (const auto opened = reopenForRepair(desk, applicationId); !opened)
            return opened.error();
    }
    if (const auto noted = keep(desk, repairKey(applicationId), exchange::toJson(incoming)); !noted)
        return noted.error();
    if (const auto logged = logEvent(desk, u"repair.received"_s, applicationId, detailOf(incoming)); !logged)
        return logged.error();
    return *present ? Outcome::Replaced : Outcome::Taken;
}

} // namespace tandem::session
