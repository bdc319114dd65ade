// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/Signing.h"

#include "models/base/AtomicFile.h"
#include "models/dossier/PdfSignature.h"

#include <QFileInfo>

namespace tandem::session {

using namespace Qt::StringLiterals;

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

Result<SignedDocument> signInWorkspace(Desk &desk, const SigningOrder &order, Progress &progress)
{
    auto document = signDocument(order, desk.clock.now().toLocalTime(), progress);
    if (!document)
        return document;
    const auto logged = logEvent(desk, u"document.signed"_s, order.subject,
                                 {{u"file"_s, order.name},
                                  {u"signer"_s, document->signer},
                                  {u"issuer"_s, document->issuer},
                                  {u"sha256"_s, sha256(document->pdf)}});
    return logged ? document : Result<SignedDocument>(logged.error());
}

} // namespace tandem::session
