// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/application/Application.h"
#include "models/base/Issue.h"
#include "models/base/Result.h"
#include "models/exchange/Identity.h"
#include "models/review/Review.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

/// The files that travel: JSON, attachments and dossiers in a canonical zip, signed, and sealed to those
/// named. Reading is all or nothing.
namespace tandem::exchange {

enum class PackageKind
{
    Call,       ///< .fcall, plain: office to all
    Identity,   ///< .fid, plain: anyone to a partner
    WorkCopy,   ///< .fwork: between the partners of one application
    Submission, ///< .fsub: lead partner to office
    Packet,     ///< .fpack: office to one reviewer
    Review,     ///< .frev: reviewer to office
    Receipt,    ///< .fack: office to lead partner; it arrived, and perhaps must be put right
};
/// ".fsub"
[[nodiscard]] QString extensionOf(PackageKind kind);
/// By the ending of a file name, upper or lower case.
[[nodiscard]] std::optional<PackageKind> kindOfFileName(const QString &fileName);
/// Calls and identity cards are for everyone and are not sealed.
[[nodiscard]] bool isSealed(PackageKind kind);

/// Where the sender's log stood: carried outside so that nobody can rewrite it unnoticed.
struct AuditPoint
{
    qint64 sequence = 0; ///< 0: no log
    QString hash;        ///< hexadecimal

    bool operator==(const AuditPoint &) const = default;
};

/// Everything a package says. Which parts are filled depends on the kind:
/// Call: callText. WorkCopy, Submission: callText, one application, its blobs. Packet: callText,
/// applications, blobs, dossiers, empty reviews. Review: reviews. Receipt: see Receipt.h.
struct PackageContent
{
    PackageKind kind = PackageKind::WorkCopy;
    QString uuid;        ///< of this package
    QDateTime createdAt; ///< UTC, whole seconds
    QString callId;
    int callVersion = 0;
    QByteArray callText; ///< the office's call definition, byte for byte; empty only where the kind allows
    /// Text of "call.sig.json": the office's own signature of callText. Made by writePackage() for kind
    /// Call, copied by everyone else; empty allowed.
    QByteArray callSignature;
    PublicIdentity sender;             ///< filled by the reader, and by writePackage() from the sender's keys
    QStringList recipientFingerprints; ///< filled by the reader; sender included, empty under a passphrase
    QString replaces;                  ///< uuid of the package this one takes the place of, or empty
    QList<application::Application> applications;
    QList<review::Review> reviews;
    QMap<QString, QByteArray> blobs;    ///< attachments by lower-case hexadecimal SHA-256
    QMap<QString, QByteArray> dossiers; ///< PDF by application id
    /// Data of the kind: packet {"reviewer": {...}, "due": ...}, call {"recovery": "age1…"}, receipt.
    QJsonObject extra;
    AuditPoint audit;

    // Filled by the reader only.
    QString manifestSha256;    ///< what a receipt names
    QByteArray callSigner;     ///< key that signed callText, 32 bytes; empty if unsigned
    QList<QByteArray> signers; ///< all keys whose signatures hold; the sender's is the first
    Issues notes;              ///< "package.unknown-key", "package.unknown-file": read, but not understood
};

/// For whom a package is sealed. The sender can always open it too, except under a passphrase.
struct Recipients
{
    QList<PublicIdentity> people; ///< a recovery key is one of them
    QString passphrase;           ///< instead of people (work copies only)
    int scryptLogN = kScryptLogN;
};

struct WrittenPackage
{
    QByteArray file;
    QString manifestSha256; ///< keep it: the receipt must name it
};

/// Writes a package. `alsoSign` adds signatures, e.g. of the previous office key on a key change.
/// Errors: "package.incomplete" (what the kind needs is missing), "package.no-recipient",
/// "package.passphrase-kind", "package.duplicate-id", "package.attachment-missing", "package.file-changed"
/// (a blob does not have its hash), "package.entry-too-large", "package.too-many", those of zip and seal.
Result<WrittenPackage> writePackage(const PackageContent &content, const Identity &sender,
                                    const Recipients &recipients,
                                    const QList<const Identity *> &alsoSign = {});

/// With what, and as whom, a package is opened.
struct Opener
{
    std::optional<PublicIdentity> me; ///< checked against the recipients the sender signed
    SealKeys keys;

    static Opener forEveryone(); ///< plain kinds only
    static Opener with(const Identity &me);
    static Opener withPassphrase(const QString &passphrase);
    /// Error: "seal.identity".
    static Result<Opener> withRecoveryKey(const QByteArray &secretLine);
};

/// What the receiver asks of a package; empty parts are not checked.
struct Expectation
{
    std::optional<PackageKind> kind; ///< else "package.other-kind"
    QString callId;                  ///< else "package.other-call"
    QString callSha256;              ///< of callText, if there is one: else "package.call-changed"
    QByteArray senderSigningKey;     ///< else "package.other-sender"
    QByteArray officeSigningKey;     ///< callText must be signed by it: else "package.call-unsigned"
};

/// Opens and checks in this order: seal header, last chunk, zip frame, manifest and its version, signature,
/// "is it for me", call, every SHA-256, contents. Either everything holds or an Error says what does not.
/// Errors besides those above and those of seal and zip (passed on): "package.empty", "package.not-ours",
/// "package.newer-format", "package.manifest", "package.signature-missing", "package.signature-wrong",
/// "package.not-for-me" (re-addressed by someone), "package.file-missing", "package.file-changed",
/// "package.file-unlisted", "package.not-sealed", "package.call-signature",
/// "package.entry-too-large", "package.too-many", "package.duplicate-id", "package.wrong-id",
/// "package.attachment-missing", "package.content", "application.*", "call.*", "json.*".
Result<PackageContent> readPackage(const QByteArray &file, const Opener &opener,
                                   const Expectation &expectation = {});

/// What a dropped file is, as far as one can tell without opening it.
struct Recognition
{
    std::optional<PackageKind> kind; ///< nothing: sealed, but the name does not say what
    bool sealed = false;
};

/// `bytes`: the whole file or at least its first 256 bytes. A plain package tells its own kind when whole.
/// Errors: "package.empty", "package.not-ours", "package.wrong-extension" (the name promises another kind).
Result<Recognition> recognise(const QByteArray &bytes, const QString &fileName);

} // namespace tandem::exchange
