// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DocumentOptions.h"
#include "app/cli/Verbs.h"
#include "models/session/Bundle.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

/// Bundles leave the house: what is for the applicant only must be asked for.
const QString kUsualAudience = u"programme"_s;
const QString kEverything = u"everything"_s;

class BundleWrite final : public Verb
{
public:
    BundleWrite()
        : Verb({u"bundle"_s,
                u"write"_s,
                QT_TRANSLATE_NOOP("Cli", "write everything of an application for a ministry, with hashes"),
                u"APPLICATION"_s,
                1,
                1,
                {{u"out"_s, u"FILE.zip|DIR"_s,
                  QT_TRANSLATE_NOOP("Cli",
                                    "a ZIP file, or a new folder; in a folder that is there, one with a "
                                    "fitting name")},
                 languagesOption(),
                 {u"audience"_s, u"WHO"_s,
                  QT_TRANSLATE_NOOP("Cli",
                                    "public, programme (the default), a side such as “de”, or everything")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> BundleWrite::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    session::DocumentChoice choice = documentChoice(job);
    if (!job.has(u"audience"_s))
        choice.audience = kUsualAudience;
    else if (choice.audience == kEverything)
        choice.audience.clear();
    const auto workspace = job.workspace();
    TerminalProgress::catchInterrupt();
    QString path = *out;
    const auto bundle = (*workspace)->now([&](session::Desk &desk) -> Result<session::Bundle> {
        if (QFileInfo(path).isDir()) {
            const auto loaded = session::loadApplication(desk, *id);
            if (!loaded)
                return loaded.error();
            path = QDir(path).filePath(session::bundleName(*loaded, choice));
        }
        return session::writeBundle(desk, *id, choice, path, job.progress);
    });
    if (!bundle)
        return bundle.error();
    job.console().show(QStringList{path} + redactionNotes(bundle->unclearClaims, bundle->unclearOwners),
                       {{u"path"_s, path},
                        {u"files"_s, static_cast<int>(bundle->files.size())},
                        {u"unclearClaims"_s, QJsonArray::fromStringList(bundle->unclearClaims)},
                        {u"unclearOwners"_s, QJsonArray::fromStringList(bundle->unclearOwners)}});
    return ExitCode::Success;
}

} // namespace

const Verb &bundleWriteVerb()
{
    static const BundleWrite verb;
    return verb;
}

} // namespace tandem::cli
