// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/exchange/Secret.h"

#include <QList>
#include <QStringList>

/// Sealing in the published age v1 format (age-encryption.org/v1; X25519 and scrypt recipients, no armor):
/// whatever is sealed here can be opened with the `age` program, and the other way round.
namespace tandem::exchange {

/// Work factor of passphrases: scrypt with 2^18 rounds, 256 MiB and about a second.
inline constexpr int kScryptLogN = 18;

/// The secret half of a seal key.
class AgeIdentity
{
public:
    static AgeIdentity create();
    /// Reads "AGE-SECRET-KEY-1…" (Bech32, one case). Error: "seal.identity".
    static Result<AgeIdentity> fromText(const QByteArray &text);

    /// "AGE-SECRET-KEY-1…"; wipe() it after use.
    [[nodiscard]] QByteArray toText() const;
    /// The public half, "age1…".
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] const Secret<32> &key() const { return m_key; }

private:
    Secret<32> m_key;
};

/// Whether `text` is a well-formed "age1…" recipient.
[[nodiscard]] bool isRecipient(const QString &text);

/// What one can try to open a seal with.
struct SealKeys
{
    QList<AgeIdentity> identities;
    QString passphrase; ///< empty: none
};

/// Seals for everyone named; any one of them can open. Errors: "seal.no-recipient",
/// "seal.too-many-recipients" (over 256), "seal.recipient" (names the bad one).
Result<QByteArray> seal(const QByteArray &content, const QStringList &recipients);
/// Seals with a passphrase (UTF-8, NFC). Errors: "seal.no-passphrase", "seal.work-factor" (1 to 20),
/// "seal.memory".
Result<QByteArray> sealWithPassphrase(const QByteArray &content, const QString &passphrase,
                                      int scryptLogN = kScryptLogN);

/// Opens a seal completely or not at all. Errors, in the order they are checked: "seal.empty",
/// "seal.not-sealed", "seal.newer-format", "seal.header" (malformed), "seal.header-too-large" (over 64 KiB
/// or 256 recipients), "seal.work-factor" (over 2^20), "seal.needs-passphrase", "seal.wrong-passphrase",
/// "seal.not-for-me", "seal.header-changed", "seal.truncated", "seal.damaged", "seal.memory".
Result<QByteArray> openSeal(const QByteArray &file, const SealKeys &keys);

/// Whether the first bytes (24 are enough) start an age file of any version.
[[nodiscard]] bool looksSealed(const QByteArray &firstBytes);

} // namespace tandem::exchange
