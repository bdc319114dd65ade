// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Signing.h"

#include <QFileInfo>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PdfSignVerb final : public Verb
{
public:
    PdfSignVerb()
        : Verb({u"pdf"_s,
                u"sign"_s,
                QT_TRANSLATE_NOOP("Cli",
                                  "sign a dossier or report with a certificate (PAdES), also on top of the "
                                  "signatures of others; with --workspace its log keeps that"),
                u"FILE"_s,
                1,
                1,
                {{u"certificate"_s, u"FILE.p12"_s,
                  QT_TRANSLATE_NOOP("Cli", "certificate and key as PKCS#12 (.p12, .pfx)")},
                 {u"password-file"_s, u"FILE"_s,
                  QT_TRANSLATE_NOOP("Cli", "file with the password of the certificate")},
                 {u"out"_s, u"FILE.pdf"_s, QT_TRANSLATE_NOOP("Cli", "where the signed PDF goes")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<session::SignedDocument> signedBy(Job &job, const session::SigningOrder &order)
{
    if (!job.has(u"workspace"_s))
        return session::signDocument(order, QDateTime::currentDateTime(), job.progress);
    const auto workspace = job.workspace();
    if (!workspace)
        return workspace.error();
    return (*workspace)->now([&](session::Desk &desk) {
        return session::signInWorkspace(desk, order, job.progress);
    });
}

Result<ExitCode> PdfSignVerb::run(Job &job) const
{
    const auto certificate = job.required(u"certificate"_s);
    if (!certificate)
        return certificate.error();
    const auto password = job.secret(u"password-file"_s);
    if (!password)
        return password.error();
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto pdf = readInput(job.argument(0));
    if (!pdf)
        return pdf.error();
    TerminalProgress::catchInterrupt();
    const session::SigningOrder order{*pdf, QFileInfo(job.argument(0)).fileName(), *certificate, *password};
    const auto document = signedBy(job, order);
    if (!document)
        return document.error();
    return job.finish(job.write(*out, document->pdf), {*out},
                      {{u"file"_s, *out},
                       {u"signer"_s, document->signer},
                       {u"issuer"_s, document->issuer},
                       {u"signedAt"_s, document->signedAt.toString(Qt::ISODate)}});
}

} // namespace

const Verb &pdfSignVerb()
{
    static const PdfSignVerb verb;
    return verb;
}

} // namespace tandem::cli
