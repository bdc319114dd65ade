// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
#include "app/cli/Verbs.h"
#include "models/session/Apply.h"

#include <QDir>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationSubmit final : public Verb
{
public:
    ApplicationSubmit()
        : Verb({u"application"_s,
                u"submit"_s,
                QT_TRANSLATE_NOOP("Cli", "hand in: lock the content and seal it for the office"),
                u"APPLICATION"_s,
                1,
                1,
                {{u"out"_s, u"DIR"_s,
                  QT_TRANSLATE_NOOP("Cli", "folder for the .fsub file and the signature page")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> ApplicationSubmit::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    if (!QFileInfo(*out).isDir())
        return Error{u"file.folder-missing"_s,
                     {QT_TRANSLATE_NOOP("Message", "The folder “%1” is not there."), {*out}},
                     {}};
    const auto handedIn = (*workspace)->now([&](session::Desk &desk) { return session::handIn(desk, *id); });
    if (!handedIn)
        return handedIn.error();
    const QString package = QDir(*out).filePath(handedIn->suggestedName);
    const QString page = package.chopped(5) + u".pdf"_s;
    auto written = job.write(package, handedIn->package);
    if (written)
        written = job.write(page, handedIn->signaturePage);
    return job.finish(
        written, {package, page, handedIn->contentSha256},
        {{u"package"_s, package}, {u"signaturePage"_s, page}, {u"sha256"_s, handedIn->contentSha256}});
}

} // namespace

const Verb &applicationSubmitVerb()
{
    static const ApplicationSubmit verb;
    return verb;
}

} // namespace tandem::cli
