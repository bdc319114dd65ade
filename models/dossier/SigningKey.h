// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace tandem::dossier {

struct SigningKeyParts;

/// A certificate and its private key, for signing documents.
class SigningKey
{
public:
    /// From a PKCS#12 file (.p12, .pfx); `name` stands in errors. Errors: "signing.foreign" (no PKCS#12),
    /// "signing.wrong-password", "signing.no-key", "signing.key-kind" (of a kind no document is signed with).
    static Result<SigningKey> read(const QByteArray &pkcs12, const QString &password, const QString &name);

    [[nodiscard]] QString holder() const;
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QDateTime validFrom() const; ///< UTC
    [[nodiscard]] QDateTime validUntil() const;
    /// Errors: "signing.expired", "signing.not-yet-valid".
    [[nodiscard]] Result<void> checkTime(const QDateTime &when) const;
    [[nodiscard]] const SigningKeyParts &parts() const { return *m_parts; }

private:
    explicit SigningKey(std::shared_ptr<const SigningKeyParts> parts)
        : m_parts(std::move(parts))
    {
    }

    std::shared_ptr<const SigningKeyParts> m_parts;
};

} // namespace tandem::dossier
