// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/exchange/Manifest.h"
#include "models/exchange/ZipWriter.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumAttachment = 50LL * 1024 * 1024;
const auto kJson = u"application/json"_s;
const auto kPdf = u"application/pdf"_s;

/// One entry behind the manifest.
struct Entry
{
    QByteArray path;
    QByteArray content;
    QString mediaType;
    QString name;
};

const application::Attachment *attachmentOf(const PackageContent &content, const QString &blob)
{
    for (const application::Application &application : content.applications) {
        for (const application::Attachment &attachment : application.attachments) {
            if (attachment.sha256 == blob)
                return &attachment;
        }
    }
    return nullptr;
}

Result<QList<Entry>> blobEntries(const PackageContent &content)
{
    QList<Entry> entries;
    for (auto blob = content.blobs.cbegin(); blob != content.blobs.cend(); ++blob) {
        const application::Attachment *attachment = attachmentOf(content, blob.key());
        const QString name = attachment ? attachment->fileName : blob.key();
        if (blob->size() > kMaximumAttachment)
            return Error{
                u"package.entry-too-large"_s,
                {QT_TRANSLATE_NOOP("Message", "“%1” is larger than the allowed %2 MB. Make the file smaller "
                                              "and try again."),
                 {name, QString::number(kMaximumAttachment / 1'000'000)}},
                {}};
        if (sha256(*blob) != blob.key())
            return Error{
                u"package.file-changed"_s,
                {QT_TRANSLATE_NOOP("Message", "“%1” was changed or damaged since it was attached. Attach the "
                                              "file again."),
                 {name}},
                {}};
        entries.append({"blobs/" + blob.key().toLatin1(), *blob,
                        attachment ? attachment->mediaType : u"application/octet-stream"_s,
                        attachment ? attachment->fileName : QString()});
    }
    return entries;
}

Result<QList<Entry>> entriesOf(const PackageContent &content, const Identity &sender)
{
    QList<Entry> entries;
    if (!content.callText.isEmpty())
        entries.append({kCallEntry, content.callText, kJson, {}});
    const QByteArray callSignature = content.kind == PackageKind::Call
                                         ? writeCallSignature(content.callText, sender)
                                         : content.callSignature;
    if (!callSignature.isEmpty())
        entries.append({kCallSignatureEntry, callSignature, kJson, {}});
    for (const application::Application &application : content.applications)
        entries.append({"applications/" + application.id.toLatin1() + ".json",
                        canonicalJson(application::toJson(application)),
                        kJson,
                        {}});
    for (const review::Review &review : content.reviews)
        entries.append(
            {"reviews/" + review.id.toLatin1() + ".json", canonicalJson(review::toJson(review)), kJson, {}});
    for (auto dossier = content.dossiers.cbegin(); dossier != content.dossiers.cend(); ++dossier)
        entries.append({"dossiers/" + dossier.key().toLatin1() + ".pdf", *dossier, kPdf, {}});
    const Result<QList<Entry>> blobs = blobEntries(content);
    if (!blobs)
        return blobs.error();
    return entries + *blobs;
}

/// The sender first, so that one can always open one's own files.
QList<PublicIdentity> everyone(const Identity &sender, const Recipients &recipients)
{
    QList<PublicIdentity> people{sender.publicPart()};
    for (const PublicIdentity &person : recipients.people) {
        if (!people.contains(person))
            people.append(person);
    }
    return people;
}

Manifest manifestOf(const PackageContent &content, const Identity &sender, const Recipients &recipients,
                    const QList<Entry> &entries)
{
    Manifest manifest{content.kind,
                      content.uuid,
                      content.createdAt,
                      content.callId,
                      content.callVersion,
                      content.callText.isEmpty() ? QString() : sha256(content.callText),
                      sender.publicPart(),
                      {},
                      content.replaces,
                      {},
                      content.audit,
                      content.extra,
                      {}};
    if (isSealed(content.kind) && recipients.passphrase.isEmpty()) {
        for (const PublicIdentity &person : everyone(sender, recipients))
            manifest.recipients.append(person.fingerprint());
    }
    for (const Entry &entry : entries)
        manifest.files.append(
            {entry.path, entry.content.size(), sha256(entry.content), entry.mediaType, entry.name});
    return manifest;
}

std::optional<Error> checkRecipients(PackageKind kind, const Recipients &recipients)
{
    const bool hasPassphrase = !recipients.passphrase.isEmpty();
    if (hasPassphrase && (kind != PackageKind::WorkCopy || !recipients.people.isEmpty()))
        return Error{
            u"package.passphrase-kind"_s,
            {QT_TRANSLATE_NOOP("Message", "Only a working copy can be locked with a passphrase, and then not "
                                          "be sealed to anyone besides. Choose one of the two."),
             {}},
            {}};
    if (isSealed(kind) && !hasPassphrase && recipients.people.isEmpty())
        return Error{
            u"package.no-recipient"_s,
            {QT_TRANSLATE_NOOP("Message", "Nobody is named to whom the file should go. Choose at least one "
                                          "recipient."),
             {}},
            {}};
    return std::nullopt;
}

Result<QByteArray> zipOf(const QByteArray &manifest, const QByteArray &signatures,
                         const QList<Entry> &entries)
{
    ZipWriter zip;
    QList<Entry> all{{kMediaTypeEntry, kMediaType, {}, {}},
                     {kManifestEntry, manifest, {}, {}},
                     {kSignatureEntry, signatures, {}, {}}};
    for (const Entry &entry : all + entries) {
        if (const auto added = zip.add(entry.path, entry.content); !added)
            return added.error();
    }
    return zip.finish();
}

Result<QByteArray> sealedFor(const QByteArray &zip, const PackageContent &content, const Identity &sender,
                             const Recipients &recipients)
{
    if (!isSealed(content.kind))
        return zip;
    if (!recipients.passphrase.isEmpty())
        return sealWithPassphrase(zip, recipients.passphrase, recipients.scryptLogN);
    QStringList keys;
    for (const PublicIdentity &person : everyone(sender, recipients))
        keys.append(person.recipient);
    return seal(zip, keys);
}

} // namespace

Result<WrittenPackage> writePackage(const PackageContent &content, const Identity &sender,
                                    const Recipients &recipients, const QList<const Identity *> &alsoSign)
{
    if (const auto error = checkRecipients(content.kind, recipients))
        return *error;
    if (const auto checked = checkContent(content); !checked)
        return checked.error();
    const Result<QList<Entry>> entries = entriesOf(content, sender);
    if (!entries)
        return entries.error();
    const QByteArray manifest = writeManifest(manifestOf(content, sender, recipients, *entries));
    const QString manifestSha256 = sha256(manifest);
    const QByteArray signatures =
        writeSignatures(manifestSha256, QList<const Identity *>{&sender} + alsoSign);
    const Result<QByteArray> zip = zipOf(manifest, signatures, *entries);
    if (!zip)
        return zip.error();
    const Result<QByteArray> file = sealedFor(*zip, content, sender, recipients);
    if (!file)
        return file.error();
    return WrittenPackage{*file, manifestSha256};
}

} // namespace tandem::exchange
