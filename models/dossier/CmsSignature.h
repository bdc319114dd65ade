// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dossier/SigningKey.h"

#include <QList>

namespace tandem::dossier {

/// A detached CAdES signature (ETSI EN 319 142-1, baseline B-B) over the parts one behind the other, as DER:
/// SHA-256, the certificate and its chain, the attribute signing-certificate-v2. No signing time: in a PDF
/// that stands in the signature's dictionary. The same bytes each time with an RSA key. Error
/// "signing.failed".
Result<QByteArray> makeCmsSignature(const SigningKey &key, const QList<QByteArrayView> &parts);
/// More bytes than such a signature takes.
[[nodiscard]] qsizetype cmsSignatureLimit(const SigningKey &key);

/// What a CMS signature says.
struct CmsReading
{
    bool isReadable = false; ///< one signer whose certificate is inside
    bool isIntact = false;   ///< the parts are those that were signed
    QString signer;
    QString issuer;
    bool isSelfMade = false; ///< signer and issuer are the same
    bool isKnown = false;    ///< this computer trusts who vouches for it
    QDateTime validFrom;     ///< of the certificate, UTC
    QDateTime validUntil;
    QDateTime signedAt; ///< where the signature itself names a time
};

/// `when`: the time the chain of certificates is looked at for.
[[nodiscard]] CmsReading readCmsSignature(const QByteArray &der, const QList<QByteArrayView> &parts,
                                          const QDateTime &when);

} // namespace tandem::dossier
