// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Package.h"

namespace tandem::exchange {

/// The version of the package form this program writes and reads. Another major number breaks, a higher
/// minor number only adds.
inline constexpr int kFormatMajor = 1;
inline constexpr int kFormatMinor = 0;

inline constexpr char kMediaType[] = "application/vnd.tandem.package+zip";
inline constexpr char kMediaTypeEntry[] = "mimetype";
inline constexpr char kManifestEntry[] = "manifest.json";
inline constexpr char kSignatureEntry[] = "signature.json";
inline constexpr char kCallEntry[] = "call.json";
inline constexpr char kCallSignatureEntry[] = "call.sig.json";

struct ManifestFile
{
    QByteArray path;
    qint64 size = 0;
    QString sha256;
    QString mediaType;
    QString name; ///< as people know it; never used as a path
};

/// What the signature is made over: names every other entry with its hash.
struct Manifest
{
    PackageKind kind = PackageKind::WorkCopy;
    QString uuid;
    QDateTime createdAt;
    QString callId;
    int callVersion = 0;
    QString callSha256; ///< empty without a call
    PublicIdentity sender;
    QStringList recipients; ///< fingerprints
    QString replaces;
    QList<ManifestFile> files;
    AuditPoint audit;
    QJsonObject extra;
    QStringList unknownKeys; ///< found while reading
};

[[nodiscard]] QByteArray writeManifest(const Manifest &manifest);
/// Version first, then shape. Errors: "package.newer-format", "package.manifest", "identity.malformed",
/// "json.*".
Result<Manifest> readManifest(const QByteArray &text);

/// signature.json: {"signatures": [{"alg", "key", "sig"}]} over a fixed prefix and the manifest's SHA-256.
[[nodiscard]] QByteArray writeSignatures(const QString &manifestSha256,
                                         const QList<const Identity *> &signers);
/// The keys whose signatures hold, the sender's first. Algorithms not known are passed over.
/// Errors: "package.signature-missing", "package.signature-wrong", "json.*".
Result<QList<QByteArray>> readSignatures(const QByteArray &text, const QString &manifestSha256,
                                         const QByteArray &senderKey);

/// call.sig.json: the office's word for its call alone, so that it can travel in every package.
[[nodiscard]] QByteArray writeCallSignature(const QByteArray &callText, const Identity &office);
/// The key that signed. Error: "package.call-signature".
Result<QByteArray> readCallSignature(const QByteArray &text, const QByteArray &callText);

/// "submission": the word for a kind in the manifest.
[[nodiscard]] QString keyOf(PackageKind kind);
[[nodiscard]] std::optional<PackageKind> kindOfKey(const QString &key);

/// What a content of this kind must have; the same rule when writing and when reading.
/// Errors: "package.incomplete", "package.too-many", "package.other-call", "package.attachment-missing",
/// "package.duplicate-id", "call.*".
Result<void> checkContent(const PackageContent &content);

} // namespace tandem::exchange
