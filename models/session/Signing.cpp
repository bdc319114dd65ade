// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Signing.h"

#include "models/base/AtomicFile.h"
#include "models/dossier/PdfSignature.h"

#include <QFileInfo>

namespace tandem::session {

namespace {

constexpr qint64 kCertificateLimit = 4000000; // bytes; a long chain takes some ten thousand

/// With its offset instead of a zone: what is written has to be the same everywhere.
QDateTime withOffset(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc());
}

} // namespace

Result<SignedDocument> signDocument(const SigningOrder &order, const QDateTime &now, Progress &progress)
{
    const auto file = readFile(order.certificatePath, kCertificateLimit);
    if (!file)
        return file.error();
    const auto key =
        dossier::SigningKey::read(*file, order.password, QFileInfo(order.certificatePath).fileName());
    if (!key)
        return key.error();
    const QDateTime when = withOffset(now);
    const auto pdf = dossier::signPdf(order.pdf, order.name, *key, when, progress);
    if (!pdf)
        return pdf.error();
    return SignedDocument{*pdf, key->holder(), key->issuer(), when};
}

} // namespace tandem::session
