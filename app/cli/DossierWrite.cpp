// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Job.h"
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
        : Verb(
              {u"dossier"_s,
               u"write"_s,
               QT_TRANSLATE_NOOP("Cli", "write the dossier of an application"),
               u"APPLICATION"_s,
               1,
               1,
               {{u"out"_s, u"FILE.pdf"_s, QT_TRANSLATE_NOOP("Cli", "where the PDF goes")},
                {u"html"_s, u"FILE.html"_s, QT_TRANSLATE_NOOP("Cli", "write the accessible HTML too")},
                {u"languages"_s, u"TAGS"_s, QT_TRANSLATE_NOOP("Cli", "“zh,de”; else the pair of the call")}}})
    {
    }
    Result<ExitCode> run(Job &job) const override;
};

Result<ExitCode> DossierWrite::run(Job &job) const
{
    const auto out = job.required(u"out"_s);
    if (!out)
        return out.error();
    const auto id = job.applicationId(job.argument(0));
    if (!id)
        return id.error();
    const auto workspace = job.workspace();
    TerminalProgress::catchInterrupt();
    const QStringList languages = job.value(u"languages"_s).split(u',', Qt::SkipEmptyParts);
    const auto document = (*workspace)->now([&](session::Desk &desk) {
        return session::applicationDossier(desk, *id, job.progress, languages);
    });
    if (!document)
        return document.error();
    auto written = job.write(*out, document->pdf);
    if (written && job.has(u"html"_s))
        written = job.write(job.value(u"html"_s), document->html);
    return job.finish(written, {*out},
                      {{u"file"_s, *out},
                       {u"pages"_s, document->pages},
                       {u"unknownCharacters"_s, QJsonArray::fromStringList(document->unknownCharacters)}});
}

} // namespace

const Verb &dossierWriteVerb()
{
    static const DossierWrite verb;
    return verb;
}

} // namespace tandem::cli
