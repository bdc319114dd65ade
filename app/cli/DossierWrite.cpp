// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DocumentOptions.h"
#include "app/cli/Verbs.h"
#include "models/session/Documents.h"

#include <QJsonArray>

namespace tandem::cli {

using namespace Qt::StringLiterals;

namespace {

class DossierWrite final : public Verb
{
public:
    DossierWrite()
        : Verb({u"dossier"_s, u"write"_s, QT_TRANSLATE_NOOP("Cli", "write the dossier of an application"),
                u"APPLICATION"_s, 1, 1,
                QList<VerbOption>{
                    {u"out"_s, u"FILE.pdf"_s,
                     QT_TRANSLATE_NOOP("Cli", "where the PDF goes; a folder gets a fitting name")},
                    {u"html"_s, u"FILE.html"_s, QT_TRANSLATE_NOOP("Cli", "write the accessible HTML too")},
                    languagesOption(),
                    audienceOption()} +
                    attachmentOptions()})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> DossierWrite::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto choice = dossierChoice(job);
    if (!choice)
        return choice.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    TerminalProgress::catchInterrupt();
    const auto document = (*workspace)->now([&](session::Desk &desk) {
        return session::applicationDossier(desk, *id, job.progress, *choice);
    });
    if (!document)
        return document.error();
    const QString path = pathFor(*out, document->name);
    auto written = job.write(path, document->pdf);
    if (written && job.has(u"html"_s))
        written = job.write(job.value(u"html"_s), document->html);
    return job.finish(written,
                      QStringList{path} + redactionNotes(document->unclearClaims, document->unclearOwners),
                      {{u"file"_s, path},
                       {u"pages"_s, document->pages},
                       {u"unclearClaims"_s, QJsonArray::fromStringList(document->unclearClaims)},
                       {u"unclearOwners"_s, QJsonArray::fromStringList(document->unclearOwners)},
                       {u"unknownCharacters"_s, QJsonArray::fromStringList(document->unknownCharacters)}});
}

} // namespace

const Verb &dossierWriteVerb()
{
    static const DossierWrite verb;
    return verb;
}

} // namespace tandem::cli
