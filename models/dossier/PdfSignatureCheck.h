// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace tandem::dossier {

/// One signature of a PDF, held against the bytes.
struct PdfSignature
{
    enum class State
    {
        Valid,            ///< the covered bytes are those that were signed
        Changed,          ///< they are not, or the signature was tampered with
        Unreadable,       ///< no signature this program understands
        CertificateLapsed ///< unchanged, but the certificate was not valid when it was signed
    };
    enum class Issuer
    {
        SelfMade, ///< nobody but the signer vouches for the name
        Unknown,  ///< somebody this computer does not know
        Known
    };

    enum class Cover
    {
        WholeFile,       ///< nothing was added behind it
        UntilSignatures, ///< what was added are further signatures only, and they hold
        Part             ///< something else was added
    };

    State state = State::Unreadable;
    Issuer issuerKind = Issuer::Unknown;
    Cover cover = Cover::Part;
    QString signer;
    QString issuer;
    QDateTime signedAt; ///< as the signer's clock said; UTC

    [[nodiscard]] bool isGood() const { return state == State::Valid && cover != Cover::Part; }
};

/// The signatures of a PDF in the order they are listed; none is an empty list. `name` stands in errors.
/// Errors: "pdf.foreign", "pdf.damaged", "pdf.encrypted".
Result<QList<PdfSignature>> readPdfSignatures(const QByteArray &pdf, const QString &name);

} // namespace tandem::dossier
