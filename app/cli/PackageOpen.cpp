// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/PackageContents.h"
#include "app/cli/TakeInReport.h"
#include "app/cli/Verbs.h"
#include "models/exchange/Manifest.h"

#include <QFileInfo>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class PackageOpen final : public Verb
{
public:
    PackageOpen()
        : Verb({u"package"_s,
                u"open"_s,
                QT_TRANSLATE_NOOP("Cli", "open a package: take it in, or write out what it holds"),
                u"FILE"_s,
                1,
                1,
                {{u"out"_s, u"DIR"_s,
                  QT_TRANSLATE_NOOP("Cli", "only write the content into this folder; nothing is taken in")},
                 {u"shared-passphrase-file"_s, u"FILE"_s,
                  QT_TRANSLATE_NOOP("Cli", "passphrase of a .fwork file")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<exchange::PackageContent> openPackage(Job &job, const QByteArray &bytes,
                                             const exchange::Recognition &recognition)
{
    if (!recognition.sealed)
        return exchange::readPackage(bytes, exchange::Opener::forEveryone());
    if (job.has(u"shared-passphrase-file"_s)) {
        const auto passphrase = job.sharedPassphrase();
        return passphrase ? exchange::readPackage(bytes, exchange::Opener::withPassphrase(*passphrase))
                          : Result<exchange::PackageContent>(passphrase.error());
    }
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    return (*workspace)->now([&](session::Desk &desk) {
        return exchange::readPackage(bytes, exchange::Opener::with(*desk.identity));
    });
}

/// Into the workspace, as a file that is dropped on the window.
Result<ExitCode> takePackageIn(Job &job)
{
    session::TakeInOptions options;
    if (job.has(u"shared-passphrase-file"_s)) {
        const auto passphrase = job.sharedPassphrase();
        if (!passphrase)
            return passphrase.error();
        options.passphrase = *passphrase;
    }
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    return reportTakenIn(job, (*workspace)->now([&](session::Desk &desk) {
        return session::takeIn(desk, {job.argument(0)}, job.progress, options);
    }));
}

Result<ExitCode> PackageOpen::run(Job &job) const
{
    if (!job.has(u"out"_s))
        return takePackageIn(job);
    const auto bytes = readInput(job.argument(0));
    if (!bytes)
        return bytes.error();
    const auto recognition = exchange::recognise(*bytes, QFileInfo(job.argument(0)).fileName());
    if (!recognition)
        return recognition.error();
    const auto content = openPackage(job, *bytes, *recognition);
    if (!content)
        return content.error();
    const auto names = writeContents(job, *content, job.value(u"out"_s));
    if (!names)
        return names.error();
    job.console().show(*names, {{u"kind"_s, exchange::keyOf(content->kind)},
                                {u"id"_s, content->uuid},
                                {u"sender"_s, content->sender.fingerprint()},
                                {u"files"_s, QJsonArray::fromStringList(*names)}});
    return ExitCode::Success;
}

} // namespace

const Verb &packageOpenVerb()
{
    static const PackageOpen verb;
    return verb;
}

} // namespace tandem::cli
