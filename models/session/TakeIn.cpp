// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/TakeIn.h"

#include "models/application/ApplicationJson.h"
#include "models/application/MergeApplications.h"
#include "models/application/OpenConflicts.h"
#include "models/application/ValueText.h"
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/call/CallReader.h"
#include "models/exchange/Receipt.h"
#include "models/review/ReviewRules.h"
#include "models/session/Apply.h"
#include "models/session/Calls.h"
#include "models/session/Repairing.h"
#include "models/session/Reviewing.h"
#include "models/session/TakeInErrors.h"
#include "models/storage/AssignmentStore.h"
#include "models/storage/BlobStore.h"
#include "models/storage/CallStore.h"
#include "models/storage/ImportStore.h"
#include "models/storage/ReviewStore.h"
#include "models/storage/ReviewerStore.h"
#include "models/storage/SettingStore.h"

#include <QFileInfo>
#include <QLocale>

namespace tandem::session {

using namespace Qt::StringLiterals;
using Outcome = TakenIn::Outcome;

namespace {

constexpr qint64 kFileLimit = 2000000000; // bytes; storage.md §3.4

/// Takes one opened package in. One object per package; the desk is the only state.
class Intake
{
public:
    Intake(Desk &desk, const exchange::PackageContent &content,
           const std::optional<exchange::Receipt> &receipt, TakenIn &result)
        : m_desk(desk)
        , m_content(content)
        , m_receipt(receipt)
        , m_result(result)
    {
    }

    Result<void> run()
    {
        using enum exchange::PackageKind;
        switch (m_content.kind) {
        case Call:
            return takeCall();
        case WorkCopy:
            return takeWorkingCopy();
        case Submission:
            return takeSubmission();
        case Packet:
            return takePacket();
        case Review:
            return takeReviews();
        case Receipt:
            return takeReceipt();
        case Identity:
            break;
        }
        return identityCardError(m_result.fileName);
    }

private:
    Result<void> keepBlobs()
    {
        storage::BlobStore blobs(m_desk.database);
        for (const QByteArray &bytes : m_content.blobs) {
            if (const auto put = blobs.put(bytes); !put)
                return put.error();
        }
        return {};
    }

    Result<call::CallDefinition> keepCall()
    {
        auto call = addCall(m_desk, m_content.callText, storage::CallState::Published);
        if (!call && call.error().code == "call.published"_L1)
            return changedCall(m_result.fileName);
        return call;
    }

    /// A call stays with its office: else anybody could publish it again and have submissions sealed to
    /// themselves. A new key counts when the old one signed too.
    Result<void> requireKnownOffice(const QString &callId)
    {
        const auto known = officeOf(m_desk, callId);
        if (!known)
            return known.error().code == "call.no-office"_L1 ? Result<void>() : known.error();
        if (!m_content.signers.contains(known->signingKey))
            return otherOffice(m_result.fileName, m_content.sender);
        return {};
    }

    Result<void> takeCall()
    {
        const auto call = keepCall();
        if (!call)
            return call.error();
        if (const auto checked = requireKnownOffice(call->id); !checked)
            return checked;
        m_result.subject = call->id;
        m_result.outcome = Outcome::Taken;
        return rememberOffice(m_desk, call->id, m_content.sender);
    }

    Result<void> takeWorkingCopy()
    {
        const auto call = keepCall();
        if (!call)
            return call.error();
        if (const auto kept = keepBlobs(); !kept)
            return kept;
        const application::Application &incoming = m_content.applications.first();
        m_result.subject = incoming.id;
        storage::ApplicationStore store(m_desk.database);
        const auto present = store.load(incoming.id);
        if (!present) {
            application::Application fresh = incoming;
            fresh.status = application::Status::Draft;
            m_result.outcome = Outcome::Taken;
            if (const auto created = store.create(*call, fresh); !created)
                return created;
            indexApplication(m_desk, incoming.id);
            return {};
        }
        const application::Application merged = application::mergeApplications(*present, incoming);
        m_result.outcome = merged == *present ? Outcome::Known : Outcome::Replaced;
        // What was handed in is what the receipt names; a copy that comes late must not change it here.
        if (m_result.outcome == Outcome::Replaced && !application::isOpenToChange(present->status)) {
            m_result.outcome = Outcome::Refused;
            return lockedApplication(m_result.fileName);
        }
        m_result.conflicts = static_cast<int>(application::openConflicts(merged).size());
        return saveApplication(m_desk, *call, *present, merged);
    }

    Result<void> takeSubmission()
    {
        // The office keeps its own call; a submission to another version names that version's text.
        storage::CallStore calls(m_desk.database);
        const auto text = calls.definition(m_content.callId, m_content.callVersion);
        if (!text)
            return text.error().code == "call.missing"_L1 ? otherCall(m_result.fileName) : text.error();
        if (*text != m_content.callText)
            return changedCall(m_result.fileName);
        const auto call = calls.load(m_content.callId, m_content.callVersion);
        if (!call)
            return call.error();
        application::Application incoming = m_content.applications.first();
        m_result.subject = incoming.id;
        storage::ApplicationStore store(m_desk.database);
        if (const auto present = store.load(incoming.id))
            return takeAgain(*call, *present, incoming);
        if (const auto kept = keepBlobs(); !kept)
            return kept;
        const auto reference = store.nextReference(call->id);
        if (!reference)
            return reference.error();
        incoming.status = application::Status::Received;
        incoming.reference = *reference;
        m_result.outcome = Outcome::Taken;
        if (const auto created = store.create(*call, incoming); !created)
            return created;
        return receive(incoming);
    }

    Result<void> takeAgain(const call::CallDefinition &call, const application::Application &present,
                           application::Application incoming)
    {
        m_result.reference = present.reference;
        const bool same = application::contentSha256(present) == application::contentSha256(incoming);
        const auto before = wasTakenBefore();
        if (!before)
            return before.error();
        // In repair, the same content handed in anew is an answer too; a file from before never is one.
        if (*before || (same && present.status != application::Status::Submitted &&
                        present.status != application::Status::InRepair)) {
            m_result.outcome = same ? Outcome::Known : Outcome::Older;
            return same ? noteOnce(present) : Result<void>();
        }
        // Submitted: the applicant's own copy in the same workspace, as in the sample world.
        if (present.status != application::Status::InRepair &&
            present.status != application::Status::Submitted)
            return alreadyReceived(present.reference);
        if (const auto kept = keepBlobs(); !kept)
            return kept;
        incoming.status = application::Status::Received;
        incoming.reference = present.reference;
        if (incoming.reference.isEmpty()) {
            const auto reference = storage::ApplicationStore(m_desk.database).nextReference(call.id);
            if (!reference)
                return reference.error();
            incoming.reference = *reference;
        }
        m_result.outcome = present.reference.isEmpty() ? Outcome::Taken : Outcome::Replaced;
        if (const auto saved =
                storage::ApplicationStore(m_desk.database).saveChanges(call, present, incoming);
            !saved)
            return saved;
        return receive(incoming);
    }

    /// This very package, from whatever file.
    Result<bool> wasTakenBefore()
    {
        const auto records = storage::ImportStore(m_desk.database).findPackage(m_content.uuid);
        return records ? Result<bool>(!records->isEmpty()) : Result<bool>(records.error());
    }

    /// Workspaces of older versions do not know yet which package an application stands for.
    Result<void> noteOnce(const application::Application &present)
    {
        const auto noted = isReceiptNoted(m_desk, present.id);
        const auto summary = storage::ApplicationStore(m_desk.database).summary(present.id);
        if (!noted || *noted)
            return noted ? Result<void>() : Result<void>(noted.error());
        if (!summary)
            return summary.error();
        const QDateTime at = summary->received.value_or(m_desk.clock.now());
        return noteReceived(m_desk, present.id, exchange::receiptFor(m_content, at, present.reference),
                            m_content.sender);
    }

    Result<void> receive(const application::Application &application)
    {
        const QDateTime now = m_desk.clock.now();
        m_result.reference = application.reference;
        // The time that counts for the deadline is the one of arrival; the sender's clock is only told.
        if (const auto set = storage::ApplicationStore(m_desk.database).setReceived(application.id, now);
            !set)
            return set;
        const exchange::Receipt arrived = exchange::receiptFor(m_content, now, application.reference);
        if (const auto noted = noteReceived(m_desk, application.id, arrived, m_content.sender); !noted)
            return noted;
        if (const auto ended = endRepair(m_desk, application.id); !ended)
            return ended;
        const auto identity = unlockedIdentity(m_desk);
        if (!identity)
            return identity.error();
        auto receipt = exchange::writeReceipt(arrived, m_desk.ids.next(), **identity, m_content.sender);
        if (!receipt)
            return receipt.error();
        m_result.receipt = std::move(*receipt);
        indexApplication(m_desk, application.id);
        return logEvent(m_desk, u"application.received"_s, application.id,
                        {{u"reference"_s, application.reference}, {u"manifest"_s, m_content.manifestSha256}});
    }

    Result<void> takePacket()
    {
        const auto call = keepCall();
        if (!call)
            return call.error();
        if (const auto checked = requireKnownOffice(call->id); !checked)
            return checked;
        if (const auto kept = keepBlobs(); !kept)
            return kept;
        m_result.subject = m_content.uuid;
        m_result.outcome = Outcome::Taken;
        return keepPacket(m_desk, *call, m_content);
    }

    Result<void> takeReviews()
    {
        const auto call = storage::CallStore(m_desk.database).load(m_content.callId, m_content.callVersion);
        if (!call)
            return call.error().code == "call.missing"_L1 ? otherCall(m_result.fileName) : call.error();
        storage::ReviewStore store(m_desk.database);
        const auto assigned = storage::AssignmentStore(m_desk.database).list(m_content.callId);
        if (!assigned)
            return assigned.error();
        m_result.outcome = Outcome::Known;
        for (const review::Review &review : m_content.reviews) {
            const Issues issues = review::validate(*call, review);
            if (hasErrors(issues))
                return unfitReview(m_result.fileName, issues.first());
            if (const auto taken = takeReview(store, *assigned, review); !taken)
                return taken;
        }
        return {};
    }

    Result<void> takeReview(storage::ReviewStore &store, const QList<storage::Assignment> &assigned,
                            const review::Review &review)
    {
        const panel::AssignmentPair pair{review.applicationId, review.reviewerId};
        const auto it =
            std::find_if(assigned.cbegin(), assigned.cend(),
                         [&](const storage::Assignment &assignment) { return assignment.pair == pair; });
        const auto reviewer = storage::ReviewerStore(m_desk.database).load(review.reviewerId);
        const bool knownKey = reviewer && (reviewer->signingKey.isEmpty() ||
                                           reviewer->signingKey == m_content.sender.signingKey);
        if (it == assigned.cend() || !knownKey)
            return notAssigned();
        m_result.subject = review.applicationId;
        const auto outcome = store.take(review);
        if (!outcome)
            return outcome.error();
        note(*outcome);
        // What is old, or stands beside another of its revision, must not undo what is known since.
        if (*outcome != panel::MergeOutcome::Added && *outcome != panel::MergeOutcome::Replaced)
            return {};
        storage::AssignmentStore assignments(m_desk.database);
        if (const auto kept = assignments.saveDeclaration({pair, review.declaration}); !kept)
            return kept;
        if (const auto kept = assignments.save(
                {pair, storage::AssignmentState::Returned, it->packetId, m_desk.clock.now()});
            !kept)
            return kept;
        return logEvent(m_desk, u"review.received"_s, review.applicationId,
                        {{u"review"_s, review.id}, {u"revision"_s, review.revision}});
    }

    void note(panel::MergeOutcome outcome)
    {
        static const QMap<panel::MergeOutcome, Outcome> kOutcomes{
            {panel::MergeOutcome::Added, Outcome::Taken},
            {panel::MergeOutcome::Replaced, Outcome::Replaced},
            {panel::MergeOutcome::Known, Outcome::Known},
            {panel::MergeOutcome::Older, Outcome::Older},
            {panel::MergeOutcome::Equivocal, Outcome::Equivocal},
        };
        const Outcome next = kOutcomes.value(outcome);
        // A file of several reviews is told by the most important thing that happened.
        const QList<Outcome> order{Outcome::Known, Outcome::Older, Outcome::Taken, Outcome::Replaced,
                                   Outcome::Equivocal};
        if (order.indexOf(next) > order.indexOf(m_result.outcome))
            m_result.outcome = next;
    }

    Result<void> takeReceipt()
    {
        const exchange::Receipt &receipt = *m_receipt;
        const auto sent =
            storage::SettingStore(m_desk.database).value(u"submission."_s + receipt.packageUuid);
        if (!sent)
            return sent.error();
        if (!*sent)
            return foreignReceipt(m_result.fileName);
        const auto office = officeOf(m_desk, receipt.callId);
        if (!office)
            return office.error();
        if (office->signingKey != receipt.office.signingKey ||
            (*sent)->section(u' ', 1, 1) != receipt.manifestSha256)
            return differingReceipt(m_result.fileName);
        m_result.subject = (*sent)->section(u' ', 0, 0);
        m_result.reference = receipt.reference;
        return receipt.repair ? takeRepair(receipt) : takePlainReceipt(receipt);
    }

    Result<void> takeRepair(const exchange::Receipt &receipt)
    {
        const auto outcome = takeRepairRequest(m_desk, m_result.subject, receipt);
        if (!outcome)
            return outcome.error();
        m_result.outcome = *outcome;
        m_result.repair = receipt.repair;
        // It says all that a receipt says, which may have got lost.
        return *outcome == Outcome::Older ? Result<void>() : keepReceipt(receipt);
    }

    Result<void> keepReceipt(const exchange::Receipt &receipt)
    {
        storage::ApplicationStore store(m_desk.database);
        const auto set = store.setReference(m_result.subject, receipt.reference);
        return set ? store.setReceived(m_result.subject, receipt.receivedAt) : set;
    }

    Result<void> takePlainReceipt(const exchange::Receipt &receipt)
    {
        const auto summary = storage::ApplicationStore(m_desk.database).summary(m_result.subject);
        if (!summary)
            return summary.error();
        const bool isNews = summary->reference != receipt.reference || !summary->received;
        m_result.outcome = isNews ? Outcome::Taken : Outcome::Known;
        if (const auto kept = keepReceipt(receipt); !kept)
            return kept;
        return logEvent(m_desk, u"receipt.received"_s, summary->id,
                        {{u"package"_s, receipt.packageUuid}, {u"reference"_s, receipt.reference}});
    }

    Desk &m_desk;
    const exchange::PackageContent &m_content;
    const std::optional<exchange::Receipt> &m_receipt; ///< of a receipt only
    TakenIn &m_result;
};

struct Opened
{
    qsizetype index = 0;
    exchange::PackageContent content;
    std::optional<exchange::Receipt> receipt;
    QString fileSha256;
    qint64 size = 0;
};

Result<exchange::Opener> openerFor(const Desk &desk, exchange::PackageKind kind, const TakeInOptions &options)
{
    if (!exchange::isSealed(kind))
        return exchange::Opener::forEveryone();
    if (kind == exchange::PackageKind::WorkCopy && !options.passphrase.isEmpty())
        return exchange::Opener::withPassphrase(options.passphrase);
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    return exchange::Opener::with(**identity);
}

Result<Opened> openFile(const Desk &desk, const QString &path, const TakeInOptions &options, TakenIn &result)
{
    const auto bytes = readFile(path, kFileLimit);
    if (!bytes)
        return bytes.error();
    const auto recognition = exchange::recognise(*bytes, result.fileName);
    if (!recognition)
        return recognition.error();
    result.kind = recognition->kind;
    const auto opener =
        openerFor(desk, recognition->kind.value_or(exchange::PackageKind::Submission), options);
    if (!opener)
        return opener.error();
    auto content = exchange::readPackage(*bytes, *opener);
    if (!content)
        return content.error();
    result.kind = content->kind;
    Opened opened{0, std::move(*content), {}, sha256(*bytes), bytes->size()};
    if (opened.content.kind == exchange::PackageKind::Receipt) {
        const auto receipt = exchange::readReceipt(*bytes, *opener);
        if (!receipt)
            return receipt.error();
        opened.receipt = *receipt;
    }
    return opened;
}

/// Calls before submissions before packets before reviews; then by the time they were written, then by id.
bool goesBefore(const Opened &a, const Opened &b)
{
    return std::tie(a.content.kind, a.content.createdAt, a.content.uuid) <
           std::tie(b.content.kind, b.content.createdAt, b.content.uuid);
}

/// A call is the only content that may say more than this version knows: it is the office's text, kept as it
/// came.
bool hasUnknownKeys(const exchange::PackageContent &content)
{
    if (content.kind != exchange::PackageKind::Call)
        return false;
    const QList<call::CallFault> faults = call::readCall(content.callText).faults;
    return std::any_of(faults.cbegin(), faults.cend(), [](const call::CallFault &fault) {
        return fault.issue.code == "call.unknown-key"_L1;
    });
}

void takeOpened(Desk &desk, const Opened &opened, TakenIn &result)
{
    const auto done = desk.database.transact([&]() -> Result<void> {
        if (const auto taken = Intake(desk, opened.content, opened.receipt, result).run(); !taken)
            return taken;
        storage::ImportRecord record;
        record.sha256 = opened.fileSha256;
        record.kind = exchange::extensionOf(opened.content.kind).mid(1);
        record.packageId = opened.content.uuid;
        record.fileName = result.fileName;
        record.size = opened.size;
        record.firstSeen = desk.clock.now();
        record.outcome = u"taken"_s;
        return storage::ImportStore(desk.database).save(record);
    });
    if (done) {
        result.isPartlyUnknown = !opened.content.notes.isEmpty() || hasUnknownKeys(opened.content);
        return;
    }
    // What was to come of it must not look as if it had.
    TakenIn refused;
    refused.fileName = result.fileName;
    refused.kind = result.kind;
    refused.error = done.error();
    result = refused;
}

/// What was not reached says so instead of looking like a file nobody named.
QList<TakenIn> cancelledResults(QList<TakenIn> results)
{
    for (TakenIn &result : results) {
        if (result.outcome == Outcome::Refused && !result.error)
            result.error =
                Error{u"intake.cancelled"_s,
                      {QT_TRANSLATE_NOOP("Message", "“%1” was not taken in because the work was cancelled."),
                       {result.fileName}},
                      {}};
    }
    return results;
}

Message repairMessage(const TakenIn &takenIn)
{
    const QString due = application::dateText(takenIn.repair->due, QLocale().name());
    if (due.isEmpty())
        return {QT_TRANSLATE_NOOP("Message",
                                  "“%1”: the office asks for a repair. The application is open for "
                                  "changes; put it right and hand it in again."),
                {takenIn.fileName}};
    return {QT_TRANSLATE_NOOP("Message",
                              "“%1”: the office asks for a repair until %2. The application is open "
                              "for changes; put it right and hand it in again."),
            {takenIn.fileName, due}};
}

} // namespace

Message takenInMessage(const TakenIn &takenIn)
{
    if (takenIn.error) {
        const QString sentence = takenIn.error->message.text();
        if (sentence.contains(takenIn.fileName))
            return takenIn.error->message;
        return {QT_TRANSLATE_NOOP("Message", "“%1”: %2"), {takenIn.fileName, sentence}};
    }
    const bool isNew = takenIn.outcome == Outcome::Taken || takenIn.outcome == Outcome::Replaced;
    if (takenIn.repair && isNew)
        return repairMessage(takenIn);
    if (isNew && takenIn.isPartlyUnknown)
        return {QT_TRANSLATE_NOOP("Message",
                                  "“%1” was taken in, but says something that this version of Tandem does "
                                  "not know. Install the newest version to see all of it."),
                {takenIn.fileName}};
    if (isNew && takenIn.conflicts > 0)
        return {QT_TRANSLATE_N_NOOP("Message",
                                    "“%1” was merged. %n place(s) were changed on both sides: choose what "
                                    "holds."),
                {takenIn.fileName},
                takenIn.conflicts};
    switch (takenIn.outcome) {
    case Outcome::Taken:
        return {QT_TRANSLATE_NOOP("Message", "“%1” was taken in."), {takenIn.fileName}};
    case Outcome::Replaced:
        return {QT_TRANSLATE_NOOP("Message", "“%1” brought a newer state, which now counts."),
                {takenIn.fileName}};
    case Outcome::Known:
        return {QT_TRANSLATE_NOOP("Message", "“%1” was here already; nothing changed."), {takenIn.fileName}};
    case Outcome::Older:
        return {QT_TRANSLATE_NOOP("Message",
                                  "“%1” is older than what is here; it was recorded, but does not count."),
                {takenIn.fileName}};
    case Outcome::Equivocal:
        return {QT_TRANSLATE_NOOP("Message",
                                  "“%1” says something else under the same revision; the chair must choose."),
                {takenIn.fileName}};
    case Outcome::Refused:
        break;
    }
    return {QT_TRANSLATE_NOOP("Message", "“%1” was not taken in."), {takenIn.fileName}};
}

QList<TakenIn> takeIn(Desk &desk, const QStringList &paths, Progress &progress, const TakeInOptions &options)
{
    QList<TakenIn> results(paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i)
        results[i].fileName = QFileInfo(paths[i]).fileName();
    QList<Opened> opened;
    for (qsizetype i = 0; i < paths.size() && !progress.cancelled(); ++i) {
        auto file = openFile(desk, paths[i], options, results[i]);
        if (file) {
            file->index = i;
            opened.append(std::move(*file));
        } else {
            results[i].error = file.error();
        }
        progress.advance(i + 1, 2 * paths.size());
    }
    if (progress.cancelled())
        return cancelledResults(std::move(results));
    std::sort(opened.begin(), opened.end(), goesBefore);
    for (qsizetype i = 0; i < opened.size() && !progress.cancelled(); ++i) {
        takeOpened(desk, opened[i], results[opened[i].index]);
        progress.advance(paths.size() + i + 1, 2 * paths.size());
    }
    return progress.cancelled() ? cancelledResults(std::move(results)) : results;
}

} // namespace tandem::session
