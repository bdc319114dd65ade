// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Ports.h"
#include "models/base/Result.h"

#include <QByteArray>

namespace tandem::session {

/// What is signed, and with what.
struct SigningOrder
{
    QByteArray pdf;
    QString name;            ///< of the document, for errors
    QString certificatePath; ///< PKCS#12
    QString password;
};

struct SignedDocument
{
    QByteArray pdf;
    QString signer;
    QString issuer;
    QDateTime signedAt;
};

/// Signs a document of ours with a certificate from a file. Nothing is kept of the key or the password. `now`
/// with the offset of the place. Errors: "file.*", those of dossier::SigningKey::read() and
/// dossier::signPdf().
Result<SignedDocument> signDocument(const SigningOrder &order, const QDateTime &now, Progress &progress);

} // namespace tandem::session
