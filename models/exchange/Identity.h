// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/LangText.h"
#include "models/base/Result.h"
#include "models/exchange/AgeSeal.h"

#include <QDateTime>
#include <QJsonObject>

namespace tandem::exchange {

inline constexpr int kMinimumPassphrase = 12; ///< characters

/// What others may know of a person: the two public keys and what to call them.
struct PublicIdentity
{
    QString role;          ///< "applicant", "office", "reviewer", "recovery"; part of the fingerprint
    LangText name;         ///< as they call themselves; proves nothing, the fingerprint does
    LangText organisation; ///< may be empty
    QByteArray signingKey; ///< Ed25519 public key, 32 bytes; empty for "recovery", which never signs
    QString recipient;     ///< "age1…"

    /// 8 groups of 5 digits to compare by phone: the first 132 bits of SHA-256 over "tandem-key-v1\n",
    /// role, "\n", signing key, recipient, as a decimal number with leading zeros (storage.md §4.3).
    [[nodiscard]] QString fingerprint() const;
    bool operator==(const PublicIdentity &) const = default;
};

[[nodiscard]] QJsonObject toJson(const PublicIdentity &identity);
/// Error: "identity.malformed" (a key that is none, a missing role).
Result<PublicIdentity> publicIdentityFromJson(const QJsonObject &json);

/// A key printed once and kept in a safe: packages are sealed to it as well, so that a lost office key does
/// not lose them. Only the public half stays on the office machine.
struct RecoveryKey
{
    PublicIdentity publicPart;
    QByteArray secretLine; ///< "AGE-SECRET-KEY-1…", 74 characters; print, then wipe()
};
[[nodiscard]] RecoveryKey createRecoveryKey();

/// The keys of one person: Ed25519 for signing, X25519 for opening seals. Secrets are overwritten when the
/// object goes.
class Identity
{
public:
    static Identity create(const QString &role, const LangText &name, const LangText &organisation = {});

    /// The identity file (suggested name "identity.age"): an age file under the passphrase. Stock `age -d`
    /// gives a key file that `age -i` takes. Errors: "identity.weak-passphrase", those of
    /// sealWithPassphrase().
    Result<QByteArray> toFile(const QString &passphrase, int scryptLogN = kScryptLogN) const;
    /// Errors: those of openSeal(), "identity.malformed".
    static Result<Identity> fromFile(const QByteArray &file, const QString &passphrase);

    [[nodiscard]] const PublicIdentity &publicPart() const { return m_public; }
    [[nodiscard]] QString fingerprint() const { return m_public.fingerprint(); }
    [[nodiscard]] const AgeIdentity &sealKey() const { return m_sealKey; }
    /// Ed25519 signature, 64 bytes.
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;
    /// Changes what the person is called; keys and fingerprint stay.
    void rename(const LangText &name, const LangText &organisation);

private:
    PublicIdentity m_public;
    AgeIdentity m_sealKey;
    Secret<64> m_signKey;
};

[[nodiscard]] bool isSignedBy(const QByteArray &signingKey, const QByteArray &text,
                              const QByteArray &signature);

} // namespace tandem::exchange
