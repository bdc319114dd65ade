// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/ApplicationJson.h"
#include "models/base/AtomicFile.h"
#include "models/base/Json.h"
#include "models/exchange/Manifest.h"
#include "models/exchange/ZipReader.h"

#include <array>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumAttachment = 50LL * 1024 * 1024;

Error fault(const char *code, const char *source, const QStringList &arguments = {},
            const QString &detail = {})
{
    return {QString::fromLatin1(code), {source, arguments}, detail};
}

Issue note(const char *code, const char *source, const QString &what)
{
    return {{}, Severity::Note, QString::fromLatin1(code), {source, {what}}};
}

Error notOurs()
{
    return fault("package.not-ours",
                 QT_TRANSLATE_NOOP("Message", "This is not a file of Tandem. Choose another file."));
}

/// Only the sender can put right what is inside a package; the place in it is for the log.
Error unreadable(const QByteArray &path, const Error &cause)
{
    return {cause.code,
            {QT_TRANSLATE_NOOP("Message",
                               "“%1” in the package cannot be read: it is damaged or comes from a newer "
                               "version of Tandem. Install the newest version or ask the sender to write "
                               "the file again."),
             {QString::fromLatin1(path)}},
            cause.message.text() + u' ' + cause.detail};
}

/// Whether an error is about the text of an entry, not about the package.
bool isOfText(const Error &error)
{
    return error.code.startsWith("json."_L1) || error.code.startsWith("call."_L1);
}

/// The id between folder and ending, e.g. of "reviews/ID.json"; nothing for another form.
std::optional<QString> idIn(const QByteArray &path, const char *folder, const char *ending)
{
    const auto before = static_cast<qsizetype>(qstrlen(folder));
    const auto behind = static_cast<qsizetype>(qstrlen(ending));
    if (!path.startsWith(folder) || !path.endsWith(ending) || path.size() <= before + behind)
        return std::nullopt;
    return QString::fromLatin1(path.mid(before, path.size() - before - behind));
}

/// One reading, step by step in the order of storage.md §4.3; the first fault ends it.
class Reading
{
public:
    Reading(ZipReader zip, const Opener &opener, const Expectation &expectation)
        : m_zip(std::move(zip))
        , m_opener(opener)
        , m_expectation(expectation)
    {
    }

    Result<PackageContent> run(bool wasSealed)
    {
        using Step = std::optional<Error> (Reading::*)();
        m_wasSealed = wasSealed;
        constexpr std::array<Step, 6> steps{&Reading::readFrame,     &Reading::readSignature,
                                            &Reading::checkReceiver, &Reading::checkExpectation,
                                            &Reading::readFiles,     &Reading::readCall};
        for (const Step step : steps) {
            if (const auto error = (this->*step)())
                return *error;
        }
        if (const auto checked = checkContent(m_content); !checked)
            return isOfText(checked.error()) ? unreadable(kCallEntry, checked.error()) : checked.error();
        return m_content;
    }

private:
    std::optional<Error> readFrame()
    {
        const auto mediaType = m_zip.read(kMediaTypeEntry);
        if (!mediaType || m_zip.entries().first().name != kMediaTypeEntry || *mediaType != kMediaType)
            return notOurs();
        const auto text = m_zip.read(kManifestEntry);
        if (!text)
            return text.error();
        const auto manifest = readManifest(*text);
        if (!manifest)
            return isOfText(manifest.error()) ? unreadable(kManifestEntry, manifest.error())
                                              : manifest.error();
        m_manifest = *manifest;
        takeManifest(sha256(*text));
        return std::nullopt;
    }

    void takeManifest(const QString &hash)
    {
        m_content.kind = m_manifest.kind;
        m_content.uuid = m_manifest.uuid;
        m_content.createdAt = m_manifest.createdAt;
        m_content.callId = m_manifest.callId;
        m_content.callVersion = m_manifest.callVersion;
        m_content.sender = m_manifest.sender;
        m_content.recipientFingerprints = m_manifest.recipients;
        m_content.replaces = m_manifest.replaces;
        m_content.extra = m_manifest.extra;
        m_content.audit = m_manifest.audit;
        m_content.manifestSha256 = hash;
        for (const QString &key : std::as_const(m_manifest.unknownKeys))
            m_content.notes.append(
                note("package.unknown-key",
                     QT_TRANSLATE_NOOP("Message", "The package says something under “%1” that this "
                                                  "version of Tandem does not know. The rest was "
                                                  "read."),
                     key));
    }

    std::optional<Error> readSignature()
    {
        if (!m_zip.contains(kSignatureEntry))
            return fault("package.signature-missing",
                         QT_TRANSLATE_NOOP("Message",
                                           "The package is not signed. Do not trust it; ask the sender for "
                                           "a new one."));
        const auto text = m_zip.read(kSignatureEntry);
        if (!text)
            return text.error();
        const auto signers = readSignatures(*text, m_content.manifestSha256, m_manifest.sender.signingKey);
        if (!signers)
            return isOfText(signers.error()) ? unreadable(kSignatureEntry, signers.error()) : signers.error();
        m_content.signers = *signers;
        return std::nullopt;
    }

    std::optional<Error> checkReceiver()
    {
        if (!isSealed(m_content.kind))
            return std::nullopt;
        if (!m_wasSealed)
            return fault("package.not-sealed",
                         QT_TRANSLATE_NOOP("Message",
                                           "The package should be sealed, but it is open. Someone unpacked "
                                           "it on the way; ask the sender for the sealed file."));
        if (m_opener.me && !m_content.recipientFingerprints.contains(m_opener.me->fingerprint()))
            return fault("package.not-for-me",
                         QT_TRANSLATE_NOOP("Message",
                                           "The sender did not address this package to you: someone else "
                                           "passed it on. Ask the sender for a file of your own."));
        return std::nullopt;
    }

    std::optional<Error> checkExpectation()
    {
        if (m_expectation.kind && *m_expectation.kind != m_content.kind)
            return fault("package.other-kind",
                         QT_TRANSLATE_NOOP("Message",
                                           "This is a “%1” file, but a “%2” file is needed here. Choose "
                                           "another file."),
                         {extensionOf(m_content.kind), extensionOf(*m_expectation.kind)});
        if (!m_expectation.senderSigningKey.isEmpty() &&
            m_expectation.senderSigningKey != m_content.sender.signingKey)
            return fault("package.other-sender",
                         QT_TRANSLATE_NOOP("Message",
                                           "The package is signed by somebody else than expected. Compare "
                                           "the fingerprint %1 with the sender by phone before you trust "
                                           "it."),
                         {m_content.sender.fingerprint()});
        if (!m_expectation.callId.isEmpty() && m_expectation.callId != m_content.callId)
            return fault("package.other-call",
                         QT_TRANSLATE_NOOP("Message",
                                           "The file belongs to another call or another version of it. "
                                           "Open it in the workspace of its own call."));
        if (!m_expectation.callSha256.isEmpty() && !m_manifest.callSha256.isEmpty() &&
            m_expectation.callSha256 != m_manifest.callSha256)
            return fault("package.call-changed",
                         QT_TRANSLATE_NOOP("Message",
                                           "The call in the package is not the one the office published. "
                                           "Ask the sender which call file was used."));
        return std::nullopt;
    }

    /// Every hash first, contents only when all of them hold.
    std::optional<Error> readFiles()
    {
        QList<QByteArray> contents;
        for (const ManifestFile &file : std::as_const(m_manifest.files)) {
            const auto content = fileContent(file);
            if (!content)
                return content.error();
            contents.append(*content);
        }
        if (auto error = checkAllListed())
            return error;
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (auto error = takeFile(m_manifest.files[i], contents[i]))
                return error;
        }
        return std::nullopt;
    }

    Result<QByteArray> fileContent(const ManifestFile &file) const
    {
        const QString shown = file.name.isEmpty() ? QString::fromLatin1(file.path) : file.name;
        if (!m_zip.contains(file.path))
            return fault("package.file-missing",
                         QT_TRANSLATE_NOOP("Message",
                                           "“%1” is missing in the package. Ask the sender for the file "
                                           "again."),
                         {shown});
        if (file.path.startsWith("blobs/") && file.size > kMaximumAttachment)
            return fault("package.entry-too-large",
                         QT_TRANSLATE_NOOP("Message",
                                           "“%1” is larger than the allowed %2 MB. The package was not "
                                           "read; ask the sender for a smaller file."),
                         {shown, QString::number(kMaximumAttachment / 1'000'000)});
        auto content = m_zip.read(file.path);
        if (!content)
            return content.error();
        if (content->size() != file.size || sha256(*content) != file.sha256)
            return fault("package.file-changed",
                         QT_TRANSLATE_NOOP("Message",
                                           "“%1” is not the file that was signed. Do not trust the "
                                           "package; ask the sender for a new one."),
                         {shown});
        return content;
    }

    std::optional<Error> checkAllListed() const
    {
        QSet<QByteArray> listed{kMediaTypeEntry, kManifestEntry, kSignatureEntry};
        for (const ManifestFile &file : m_manifest.files)
            listed.insert(file.path);
        for (const ZipEntry &entry : m_zip.entries()) {
            if (!listed.contains(entry.name))
                return fault("package.file-unlisted",
                             QT_TRANSLATE_NOOP("Message",
                                               "The package holds “%1”, which its sender did not sign. Do "
                                               "not trust it; ask the sender for a new one."),
                             {QString::fromLatin1(entry.name)});
        }
        return std::nullopt;
    }

    std::optional<Error> takeFile(const ManifestFile &file, const QByteArray &content)
    {
        const QByteArray &path = file.path;
        if (path == kCallEntry) {
            m_content.callText = content;
            return std::nullopt;
        }
        if (path == kCallSignatureEntry) {
            m_content.callSignature = content;
            return std::nullopt;
        }
        if (const auto id = idIn(path, "applications/", ".json"))
            return takeApplication(path, *id, content);
        if (const auto id = idIn(path, "reviews/", ".json"))
            return takeReview(path, *id, content);
        if (const auto id = idIn(path, "dossiers/", ".pdf")) {
            m_content.dossiers.insert(*id, content);
            return std::nullopt;
        }
        if (const auto id = idIn(path, "blobs/", ""))
            return takeBlob(*id, file, content);
        m_content.notes.append(
            note("package.unknown-file",
                 QT_TRANSLATE_NOOP("Message", "The package holds “%1”, which this version of Tandem "
                                              "does not know. The rest was read."),
                 QString::fromLatin1(path)));
        return std::nullopt;
    }

    /// The content already has the hash its manifest entry states.
    std::optional<Error> takeBlob(const QString &id, const ManifestFile &file, const QByteArray &content)
    {
        if (file.sha256 != id)
            return wrongId(file.path);
        m_content.blobs.insert(id, content);
        return std::nullopt;
    }

    std::optional<Error> takeApplication(const QByteArray &path, const QString &id, const QByteArray &text)
    {
        const auto json = parseJson(text);
        if (!json)
            return unreadable(path, json.error());
        const auto application = application::applicationFromJson(*json);
        if (!application)
            return unreadable(path, application.error());
        return takeWithId(m_content.applications, *application, id);
    }

    std::optional<Error> takeReview(const QByteArray &path, const QString &id, const QByteArray &text)
    {
        const auto json = parseJson(text);
        if (!json)
            return unreadable(path, json.error());
        const auto review = review::reviewFromJson(*json);
        if (!review)
            return unreadable(path, {u"package.content"_s, {}, {}});
        return takeWithId(m_content.reviews, *review, id);
    }

    template<typename T>
    static std::optional<Error> takeWithId(QList<T> &items, const T &item, const QString &id)
    {
        for (const T &other : std::as_const(items)) {
            if (other.id == item.id)
                return fault("package.duplicate-id",
                             QT_TRANSLATE_NOOP("Message",
                                               "Two contents of the package have the same number %1. Ask "
                                               "the sender to write the file again."),
                             {item.id});
        }
        if (item.id != id)
            return wrongId(id.toLatin1());
        items.append(item);
        return std::nullopt;
    }

    static Error wrongId(const QByteArray &path)
    {
        return fault("package.wrong-id",
                     QT_TRANSLATE_NOOP("Message",
                                       "The content of “%1” has another number than its name. Ask the "
                                       "sender to write the file again."),
                     {QString::fromLatin1(path)});
    }

    std::optional<Error> readCall()
    {
        const QString hash = m_content.callText.isEmpty() ? QString() : sha256(m_content.callText);
        if (hash != m_manifest.callSha256)
            return fault("package.call-changed",
                         QT_TRANSLATE_NOOP("Message",
                                           "The call in the package is not the one its description names. "
                                           "Ask the sender to write the file again."));
        if (!m_content.callSignature.isEmpty()) {
            const auto signer = readCallSignature(m_content.callSignature, m_content.callText);
            if (!signer)
                return signer.error();
            m_content.callSigner = *signer;
        }
        if (!m_expectation.officeSigningKey.isEmpty() &&
            m_expectation.officeSigningKey != m_content.callSigner)
            return fault("package.call-unsigned",
                         QT_TRANSLATE_NOOP("Message",
                                           "The call in the package is not signed by the office. Ask the "
                                           "office for the call file."));
        return std::nullopt;
    }

    ZipReader m_zip;
    const Opener &m_opener;
    const Expectation &m_expectation;
    bool m_wasSealed = false;
    Manifest m_manifest;
    PackageContent m_content;
};

} // namespace

Opener Opener::forEveryone()
{
    return {};
}

Opener Opener::with(const Identity &me)
{
    return {me.publicPart(), {{me.sealKey()}, {}}};
}

Opener Opener::withPassphrase(const QString &passphrase)
{
    return {std::nullopt, {{}, passphrase}};
}

Result<Opener> Opener::withRecoveryKey(const QByteArray &secretLine)
{
    const auto key = AgeIdentity::fromText(secretLine);
    if (!key)
        return key.error();
    return Opener{PublicIdentity{u"recovery"_s, {}, {}, {}, key->recipient()}, {{*key}, {}}};
}

Result<PackageContent> readPackage(const QByteArray &file, const Opener &opener,
                                   const Expectation &expectation)
{
    if (file.isEmpty())
        return fault("package.empty", QT_TRANSLATE_NOOP("Message", "The file is empty. Ask for it again."));
    const bool wasSealed = looksSealed(file);
    if (!wasSealed && !file.startsWith("PK"))
        return notOurs();
    const Result<QByteArray> zip = wasSealed ? openSeal(file, opener.keys) : file;
    if (!zip)
        return zip.error();
    Result<ZipReader> reader = ZipReader::open(*zip);
    if (!reader)
        return reader.error();
    return Reading(std::move(*reader), opener, expectation).run(wasSealed);
}

} // namespace tandem::exchange
