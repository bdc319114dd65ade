// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DocumentOptions.h"
#include "app/cli/Verbs.h"
#include "models/application/ApplicationJson.h"
#include "models/base/Json.h"
#include "models/session/Apply.h"

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationExport final : public Verb
{
public:
    ApplicationExport()
        : Verb({u"application"_s,
                u"export"_s,
                QT_TRANSLATE_NOOP(
                    "Cli", "write an application as data, as a copy for a partner, or its signature page"),
                u"APPLICATION"_s,
                1,
                1,
                {{u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "where it goes; “-” for standard output")},
                 {u"format"_s, u"FORMAT"_s,
                  QT_TRANSLATE_NOOP("Cli",
                                    "json (all revisions), content (what counts), fwork, signature-page")},
                 languagesOption(),
                 {u"shared-passphrase-file"_s, u"FILE"_s,
                  QT_TRANSLATE_NOOP("Cli", "passphrase of a .fwork file, known to the partner")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<QByteArray> workingCopy(Job &job, const QString &id)
{
    const auto passphrase = job.sharedPassphrase();
    if (!passphrase)
        return passphrase.error();
    const auto workspace = job.unlockedWorkspace();
    if (!workspace)
        return workspace.error();
    return (*workspace)->now([&](session::Desk &desk) {
        return session::writeWorkingCopy(desk, id, *passphrase);
    });
}

Result<QByteArray> bytesOf(Job &job, const QString &id, const QString &format)
{
    if (format == "fwork"_L1)
        return workingCopy(job, id);
    const auto workspace = job.workspace();
    if (format == "signature-page"_L1)
        return (*workspace)->now([&](session::Desk &desk) {
            return session::signaturePagePdf(desk, id, documentChoice(job).languages);
        });
    if (format != "json"_L1 && format != "content"_L1)
        return usageError(
            QT_TRANSLATE_NOOP("Message",
                              "There is no format “%1”. Use json, content, fwork or signature-page."),
            {format});
    const auto loaded =
        (*workspace)->now([&](session::Desk &desk) { return session::loadApplication(desk, id); });
    if (!loaded)
        return loaded.error();
    return canonicalJson(format == "json"_L1 ? application::toJson(loaded->application)
                                             : application::contentJson(loaded->application));
}

Result<ExitCode> ApplicationExport::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const QString format = job.has(u"format"_s) ? job.value(u"format"_s) : u"json"_s;
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto bytes = bytesOf(job, *id, format);
    if (!bytes)
        return bytes.error();
    return job.finish(job.write(*out, *bytes), *out == "-"_L1 ? QStringList() : QStringList{*out},
                      {{u"file"_s, *out}, {u"format"_s, format}});
}

} // namespace

const Verb &applicationExportVerb()
{
    static const ApplicationExport verb;
    return verb;
}

} // namespace tandem::cli
