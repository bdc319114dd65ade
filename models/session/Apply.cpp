// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Apply.h"

#include "models/application/ApplicationJson.h"
#include "models/application/ApplicationRules.h"
#include "models/application/Rows.h"
#include "models/base/AtomicFile.h"
#include "models/dossier/ApplicationContent.h"
#include "models/dossier/PdfWriter.h"
#include "models/exchange/Package.h"
#include "models/exchange/SafeFileName.h"
#include "models/session/Arrival.h"
#include "models/session/Calls.h"
#include "models/session/DocumentChoice.h"
#include "models/session/Repairing.h"
#include "models/storage/BlobStore.h"
#include "models/storage/CallStore.h"
#include "models/storage/SettingStore.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace tandem::session {

using namespace Qt::StringLiterals;

namespace {

void addRows(const call::CallDefinition &call, application::Application &application, IdSource &ids)
{
    const auto fill = [&](const QString &group, const std::optional<call::Repetition> &repetition) {
        for (int i = 0; repetition && i < std::max(1, repetition->minimum); ++i)
            application.rows[group].append(ids.next());
    };
    for (const call::Section &section : call.sections) {
        fill(section.id, section.repetition);
        for (const call::FieldDefinition &field : section.fields)
            fill(field.id, field.repetition);
    }
}

void presetLeads(const call::CallDefinition &call, application::Application &application, Desk &desk)
{
    const call::Section *partners = call.sectionOf(call.known.partnerRole);
    const QStringList rows = partners ? application.rows.value(partners->id) : QStringList();
    const application::Author author{desk.person, desk.database.deviceId(), desk.clock.now()};
    for (qsizetype i = 0; i < std::min(rows.size(), call.sides.size()); ++i) {
        const QString side = call.sides[i].id;
        application.setValue({rows[i], call.known.partnerSide, {}}, side, author, desk.ids.next());
        if (call.known.leadRole.contains(side))
            application.setValue({rows[i], call.known.partnerRole, {}}, call.known.leadRole.value(side),
                                 author, desk.ids.next());
    }
}

Result<QMap<QString, QByteArray>> blobsOf(Desk &desk, const application::Application &application)
{
    QMap<QString, QByteArray> blobs;
    const storage::BlobStore store(desk.database);
    for (const application::Attachment &attachment : application.attachments) {
        auto bytes = store.read(attachment.sha256);
        if (!bytes)
            return bytes.error();
        blobs.insert(attachment.sha256, *bytes);
    }
    return blobs;
}

Result<exchange::PackageContent> packageOf(Desk &desk, exchange::PackageKind kind,
                                           const LoadedApplication &loaded)
{
    const auto text = storage::CallStore(desk.database).definition(loaded.call.id, loaded.call.version);
    if (!text)
        return text.error();
    auto blobs = blobsOf(desk, loaded.application);
    if (!blobs)
        return blobs.error();
    exchange::PackageContent content;
    content.kind = kind;
    content.uuid = desk.ids.next();
    content.createdAt = desk.clock.now();
    content.callId = loaded.call.id;
    content.callVersion = loaded.call.version;
    content.callText = *text;
    content.applications = {loaded.application};
    content.blobs = std::move(*blobs);
    if (const auto last = storage::EventLog(desk.database).last(); last && *last)
        content.audit = {(*last)->seq, (*last)->hash};
    return content;
}

Error blockedError(const Issues &issues)
{
    int errors = 0;
    for (const Issue &issue : issues)
        errors += issue.severity == Severity::Error ? 1 : 0;
    return {u"hand-in.blocked"_s,
            {QT_TRANSLATE_N_NOOP("Message",
                                 "%n error(s) still keep the application from being handed in. Open “What is "
                                 "left” and settle them."),
             {},
             errors},
            {}};
}

Error notDraftError()
{
    return {
        u"hand-in.locked"_s,
        {QT_TRANSLATE_NOOP("Message", "This application was handed in already. Its content is locked."), {}},
        {}};
}

} // namespace

Result<QString> startApplication(Desk &desk, const QString &callId, int callVersion)
{
    const auto call = storage::CallStore(desk.database).load(callId, callVersion);
    if (!call)
        return call.error();
    application::Application application;
    application.id = desk.ids.next();
    application.callId = callId;
    application.callVersion = callVersion;
    application.createdAt = desk.clock.now();
    addRows(*call, application, desk.ids);
    presetLeads(*call, application, desk);
    const auto done = desk.database.transact([&]() -> Result<void> {
        if (const auto created = storage::ApplicationStore(desk.database).create(*call, application);
            !created)
            return created;
        return logEvent(desk, u"application.started"_s, application.id);
    });
    if (!done)
        return done.error();
    return application.id;
}

Result<LoadedApplication> loadApplication(Desk &desk, const QString &applicationId)
{
    auto application = storage::ApplicationStore(desk.database).load(applicationId);
    if (!application)
        return application.error();
    auto call = storage::CallStore(desk.database).load(application->callId, application->callVersion);
    if (!call)
        return call.error();
    return LoadedApplication{std::move(*call), std::move(*application)};
}

Result<void> saveApplication(Desk &desk, const call::CallDefinition &call,
                             const application::Application &before, const application::Application &after)
{
    if (const auto saved = storage::ApplicationStore(desk.database).saveChanges(call, before, after); !saved)
        return saved;
    indexApplication(desk, after.id);
    return {};
}

Result<application::Attachment> attachFile(Desk &desk, const QString &path, const QString &field,
                                           const QString &row)
{
    const auto bytes = readFile(path, kMostAttachedBytes);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{u"attachment.empty"_s,
                     {QT_TRANSLATE_NOOP("Message", "“%1” is empty. Choose the file again."),
                      {QFileInfo(path).fileName()}},
                     {}};
    const auto sha = storage::BlobStore(desk.database).put(*bytes);
    if (!sha)
        return sha.error();
    application::Attachment attachment;
    attachment.id = desk.ids.next();
    attachment.field = field;
    attachment.row = row;
    attachment.fileName = QFileInfo(path).fileName();
    attachment.sha256 = *sha;
    attachment.size = bytes->size();
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.fileName, *bytes).name();
    return attachment;
}

Result<QByteArray> readAttachment(Desk &desk, const application::Attachment &attachment)
{
    return storage::BlobStore(desk.database).read(attachment.sha256);
}

Result<QByteArray> writeWorkingCopy(Desk &desk, const QString &applicationId, const QString &passphrase)
{
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    const application::Application before = loaded->application;
    // What left this computer may be the base of the partner's work: the next edit starts a new revision.
    loaded->application.freeze();
    const auto content = packageOf(desk, exchange::PackageKind::WorkCopy, *loaded);
    if (!content)
        return content.error();
    exchange::Recipients recipients;
    recipients.passphrase = passphrase;
    const auto package = exchange::writePackage(*content, **identity, recipients);
    if (!package)
        return package.error();
    const auto done = desk.database.transact([&]() -> Result<void> {
        if (const auto saved = saveApplication(desk, loaded->call, before, loaded->application); !saved)
            return saved;
        return logEvent(desk, u"application.copied"_s, applicationId);
    });
    if (!done)
        return done.error();
    return package->file;
}

namespace {

const auto kSubmission = u"submission."_s;

QString submissionFileKey(const QString &applicationId)
{
    return kSubmission + u"file."_s + applicationId;
}

/// What is kept beside the number of a package: a receipt must fit it.
QString sentText(const QString &applicationId, const QString &manifestSha256)
{
    return applicationId + u' ' + manifestSha256;
}

/// The package, the page and how to name them.
Result<HandedIn> handedInFiles(const LoadedApplication &loaded, const QByteArray &package)
{
    SilentProgress progress;
    const auto page = dossier::writePdf(dossier::signaturePage(loaded.call, loaded.application), progress);
    if (!page)
        return page.error();
    const QString acronym = loaded.application.text({{}, loaded.call.known.acronym, {}});
    const QString name =
        loaded.call.reference + u'-' + (acronym.isEmpty() ? loaded.application.id.left(8) : acronym);
    return HandedIn{package, page->bytes,
                    exchange::safeFileName(name + exchange::extensionOf(exchange::PackageKind::Submission)),
                    application::contentSha256(loaded.application)};
}

/// Everything that must be there when the application counts as handed in, or nothing of it.
Result<void> keepSubmission(Desk &desk, const application::Application &before,
                            const LoadedApplication &loaded, const QString &packageUuid,
                            const exchange::WrittenPackage &package)
{
    const QString id = loaded.application.id;
    return desk.database.transact([&]() -> Result<void> {
        const auto blob = storage::BlobStore(desk.database).put(package.file);
        if (!blob)
            return blob.error();
        if (const auto saved = saveApplication(desk, loaded.call, before, loaded.application); !saved)
            return saved;
        storage::SettingStore settings(desk.database);
        const QString sent = sentText(id, package.manifestSha256);
        if (const auto kept = settings.set(kSubmission + packageUuid, sent); !kept)
            return kept;
        if (const auto kept = settings.set(submissionFileKey(id), *blob); !kept)
            return kept;
        if (const auto ended = endRepair(desk, id); !ended)
            return ended;
        return logEvent(desk, u"application.handed-in"_s, id, {{u"manifest"_s, package.manifestSha256}});
    });
}

} // namespace

Result<HandedIn> handIn(Desk &desk, const QString &applicationId)
{
    const auto identity = unlockedIdentity(desk);
    if (!identity)
        return identity.error();
    auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    if (!application::isOpenToChange(loaded->application.status))
        return notDraftError();
    const auto issues = checkLoaded(desk, *loaded);
    if (!issues)
        return issues.error();
    if (hasErrors(*issues))
        return blockedError(*issues);
    const auto office = officeOf(desk, loaded->call.id);
    if (!office)
        return office.error();
    const auto last = lastSubmission(desk, applicationId);
    if (!last)
        return last.error();
    const application::Application before = loaded->application;
    loaded->application.freeze();
    loaded->application.status = application::Status::Submitted;
    LoadedApplication sent = *loaded;
    application::forgetRemovedRows(sent.application);
    auto content = packageOf(desk, exchange::PackageKind::Submission, sent);
    if (!content)
        return content.error();
    if (*last)
        content->replaces = (*last)->uuid;
    exchange::Recipients recipients;
    recipients.people = {*office};
    const auto package = exchange::writePackage(*content, **identity, recipients);
    if (!package)
        return package.error();
    auto files = handedInFiles(*loaded, package->file);
    if (!files)
        return files.error();
    if (const auto kept = keepSubmission(desk, before, *loaded, content->uuid, *package); !kept)
        return kept.error();
    return files;
}

Result<HandedIn> handedIn(Desk &desk, const QString &applicationId)
{
    const auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    const auto sha = storage::SettingStore(desk.database).value(submissionFileKey(applicationId));
    if (!sha)
        return sha.error();
    if (!*sha)
        return Error{u"hand-in.no-file"_s,
                     {QT_TRANSLATE_NOOP("Message",
                                        "This workspace holds no sealed file of this application, because it "
                                        "was not handed in from here."),
                      {}},
                     {}};
    const auto package = storage::BlobStore(desk.database).read(**sha);
    if (!package)
        return package.error();
    return handedInFiles(*loaded, *package);
}

Result<std::optional<exchange::SentPackage>> lastSubmission(Desk &desk, const QString &applicationId)
{
    const auto events = storage::EventLog(desk.database).ofSubject(applicationId);
    if (!events)
        return events.error();
    QString manifest;
    for (const storage::LoggedEvent &logged : *events) {
        if (logged.event.action == "application.handed-in"_L1)
            manifest = logged.event.detail[u"manifest"].toString();
    }
    if (manifest.isEmpty())
        return std::optional<exchange::SentPackage>();
    const auto settings = storage::SettingStore(desk.database).all();
    if (!settings)
        return settings.error();
    const QString uuid = settings->key(sentText(applicationId, manifest)).mid(kSubmission.size());
    return uuid.isEmpty() ? std::nullopt : std::optional(exchange::SentPackage{uuid, manifest, {}});
}

Result<void> reopenForRepair(Desk &desk, const QString &applicationId)
{
    storage::ApplicationStore store(desk.database);
    const auto summary = store.summary(applicationId);
    if (!summary)
        return summary.error();
    if (summary->status != application::Status::Submitted)
        return Error{u"repair.not-handed-in"_s,
                     {QT_TRANSLATE_NOOP("Message",
                                        "Only an application that was handed in can be opened for a repair."),
                      {}},
                     {}};
    return desk.database.transact([&]() -> Result<void> {
        if (const auto set = store.setStatus(applicationId, application::Status::InRepair); !set)
            return set;
        return logEvent(desk, u"application.reopened"_s, applicationId);
    });
}

Result<QByteArray> signaturePagePdf(Desk &desk, const QString &applicationId, const QStringList &languages)
{
    const auto loaded = loadApplication(desk, applicationId);
    if (!loaded)
        return loaded.error();
    const auto chosen = chosenLanguages(loaded->call, languages);
    if (!chosen)
        return chosen.error();
    SilentProgress progress;
    const auto page =
        dossier::writePdf(dossier::signaturePage(loaded->call, loaded->application, *chosen), progress);
    if (!page)
        return page.error();
    return page->bytes;
}

} // namespace tandem::session
