// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/Desk.h"

#include <QByteArray>

namespace tandem::session {

/// What is signed, and with what.
struct SigningOrder
{
    QByteArray pdf;
    QString name;            ///< of the document, for errors
    QString certificatePath; ///< PKCS#12
    QString password;
    QString subject = {}; ///< the application or call it is about, for the log; empty: none in particular
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
/// The same, and notes in the log of the workspace what was signed and by whom, with the hash of the signed
/// file. The clock of the desk says when.
Result<SignedDocument> signInWorkspace(Desk &desk, const SigningOrder &order, Progress &progress);

} // namespace tandem::session
