// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/application/ValueText.h"
#include "models/dossier/PdfSignatureCheck.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

using dossier::PdfSignature;

class PdfSignaturesVerb final : public Verb
{
public:
    PdfSignaturesVerb()
        : Verb({u"pdf"_s,
                u"signatures"_s,
                QT_TRANSLATE_NOOP("Cli",
                                  "show who signed PDF files, when, and whether it holds (1: not all do, "
                                  "or a file is not signed)"),
                u"FILE..."_s,
                1,
                kAnyNumber,
                {}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

QString stateText(const PdfSignature &signature)
{
    switch (signature.state) {
    case PdfSignature::State::Valid:
        return words(QT_TRANSLATE_NOOP("Cli", "valid"));
    case PdfSignature::State::Changed:
        return words(QT_TRANSLATE_NOOP("Cli", "NOT VALID: the document was changed after signing"));
    case PdfSignature::State::Unreadable:
        return words(QT_TRANSLATE_NOOP("Cli", "NOT VALID: the signature cannot be read"));
    case PdfSignature::State::CertificateLapsed:
        return words(QT_TRANSLATE_NOOP("Cli", "NOT VALID: the certificate was not valid when it was signed"));
    }
    return {};
}

QString issuerText(const PdfSignature &signature)
{
    switch (signature.issuerKind) {
    case PdfSignature::Issuer::SelfMade:
        return words(QT_TRANSLATE_NOOP("Cli", "self-made certificate: nobody else vouches for the name"));
    case PdfSignature::Issuer::Unknown:
        return words(QT_TRANSLATE_NOOP("Cli", "certificate issued by %1, whom this computer does not know"))
            .arg(signature.issuer);
    case PdfSignature::Issuer::Known:
        return words(QT_TRANSLATE_NOOP("Cli", "certificate issued by %1, whom this computer trusts"))
            .arg(signature.issuer);
    }
    return {};
}

QString coverText(PdfSignature::Cover cover)
{
    switch (cover) {
    case PdfSignature::Cover::WholeFile:
        return words(QT_TRANSLATE_NOOP("Cli", "covers the whole file"));
    case PdfSignature::Cover::UntilSignatures:
        return words(
            QT_TRANSLATE_NOOP("Cli", "covers the file as it was then: only further signatures were added"));
    case PdfSignature::Cover::Part:
        return words(QT_TRANSLATE_NOOP("Cli", "does NOT cover the whole file: something was added"));
    }
    return {};
}

QStringList linesOf(const PdfSignature &signature)
{
    QStringList lines{
        stateText(signature),
        words(QT_TRANSLATE_NOOP("Cli", "signed by %1")).arg(signature.signer),
        words(QT_TRANSLATE_NOOP("Cli", "signed on %1"))
            .arg(application::dateTimeText(signature.signedAt.toLocalTime(), QLocale().name())),
    };
    if (signature.state != PdfSignature::State::Unreadable) {
        lines.append(issuerText(signature));
        lines.append(coverText(signature.cover));
    }
    return lines;
}

QString stateKey(PdfSignature::State state)
{
    switch (state) {
    case PdfSignature::State::Valid:
        return u"valid"_s;
    case PdfSignature::State::Changed:
        return u"changed"_s;
    case PdfSignature::State::Unreadable:
        return u"unreadable"_s;
    case PdfSignature::State::CertificateLapsed:
        return u"certificate-lapsed"_s;
    }
    return {};
}

QString coverKey(PdfSignature::Cover cover)
{
    switch (cover) {
    case PdfSignature::Cover::WholeFile:
        return u"whole-file"_s;
    case PdfSignature::Cover::UntilSignatures:
        return u"until-signatures"_s;
    case PdfSignature::Cover::Part:
        return u"part"_s;
    }
    return {};
}

QJsonObject jsonOf(const PdfSignature &signature)
{
    const QString issuer = signature.issuerKind == PdfSignature::Issuer::Known      ? u"known"_s
                           : signature.issuerKind == PdfSignature::Issuer::SelfMade ? u"self-made"_s
                                                                                    : u"unknown"_s;
    return {{u"state"_s, stateKey(signature.state)},
            {u"wholeFile"_s, signature.cover == PdfSignature::Cover::WholeFile},
            {u"cover"_s, coverKey(signature.cover)},
            {u"signer"_s, signature.signer},
            {u"issuer"_s, signature.issuer},
            {u"issuerKind"_s, issuer},
            {u"signedAt"_s, signature.signedAt.toString(Qt::ISODate)}};
}

/// What came of all files of one call.
struct Answers
{
    QStringList lines;
    QJsonArray files;
    bool areGood = true;

    void add(const QString &file, const QList<PdfSignature> &signatures)
    {
        QJsonArray list;
        for (const PdfSignature &signature : signatures) {
            lines.append(file + u": "_s + linesOf(signature).join(u"\n    "_s));
            list.append(jsonOf(signature));
            areGood = areGood && signature.isGood();
        }
        if (signatures.isEmpty())
            lines.append(file + u": "_s + words(QT_TRANSLATE_NOOP("Cli", "not signed")));
        areGood = areGood && !signatures.isEmpty();
        files.append(QJsonObject{{u"file"_s, file}, {u"signatures"_s, list}});
    }
};

Result<ExitCode> PdfSignaturesVerb::run(Job &job) const
{
    Answers answers;
    for (const QString &file : job.arguments()) {
        const auto bytes = readInput(file);
        if (!bytes)
            return bytes.error();
        const auto signatures = dossier::readPdfSignatures(*bytes, QFileInfo(file).fileName());
        if (!signatures)
            return signatures.error();
        answers.add(file, *signatures);
    }
    job.console().show(answers.lines, {{u"files"_s, answers.files}});
    return answers.areGood ? ExitCode::Success : ExitCode::Findings;
}

} // namespace

const Verb &pdfSignaturesVerb()
{
    static const PdfSignaturesVerb verb;
    return verb;
}

} // namespace tandem::cli
